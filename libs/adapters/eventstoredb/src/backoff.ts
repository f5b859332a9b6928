import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds to wait before attempt 1, 2, 3 …: doubled each time, with a part by chance so that many do not come back at once. */
export const backoff = (attempt: number, longest = 5_000, chance: () => number = Math.random): number => Math.min(longest, 50 * 2 ** (attempt - 1)) * (0.5 + chance() / 2);

/** Waits; ends early, without an error, when the signal is given. */
export const pause = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
  if (signal?.aborted) return;
  await sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal?.aborted) throw error;
  });
};
