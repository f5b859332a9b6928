import { backoff, pause } from './backoff';

describe('waiting before the next attempt', () => {
  it('doubles up to a longest pause, of which chance takes up to half', () => {
    expect([1, 2, 3, 4].map((attempt) => backoff(attempt, 5_000, () => 1))).toEqual([50, 100, 200, 400]);
    expect([1, 2, 3, 4].map((attempt) => backoff(attempt, 5_000, () => 0))).toEqual([25, 50, 100, 200]);
    for (const attempt of [8, 20, 1_000]) expect(backoff(attempt, 5_000, () => 1)).toBe(5_000);
  });

  it('ends early, without an error, when the signal is given', async () => {
    const stop = new AbortController();
    const waiting = pause(60_000, stop.signal);
    stop.abort();
    await waiting;
    await pause(60_000, stop.signal);
  });
});
