import { closeSync, constants, fstatSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';

/**
 * The key-encryption key of the installation: 32 random bytes in a file of its own, outside every database and its backups, made on
 * first use for the owner alone (mode 0600). Throws where others may read it, where it is no key, and where it is missing though it
 * must exist: a new key could open nothing that the old one locked.
 */
export const loadOrMakeKey = (path: string, mustExist: boolean): Buffer => {
  if (mustExist) return readKey(path);
  mkdirSync(dirname(path), { recursive: true });
  try {
    const file = openSync(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
    const key = randomBytes(32);
    writeSync(file, `${key.toString('base64url')}\n`);
    fsyncSync(file);
    closeSync(file);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readKey(path);
  }
};

const open = (path: string): number => {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${path} is missing, and what it locked can be opened by nothing else: put it back from its backup`, { cause: error });
  }
};

const readKey = (path: string): Buffer => {
  const file = open(path);
  try {
    if (process.platform !== 'win32' && (fstatSync(file).mode & 0o077) !== 0) throw new Error(`${path} is a secret key but others may read it; set its mode to 0600`);
    const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
    if (key.length !== 32) throw new Error(`${path} holds no key of 32 bytes`);
    return key;
  } finally {
    closeSync(file);
  }
};
