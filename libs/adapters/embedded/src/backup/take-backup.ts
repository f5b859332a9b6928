import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BackedUpLog, BackupProgress, BackupReport } from '@triada/ports';
import { background } from '../sqlite/background';
import { fingerprintOf, namesToDisk, replaceText, toDisk } from './durable-files';
import { manifestName, type BackedUpFile, type Manifest } from './manifest';
import { copySecrets } from './secrets';

/** The files of a running installation. Paths are those of the data folder. */
export interface BackupSource {
  readonly data: string;
  /** Contexts in use: each has `<context>/log.db` and `<context>/views.db`. */
  readonly contexts: readonly string[];
  /** Databases whose copies may not grow old. */
  readonly secrets: readonly string[];
  /** Small files that are copied where they exist. */
  readonly marks: readonly string[];
  /** What is left out on purpose, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
}

/**
 * The order matters: views before the bus, so that no relay believes it has published what the copied bus lacks; both before the logs,
 * so that no view knows an event that the copied log lacks. What a view lacks it takes from the log, and what a consumer lacks comes
 * again, for a restored bus delivers everything once more. Keys come last, so that no event is sealed by a key that the copy lacks.
 */
const databasesOf = ({ contexts }: BackupSource): readonly string[] => [
  ...contexts.map((context) => `${context}/views.db`),
  'bus.db',
  ...contexts.map((context) => `${context}/log.db`),
];

const nameOf = (taken: Date): string => taken.toISOString().replace(/[:.]/g, '-');
const unfinished = /^\d{4}-\d\d-\d\dT[\d-]+Z\.part$/;

/**
 * Copies a running installation into `<backups>/<instant>/` while people write: whole, verified and under its name, or not at all. What a
 * killed backup has left behind goes first.
 */
export const takeBackup = async (
  source: BackupSource,
  backups: string,
  taken: Date,
  progress: (made: BackupProgress) => void = () => {},
): Promise<BackupReport> => {
  const backup = join(backups, nameOf(taken));
  if (existsSync(backup)) throw new Error(`${backup} exists already; a backup never overwrites`);
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(backups).filter((one) => unfinished.test(one))) rmSync(join(backups, name), { recursive: true });
  const part = `${backup}.part`;
  try {
    const { files, logs } = await copyFiles(source, part, progress);
    const { leftOut } = source;
    const manifest: Manifest = { format: 1, taken: taken.toISOString(), files, logs, leftOut };
    replaceText(join(part, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
    await copySecrets(source.secrets.map((path) => join(source.data, path)), backups);
    renameSync(part, backup);
    namesToDisk(backups);
    const total = files.length + 1;
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { done: total, total, file: manifestName, backup, bytes, logs, sameDisk: statSync(source.data).dev === statSync(backups).dev };
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
};

const copyFiles = async (source: BackupSource, part: string, progress: (made: BackupProgress) => void) => {
  const databases = databasesOf(source);
  const marks = source.marks.filter((path) => existsSync(join(source.data, path)));
  const total = databases.length + marks.length + 1;
  const files: BackedUpFile[] = [];
  const logs: BackedUpLog[] = [];
  for (const path of [...databases, ...marks]) {
    const copy = join(part, path);
    mkdirSync(dirname(copy), { recursive: true, mode: 0o700 });
    if (databases.includes(path)) {
      await background.copy(join(source.data, path), copy);
      await background.check(copy);
    } else await copyFile(join(source.data, path), copy);
    toDisk(copy);
    if (path.endsWith('/log.db')) logs.push(endOfLog(copy, dirname(path)));
    files.push({ path, ...(await fingerprintOf(copy)) });
    progress({ done: files.length, total, file: path });
  }
  for (const folder of new Set(files.map(({ path }) => dirname(join(part, path))))) namesToDisk(folder);
  return { files, logs };
};

/** How far a log goes; positions are contiguous from 0. */
export const endOfLog = (path: string, context: string): BackedUpLog => {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const last = database.prepare('SELECT position, leaf_hash FROM events ORDER BY position DESC LIMIT 1').get();
    if (!last) return { context, events: 0, lastPosition: null, lastLeafHash: null };
    const position = Number(last['position']);
    return { context, events: position + 1, lastPosition: String(position), lastLeafHash: last['leaf_hash'] as string };
  } finally {
    database.close();
  }
};
