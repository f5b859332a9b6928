import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Forces a file, or the list of names in a folder, onto the disk. */
export const toDisk = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Windows keeps names by itself and lets nobody open a folder for that. */
export const namesToDisk = (folder: string): void => {
  if (process.platform !== 'win32') toDisk(folder);
};

/** What was written as `<path>.part` takes its name, whole and for ever. */
export const putInPlace = (part: string, path: string): void => {
  toDisk(part);
  renameSync(part, path);
  namesToDisk(dirname(path));
};

/** Replaces a small file: readers see the old text or the new one. */
export const replaceText = (path: string, text: string): void => {
  writeFileSync(`${path}.part`, text, { mode: 0o600 });
  putInPlace(`${path}.part`, path);
};

/** SHA-256 of a file, hex, and its length in bytes. */
export const fingerprintOf = async (path: string): Promise<{ readonly sha256: string; readonly bytes: number }> => {
  const sha256 = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 262_144 }) as AsyncIterable<Buffer>) {
    sha256.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: sha256.digest('hex'), bytes };
};
