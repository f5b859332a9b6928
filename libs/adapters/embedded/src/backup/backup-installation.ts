import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { EmbeddedBus } from '../messaging/embedded-bus';
import type { EmbeddedContext } from '../open-embedded';
import { backupDatabase, restoreDatabase } from './backup-database';

export interface Installation {
  /** Contexts by name. */
  readonly contexts: Readonly<Record<string, EmbeddedContext>>;
  readonly bus: EmbeddedBus;
}

/**
 * Copies everything but the keys of persons while the product runs. The order matters: views before the bus, so that no relay believes
 * it has published what the copied bus lacks; both before the logs, so that no view knows an event that the copied log lacks. What a
 * view lacks it takes from the log, and what a consumer lacks comes again, for a restored bus delivers everything once more.
 */
export const backupInstallation = async ({ contexts, bus }: Installation, folder: string): Promise<void> => {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} is not empty; a backup never overwrites`);
  for (const [name, { views }] of Object.entries(contexts)) await backupDatabase(views, join(folder, name, 'views.db'));
  await backupDatabase(bus.database, join(folder, 'bus.db'));
  for (const [name, { store }] of Object.entries(contexts)) await backupDatabase(store.database, join(folder, name, 'log.db'));
};

/** Puts a backup into an empty data folder. Consumers start again at the first message and know by their inbox what they have handled. */
export const restoreInstallation = async (backup: string, folder: string): Promise<void> => {
  for (const file of readdirSync(backup, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.db'))) {
    await restoreDatabase(join(backup, file), join(folder, file));
  }
  const bus = new DatabaseSync(join(folder, 'bus.db'));
  bus.exec('DELETE FROM offsets');
  bus.close();
};
