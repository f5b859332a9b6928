import { NameCache } from './name-cache';

const cacheAt = (size: number) => {
  const time = { now: 0 };
  const cache = new NameCache(size, 1_000, () => time.now);
  let opened = 0;
  const ask = (seal: string, clear: string | null = seal) => cache.get(seal, async () => (opened++, clear));
  return { time, cache, ask, opened: () => opened };
};

describe('cache of opened names', () => {
  it('opens a name once within its lifetime', async () => {
    const { ask, opened, time } = cacheAt(10);
    expect([await ask('a'), await ask('a')]).toEqual(['a', 'a']);
    time.now = 1_000;
    await ask('a');
    expect(opened()).toBe(2);
  });

  it('[E01] keeps no name longer than its lifetime once anything else is asked', async () => {
    const { ask, cache, time } = cacheAt(10);
    await ask('a');
    await ask('b');
    time.now = 1_500;
    await ask('c');
    expect(cache.count).toBe(1);
  });

  it('is bounded: the one opened longest ago goes first', async () => {
    const { ask, cache, opened } = cacheAt(2);
    for (const seal of ['a', 'b', 'c', 'b', 'c']) await ask(seal);
    expect([cache.count, opened()]).toEqual([2, 3]);
  });

  it('keeps nothing of a destroyed key', async () => {
    const { ask, cache } = cacheAt(2);
    expect(await ask('a', null)).toBeNull();
    expect(cache.count).toBe(0);
  });
});
