import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BackedUpLog } from '@triada/ports';

export interface BackedUpFile {
  /** Inside the backup, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** What a backup holds. It is written last, so a folder without it is no backup. */
export interface Manifest {
  readonly format: 1;
  /** Instant at which the copying began, ISO 8601. */
  readonly taken: string;
  readonly files: readonly BackedUpFile[];
  readonly logs: readonly BackedUpLog[];
  /** Files of the installation that are left out on purpose, and why. */
  readonly leftOut: Readonly<Record<string, string>>;
}

export const manifestName = 'manifest.json';

/** Names never lead out of the backup: a manifest may come from anywhere. */
const isInside = (path: unknown): boolean => typeof path === 'string' && /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(path);

/** Throws where there is no whole backup, or one that this program does not know. */
export const readManifest = (backup: string): Manifest => {
  const path = join(backup, manifestName);
  if (!existsSync(path)) throw new Error(`${backup} is no whole backup: it has no ${manifestName}`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  if (manifest.format !== 1) throw new Error(`${path} has format ${String(manifest.format)}; this program knows 1`);
  const odd = [...manifest.files.map((file) => file.path), ...manifest.logs.map(({ context }) => context)].find((name) => !isInside(name));
  if (odd !== undefined) throw new Error(`${path} names ${JSON.stringify(odd)}, which is no file of a backup`);
  return manifest;
};
