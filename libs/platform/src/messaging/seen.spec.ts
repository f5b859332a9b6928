import { StoreUnavailable, type Inbox, type Message } from '@triada/ports';
import { Seen } from './seen';

const message = (revision: number, previousRevision: number | null): Message =>
  ({ id: `e${revision}`, key: 'a', revision, previousRevision, type: 'other.added.v1' }) as Message;

/** An inbox that counts what it is asked. */
const start = () => {
  const stored = new Map<string, number>();
  const asked = { reads: 0, writes: 0, refuses: false };
  const inbox: Inbox = {
    lastRevision: async (_group, key) => {
      asked.reads++;
      return stored.get(key) ?? null;
    },
    record: async () => undefined,
    recordAll: async (_group, revisions) => {
      asked.writes++;
      if (asked.refuses) throw new StoreUnavailable('disconnected', 'the test refuses');
      for (const [key, revision] of revisions) stored.set(key, Math.max(stored.get(key) ?? -1, revision));
    },
  };
  return { asked, seen: new Seen(inbox, () => 'g'), stored };
};

describe('what a group has seen', () => {
  it('is noted without a look for what is not for it, and written at once when it is settled', async () => {
    const { asked, seen, stored } = start();
    for (let revision = 0; revision < 50; revision++) await seen.pass(message(revision, revision === 0 ? null : revision - 1));
    expect(asked).toMatchObject({ reads: 0, writes: 0 });
    await seen.settle();
    await seen.settle();
    expect([asked.writes, stored.get('a')]).toEqual([1, 49]);
  });

  it('has a gap where a message never came: that might have been for it', async () => {
    const { seen } = start();
    await seen.pass(message(0, null));
    await expect(seen.pass(message(5, 3))).rejects.toThrow('revision 5 follows 3, but 0 was handled before it');
    expect(await seen.last('a')).toBe(0);
  });

  it('counts what another instance has seen meanwhile, or an operator accepted', async () => {
    const { seen, stored } = start();
    await seen.pass(message(0, null));
    await seen.settle();
    stored.set('a', 4);
    await seen.pass(message(6, 4));
    expect(await seen.last('a')).toBe(6);
  });

  it('does not go back for repetitions, the first message of the stream included', async () => {
    const { seen, stored } = start();
    stored.set('a', 5);
    await seen.pass(message(0, null));
    await seen.pass(message(3, 2));
    expect(await seen.last('a')).toBe(5);
    await seen.pass(message(6, 5));
    await seen.settle();
    expect(stored.get('a')).toBe(6);
  });

  it('tells the next message of a stream without a look where it fits, and looks again once others may have gone on', async () => {
    const { asked, seen, stored } = start();
    seen.note('a', 0);
    expect(await seen.place(message(1, 0))).toBe('next');
    expect([seen.has(message(0, null)), seen.has(message(1, 0))]).toEqual([true, false]);
    expect(asked.reads).toBe(0);
    stored.set('a', 1);
    seen.doubt();
    expect(seen.has(message(0, null))).toBe(false);
    expect(await seen.place(message(1, 0))).toBe('next');
    expect(await seen.place(message(0, null))).toBe('duplicate');
    stored.set('a', 2);
    expect(await seen.place(message(1, 0))).toBe('duplicate');
    expect(asked.reads).toBe(3);
    await expect(seen.place(message(9, 7))).rejects.toThrow('revision 9 follows 7, but 2 was handled before it');
  });

  it('is kept where it cannot be written, and written by the next who settles, whoever noted it', async () => {
    const { asked, seen, stored } = start();
    await seen.pass(message(0, null));
    asked.refuses = true;
    const both = await Promise.allSettled([seen.settle(), seen.settle()]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    asked.refuses = false;
    seen.note('b', 2);
    await seen.settle();
    expect([...stored]).toEqual([
      ['a', 0],
      ['b', 2],
    ]);
  });
});
