import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { openEmbedded, openEmbeddedKeys, refuseHalfRestored } from '@triada/adapter-embedded';
import { MongoConnection, openMongoContext, openMongoKeys } from '@triada/adapter-mongodb';
import type { InspectableStore, MovableInbox, MovableKeyVault } from '@triada/ports';
import type { Logger } from '../../runtime/ports';
import { mongoSettings, openStore } from '../open-distributed-ports';
import type { ServerSettings } from '../settings';

/** What an installation keeps that cannot be made again from something else. */
export interface MovableInstallation {
  /** For people: a folder, or servers. */
  readonly name: string;
  /** File of the key-encryption key. */
  readonly keyFile: string;
  /** Of a target, opened only once the key file is in its place, for a missing one would be made. */
  keys(): Promise<MovableKeyVault>;
  open(context: string): Promise<MovableContext>;
  close(): Promise<void>;
}

export interface MovableContext {
  readonly store: InspectableStore;
  readonly inbox: MovableInbox;
  close(): Promise<void>;
}

/** A data folder of the standalone product, which must not run meanwhile: `StoreUnavailable('locked')` where it does. */
export const folderInstallation = (data: string, backups = `${resolve(data)}-backups`): MovableInstallation => {
  refuseHalfRestored(data);
  const closing: (() => Promise<void>)[] = [];
  return {
    name: data,
    keyFile: join(data, 'keys', 'kek'),
    keys: async () => {
      const vault = openEmbeddedKeys(data, { backups });
      closing.push(() => vault.close());
      return vault;
    },
    open: async (context) => openEmbedded(data, context),
    close: async () => void (await Promise.all(closing.map((close) => close()))),
  };
};

/** The servers of the distributed product; its services must not run meanwhile. */
export const serverInstallation = async (
  settings: ServerSettings & { readonly TRIADA_KEYS_FILE: string },
  log: Logger,
): Promise<MovableInstallation> => {
  const names = { prefix: settings.TRIADA_INSTALLATION };
  const mongo = await MongoConnection.open(mongoSettings(settings), { waiting: (message) => log.warn(message) });
  return {
    name: `${settings.TRIADA_EVENTSTORE_URL.replace(/\/\/[^@/]*@/, '//')}, MongoDB ${mongo.address}`,
    keyFile: settings.TRIADA_KEYS_FILE,
    keys: () => openMongoKeys(mongo, settings.TRIADA_KEYS_FILE, names),
    open: async (context) => {
      const store = await openStore(settings, context, (message) => log.warn(message), undefined);
      return { store, inbox: openMongoContext(mongo, context, names).inbox, close: () => store.close() };
    },
    close: () => mongo.close(),
  };
};

/** Puts the key of the source beside the target. Throws where another one is there: what either locked, the other cannot open. */
export const moveKeyFile = (from: string, to: string): void => {
  if (existsSync(to)) {
    if (readFileSync(from).equals(readFileSync(to))) return;
    throw new Error(`${to} is another key than ${from}; nothing was copied`);
  }
  mkdirSync(dirname(to), { recursive: true });
  // With its mode: for the owner alone.
  copyFileSync(from, to);
  if (process.platform !== 'win32' && (statSync(to).mode & 0o077) !== 0) throw new Error(`others may read ${to}; set its mode to 0600`);
};
