import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Scope {
  /** Fewer rounds and less data: minutes instead of a quarter of an hour. */
  readonly quick: boolean;
  readonly say: (text: string) => void;
}

/** Seconds since a moment of `process.hrtime.bigint()`. */
export const secondsSince = (start: bigint): number => Number(process.hrtime.bigint() - start) / 1e9;

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** The value below which a share of the values lies; the nearest rank. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!;
};

/** A folder that is gone afterwards, whatever happens. */
export const inFolder = async <Result>(task: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'triada-bench-'));
  try {
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
