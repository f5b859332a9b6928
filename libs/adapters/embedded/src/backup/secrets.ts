import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { destroyAll } from '../key-vault/embedded-key-vault';
import { background } from '../sqlite/background';
import { asUnavailable } from '../sqlite/sqlite-errors';
import { readDestroyedKeys, type DestroyedKey } from './destroyed-keys';
import { putInPlace } from './durable-files';

/** What may not grow old in backups: keys of persons, names and passwords of accounts. Only the newest copy is kept (ADR 0030). */
export const secretsFolder = 'secrets';
export const keysName = 'keys.db';
export const destroyedKeysName = 'destroyed-keys.ndjson';

/** Replaces the copies of secret databases by new ones; each is replaced whole. */
export const copySecrets = async (databases: readonly string[], backups: string): Promise<void> => {
  const folder = join(backups, secretsFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const path of databases) {
    const copy = join(folder, basename(path));
    const part = `${copy}.part`;
    rmSync(part, { force: true });
    try {
      await background.copy(path, part);
      await background.check(part);
      if (basename(path) === keysName) {
        if (existsSync(copy)) refuseForeignKeys(part, copy, backups);
        // A key that was destroyed while it was copied: from here to the new name no other work gets its turn.
        forget(part, readDestroyedKeys(join(backups, destroyedKeysName)));
      }
      putInPlace(part, copy);
    } finally {
      rmSync(part, { force: true });
    }
  }
};

/** A copy that holds keys which the installation does not know belongs to another one: replacing it would lose the names there. */
const refuseForeignKeys = (part: string, copy: string, backups: string): void => {
  const database = new DatabaseSync(part, { readOnly: true });
  try {
    database.prepare('ATTACH ? AS earlier').run(copy);
    const foreign = database.prepare('SELECT 1 FROM earlier.keys WHERE subject NOT IN (SELECT subject FROM main.keys) LIMIT 1').get();
    if (foreign) throw new Error(`${backups} holds keys of persons that this installation does not know; choose another folder for backups`);
  } finally {
    database.close();
  }
};

/** Destroys keys in the newest copy too: an erasure does not wait for the next backup. */
export const forgetInCopy = (backups: string, keys: readonly DestroyedKey[]): void => {
  const copy = join(backups, secretsFolder, keysName);
  if (keys.length > 0 && existsSync(copy)) forget(copy, keys);
};

const forget = (path: string, keys: readonly DestroyedKey[]): void => {
  const database = new DatabaseSync(path);
  try {
    destroyAll(database, keys);
  } catch (error) {
    throw asUnavailable(error, path);
  } finally {
    database.close();
  }
};
