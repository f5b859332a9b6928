import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Database } from '../sqlite/database';
import { putInPlace } from './durable-files';

/** Copies the open database to a new file while others write: a consistent state of some moment during the call. Throws where the file exists. */
export const backupDatabase = async (database: Database, to: string): Promise<void> => {
  if (existsSync(to)) throw new Error(`${to} exists already; a backup never overwrites`);
  mkdirSync(dirname(to), { recursive: true });
  const part = `${to}.part`;
  try {
    await database.copyTo(part);
    checkDatabase(part);
    putInPlace(part, to);
  } finally {
    rmSync(part, { force: true });
  }
};

/** Throws unless SQLite finds the file sound. Holds the event loop, so only where nothing else waits. */
export const checkDatabase = (path: string): void => {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const result = database.prepare('PRAGMA integrity_check').get()!['integrity_check'];
    if (result !== 'ok') throw new Error(`${path} is damaged: ${result}`);
  } finally {
    database.close();
  }
};
