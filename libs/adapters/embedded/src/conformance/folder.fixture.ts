import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Folder {
  readonly path: string;
  /** All bytes of the data files, whatever they are called; keys of the operating system's locks are none. */
  bytes(): Buffer;
  remove(): void;
}

export const temporaryFolder = (): Folder => {
  const path = mkdtempSync(join(tmpdir(), 'triada-embedded-'));
  return {
    path,
    bytes: () => Buffer.concat(readdirSync(path, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name)))),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
};
