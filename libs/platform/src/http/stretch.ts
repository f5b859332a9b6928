import { scrypt, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string | Buffer, number, ScryptOptions, Buffer>(scrypt);

/** Cost of a memory-hard hash: N = 2^15, r = 8 needs 32 MiB a guess (RFC 7914; OWASP password storage). */
export const stretching = { N: 2 ** 15, r: 8, p: 1 };
const maxmem = 96 * 1024 * 1024;

/** Half of the pool of threads of the process: the log is flushed in it too, and a hundred people who sign in at eight may not stop it. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Bytes derived from a secret, slowly: what is short or guessable costs who guesses. Two are made at a time, the others wait their turn. */
export const stretch = async (secret: string, salt: string | Buffer, bytes: number, cost = stretching): Promise<Buffer> => {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await derive(secret, salt, bytes, { ...cost, maxmem });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
};
