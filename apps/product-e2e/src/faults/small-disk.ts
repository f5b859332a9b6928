import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StartOptions } from '@triada/testing/product';

const mebibyte = 1024 * 1024;

/** A place for a data folder that runs out of space when it is told to. */
export interface SmallDisk {
  readonly folder: string;
  /** How a refusal names it. */
  readonly words: { readonly cs: string; readonly en: string };
  /** Leaves so little space that a few commands use it up; takes effect at once, or for a limit with the next start. */
  fill(): StartOptions;
  /** Gives the space back. True when the running product must go on by itself, false when it needs a restart. */
  free(): boolean;
  dispose(): void;
}

/** A file system of its own where that is allowed; elsewhere a limit on the size of each file, which a shell can always set. */
export const smallDisk = (): SmallDisk => {
  const folder = mkdtempSync(join(tmpdir(), 'triada-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder]).status === 0;
  return mounted ? ownFileSystem(folder) : fileSizeLimit(folder);
};

const ownFileSystem = (folder: string): SmallDisk => {
  const ballast = join(folder, 'ballast');
  return {
    folder,
    words: { cs: 'disk je plný', en: 'the disk is full' },
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      const file = openSync(ballast, 'w');
      const block = Buffer.alloc(mebibyte);
      for (let left = bavail * bsize - 2 * mebibyte; left > 0; left -= block.length) writeSync(file, block);
      fsyncSync(file);
      closeSync(file);
      return {};
    },
    free: () => {
      rmSync(ballast);
      return true;
    },
    dispose: () => {
      spawnSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const fileSizeLimit = (folder: string): SmallDisk => ({
  folder,
  words: { cs: 'disk hlásí chybu', en: 'the disk reports an error' },
  fill: () => ({ through: ['bash', '-c', 'ulimit -f 3072; exec "$@"', 'bash'] }),
  free: () => false,
  dispose: () => rmSync(folder, { recursive: true, force: true }),
});
