import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DestroyedKeyList } from './backup/destroyed-keys';
import { restoringName } from './backup/restore-backup';
import { destroyedKeysName, forgetInCopy, keysName } from './backup/secrets';
import { EmbeddedEventStore } from './event-store/embedded-event-store';
import { EmbeddedKeyVault } from './key-vault/embedded-key-vault';
import { EmbeddedBus, type BusOptions } from './messaging/embedded-bus';
import { EmbeddedCheckpoints } from './messaging/embedded-checkpoints';
import { EmbeddedInbox } from './messaging/embedded-inbox';
import { EmbeddedLeases } from './messaging/embedded-leases';
import { EmbeddedReadModels, viewsSchema, viewsSchemaVersion } from './read-models/embedded-read-models';
import { Database, isMemory } from './sqlite/database';

export interface OpenOptions {
  readonly clock?: () => Date;
}

/** The stores of one bounded context. */
export interface EmbeddedContext {
  readonly store: EmbeddedEventStore;
  readonly readModels: EmbeddedReadModels;
  readonly checkpoints: EmbeddedCheckpoints;
  readonly inbox: EmbeddedInbox;
  readonly leases: EmbeddedLeases;
  /** Everything beside the log; may be thrown away and rebuilt from it, but for the checkpoints of relays. */
  readonly views: Database;
  close(): Promise<void>;
}

const inFolder = (folder: string, ...names: readonly string[]): string => (isMemory(folder) ? folder : join(folder, ...names));

/** Opens `<folder>/<context>/log.db` and `views.db`, or both in memory. Throws `StoreUnavailable('locked')` where they are in use. */
export const openEmbedded = (folder: string, context: string, { clock }: OpenOptions = {}): EmbeddedContext => {
  if (!/^[a-z][a-z0-9-]*$/.test(context)) throw new Error(`"${context}" is no name of a context`);
  const store = EmbeddedEventStore.open({ path: inFolder(folder, context, 'log.db'), log: context, clock });
  try {
    const views = openViews(inFolder(folder, context, 'views.db'));
    return {
      store,
      views,
      readModels: new EmbeddedReadModels(views),
      checkpoints: new EmbeddedCheckpoints(views),
      inbox: new EmbeddedInbox(views),
      leases: new EmbeddedLeases(views),
      close: async () => {
        await store.close();
        views.close();
      },
    };
  } catch (error) {
    void store.close();
    throw error;
  }
};

export const openViews = (path: string): Database => new Database({ path, schema: viewsSchema, schemaVersion: viewsSchemaVersion, durability: 'acknowledgement' });

/** `<folder>/bus.db`, shared by all contexts of the process. */
export const openEmbeddedBus = (folder: string, options: Omit<BusOptions, 'path'> = {}): EmbeddedBus => EmbeddedBus.open({ ...options, path: inFolder(folder, 'bus.db') });

export interface OpenKeysOptions extends OpenOptions {
  /** File of the key-encryption key, default `<folder>/keys/kek`; keep it and the database in different backups. */
  readonly keyFile?: string;
  /** Folder of backups: destroyed keys are listed there, and destroyed in the copies there too. */
  readonly backups?: string;
}

/** `<folder>/keys.db`. What the list of destroyed keys names is destroyed before anything can be opened. */
export const openEmbeddedKeys = (folder: string, { backups, clock, keyFile }: OpenKeysOptions = {}): EmbeddedKeyVault => {
  if (isMemory(folder)) return EmbeddedKeyVault.open({ path: folder, clock });
  const elsewhere = backups === undefined
    ? undefined
    : { list: new DestroyedKeyList(join(backups, destroyedKeysName)), forgetInCopies: forgetInCopy.bind(null, backups) };
  return EmbeddedKeyVault.open({ path: inFolder(folder, keysName), keyFile: keyFile ?? inFolder(folder, 'keys', 'kek'), clock, elsewhere });
};

/** Throws where a restore was cut off: half an installation would go on as if it were a whole one. */
export const refuseHalfRestored = (folder: string): void => {
  if (isMemory(folder) || !existsSync(join(folder, restoringName))) return;
  throw new Error(`a restore into ${folder} was cut off; remove the folder and restore again`);
};
