import * as crypto from 'node:crypto';
import { stretch, stretching } from './stretch';

jest.mock('node:crypto', () => {
  const actual = jest.requireActual<typeof import('node:crypto')>('node:crypto');
  return { ...actual, scrypt: jest.fn(actual.scrypt) };
});

describe('a stretched secret', () => {
  it('is what scrypt makes of it (RFC 7914), at a cost of 32 MiB unless told otherwise', async () => {
    expect((await stretch('password', 'NaCl', 64, { N: 1_024, r: 8, p: 16 })).toString('hex')).toMatch(/^fdbabe1c9d3472007856e7190d01e9fe/);
    expect(128 * stretching.N * stretching.r).toBe(32 * 1024 * 1024);
  });

  it('leaves half of the threads of the process to others, and forgets nobody, whatever fails', async () => {
    const slow: (() => void)[] = [];
    jest.mocked(crypto.scrypt).mockImplementation(((secret: string, _salt: unknown, bytes: number, _cost: unknown, done: (error: Error | null, key?: Buffer) => void) =>
      void slow.push(() => (secret === 'b' ? done(new Error('no memory')) : done(null, Buffer.alloc(bytes))))) as unknown as typeof crypto.scrypt);
    const all = Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((secret) => stretch(secret, 'salt', 16)));
    const underWay: number[] = [];
    for (let ended = 0; ended < 5; ended++) {
      await new Promise((resolve) => setImmediate(resolve));
      underWay.push(slow.length);
      slow.shift()!();
    }
    expect(underWay).toEqual([2, 2, 2, 2, 1]);
    expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  });
});
