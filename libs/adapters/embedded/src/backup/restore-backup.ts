import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BackedUpLog, BackupProgress, LogInspection } from '@triada/ports';
import { EmbeddedInspection } from '../event-store/embedded-inspection';
import { checkKeyFile, destroyAll, destroyedIn } from '../key-vault/embedded-key-vault';
import { lockFile } from '../sqlite/file-lock';
import { checkDatabase } from './backup-database';
import { readDestroyedKeys, type DestroyedKey } from './destroyed-keys';
import { fingerprintOf, namesToDisk, toDisk } from './durable-files';
import { readManifest, type Manifest } from './manifest';
import { destroyedKeysName, keysName, secretsFolder } from './secrets';
import { endOfLog } from './take-backup';

/** In a data folder: what is being restored there. The product does not start beside it. */
export const restoringName = '.restoring';

export interface RestoreOptions {
  /** Folder of one backup. */
  readonly backup: string;
  /** Missing or empty. */
  readonly data: string;
  /** Copies of the secret databases; default `secrets` beside the backup. */
  readonly secrets?: string;
  /** Databases expected there, as paths of the data folder. */
  readonly secretDatabases: readonly string[];
  /** Further lists of destroyed keys, newer than the one beside the backup. */
  readonly destroyedKeys?: readonly string[];
  /** Copy of the key-encryption key; without it the operator puts it in place afterwards. */
  readonly keyFile?: string;
  /** The key-encryption key is lost for ever, and with it every name: all keys count as destroyed. */
  readonly keysLost?: boolean;
  /** Verifies a log event by event; throws where something does not fit. */
  readonly verifyLog: (context: string, inspection: LogInspection) => Promise<void>;
  readonly progress?: (made: BackupProgress) => void;
  readonly now?: () => Date;
}

export interface RestoreReport {
  readonly taken: string;
  readonly files: number;
  readonly logs: readonly BackedUpLog[];
  readonly destroyedKeys: {
    readonly count: number;
    /** Newest destruction known here; what was erased later has to be erased again. Null where none is known. */
    readonly newest: string | null;
    /** Keys that the copy still held and that a list has destroyed again. */
    readonly again: number;
  };
  /** `in-place`: it opens every key. `missing`: the product does not start before it is put back. `unneeded`: nothing is locked. */
  readonly keyFile: 'in-place' | 'missing' | 'unneeded';
}

/**
 * Puts a backup into an empty data folder, offline. Every file is compared with its hash, every database and every log is verified, and
 * keys on any list of destroyed keys are destroyed, before a file takes its place; else the folder stays as it was.
 */
export const restoreBackup = async (options: RestoreOptions): Promise<RestoreReport> => {
  const { backup, data, secretDatabases } = options;
  const manifest = readManifest(backup);
  const secrets = options.secrets ?? join(dirname(resolve(backup)), secretsFolder);
  const missing = secretDatabases.map((path) => join(secrets, lastName(path))).find((path) => !existsSync(path));
  if (missing) throw new Error(`${missing} is missing: without it names of persons cannot be opened and nobody can sign in; say where the secrets are`);
  refuseUsed(data);
  const part = join(data, restoringName);
  mkdirSync(part, { recursive: true, mode: 0o700 });
  const report = await prepare(options, manifest, secrets, part).catch((error: unknown) => {
    rmSync(part, { recursive: true, force: true });
    throw error;
  });
  for (const name of readdirSync(part)) renameSync(join(part, name), join(data, name));
  rmdirSync(part);
  namesToDisk(data);
  return report;
};

const prepare = async (options: RestoreOptions, manifest: Manifest, secrets: string, part: string): Promise<RestoreReport> => {
  await copyVerified(options, manifest, part);
  for (const path of options.secretDatabases) await copySecret(join(secrets, lastName(path)), join(part, path));
  const destroyedKeys = destroyListed(options, join(part, keysName));
  const keyFile = placeKeyFile(options, join(part, keysName), join(part, 'keys', 'kek'));
  for (const name of readdirSync(part, { recursive: true, withFileTypes: true })) {
    if (name.isFile()) toDisk(join(name.parentPath, name.name));
    else namesToDisk(join(name.parentPath, name.name));
  }
  namesToDisk(part);
  return { taken: manifest.taken, files: manifest.files.length, logs: manifest.logs, destroyedKeys, keyFile };
};

const lastName = (path: string): string => path.split('/').at(-1)!;

const refuseUsed = (data: string): void => {
  if (!existsSync(data)) return;
  const names = readdirSync(data);
  if (names.includes(restoringName)) throw new Error(`a restore into ${data} was cut off; remove the folder and restore again`);
  if (names.length === 0) return;
  if (names.includes('bus.db')) lockFile(join(data, 'bus.db')).release();
  throw new Error(`${data} is not empty; a restore never overwrites`);
};

const copyVerified = async ({ backup, progress, verifyLog }: RestoreOptions, { files, logs }: Manifest, part: string): Promise<void> => {
  for (const [index, { bytes, path, sha256 }] of files.entries()) {
    const copy = join(part, path);
    mkdirSync(dirname(copy), { recursive: true, mode: 0o700 });
    await copyFile(join(backup, path), copy);
    const found = await fingerprintOf(copy);
    if (found.sha256 !== sha256 || found.bytes !== bytes) throw new Error(`${join(backup, path)} is not the file that was backed up: its hash differs`);
    if (path.endsWith('.db')) checkDatabase(copy);
    const log = logs.find(({ context }) => path === `${context}/log.db`);
    if (log) await checkLog(copy, log, verifyLog);
    progress?.({ done: index + 1, total: files.length, file: path });
  }
  // Consumers start again at the first message and know by their inbox what they have handled.
  const bus = new DatabaseSync(join(part, 'bus.db'));
  bus.exec('DELETE FROM offsets');
  bus.close();
};

const checkLog = async (path: string, expected: BackedUpLog, verifyLog: RestoreOptions['verifyLog']): Promise<void> => {
  const found = endOfLog(path, expected.context);
  if (found.lastLeafHash !== expected.lastLeafHash || found.events !== expected.events) {
    throw new Error(`the log of ${expected.context} ends at event ${found.events}, but ${expected.events} were backed up`);
  }
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    await verifyLog(expected.context, new EmbeddedInspection(database));
  } finally {
    database.close();
  }
};

const copySecret = async (from: string, to: string): Promise<void> => {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  await copyFile(from, to);
  checkDatabase(to);
};

const destroyListed = ({ backup, destroyedKeys = [], keysLost, now = () => new Date() }: RestoreOptions, keys: string): RestoreReport['destroyedKeys'] => {
  const lists = [join(dirname(resolve(backup)), destroyedKeysName), ...destroyedKeys];
  const given = destroyedKeys.find((path) => !existsSync(path));
  if (given) throw new Error(`${given}: there is no such list of destroyed keys`);
  const database = new DatabaseSync(keys);
  try {
    const again = destroyAll(database, lists.flatMap(readDestroyedKeys));
    if (keysLost) database.prepare('UPDATE keys SET wrapped = NULL, destroyed = ? WHERE wrapped IS NOT NULL').run(now().toISOString());
    const all: readonly DestroyedKey[] = destroyedIn(database);
    return { count: all.length, newest: all.at(-1)?.destroyed ?? null, again };
  } finally {
    database.close();
  }
};

/** A key file that does not open every key is refused: names would look lost later, one by one. */
const placeKeyFile = ({ keyFile }: RestoreOptions, keys: string, place: string): RestoreReport['keyFile'] => {
  const database = new DatabaseSync(keys, { readOnly: true });
  try {
    const locked = database.prepare('SELECT 1 FROM keys WHERE wrapped IS NOT NULL LIMIT 1').get() !== undefined;
    if (keyFile === undefined) return locked ? 'missing' : 'unneeded';
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    copyFileSync(keyFile, place);
    chmodSync(place, 0o600);
    checkKeyFile(database, place, keys);
    return 'in-place';
  } finally {
    database.close();
  }
};
