import { existsSync, fsyncSync, mkdirSync, openSync, closeSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Database } from '../sqlite/database';

const place = (path: string): string => {
  if (existsSync(path)) throw new Error(`${path} exists already; a backup never overwrites`);
  mkdirSync(dirname(path), { recursive: true });
  return `${path}.part`;
};

/** A file is under its name only when it is whole and on disk. */
const finish = (part: string, path: string): void => {
  const file = openSync(part, 'r');
  fsyncSync(file);
  closeSync(file);
  renameSync(part, path);
};

/** Copies the open database to a new file while others write: a consistent state of some moment during the call. Throws where the file exists. */
export const backupDatabase = async (database: Database, to: string): Promise<void> => {
  const part = place(to);
  try {
    await database.copyTo(part);
    checkDatabase(part);
    finish(part, to);
  } finally {
    rmSync(part, { force: true });
  }
};

/** Puts a backup under a new name for use. Throws where the backup is damaged, or something is there already. */
export const restoreDatabase = async (from: string, to: string): Promise<void> => {
  checkDatabase(from);
  const part = place(to);
  try {
    await copyFile(from, part);
    finish(part, to);
  } finally {
    rmSync(part, { force: true });
  }
};

/** Throws unless SQLite finds the file sound. */
export const checkDatabase = (path: string): void => {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const result = database.prepare('PRAGMA integrity_check').get()!['integrity_check'];
    if (result !== 'ok') throw new Error(`${path} is damaged: ${result}`);
  } finally {
    database.close();
  }
};
