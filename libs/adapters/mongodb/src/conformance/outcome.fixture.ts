import { pause } from '@triada/testing/product';

/** The error that a promise ends with. Throws where it succeeds. */
export const failure = async (promise: Promise<unknown>): Promise<unknown> => {
  const outcome = await promise.then((value) => ({ value }), (error: unknown) => ({ error }));
  if ('error' in outcome) return outcome.error;
  throw new Error(`succeeded with ${JSON.stringify(outcome.value)}, but had to fail`);
};

/** Asks again until the answer is yes; the time bounds a failure, in milliseconds. */
export const eventually = async (milliseconds: number, what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  const until = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`waited ${milliseconds} ms in vain for ${what}`);
    await pause(2);
  }
};
