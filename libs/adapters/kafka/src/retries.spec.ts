import type { HeldMessage, HeldMessages } from '@triada/ports';
import { message } from './conformance/effects.fixture';
import type { Lane } from './lane';
import { Retries } from './retries';

describe('a message that another process put aside', () => {
  const delays = [50, 4_000];
  const handled: string[] = [];
  const heldUntil = (due: number) => {
    const one: HeldMessage = { group: 'g', topic: 'planning', partition: 0, offset: 4, message: message('a', 1), attempts: 1, error: 'Error: no', due };
    const held = { waiting: async () => [one], handled: async () => undefined } as unknown as HeldMessages;
    const lane = { parts: { partition: 0, topic: 'planning' }, ready: true, holds: true, retired: false, free: () => undefined } as unknown as Lane;
    const handle = async () => void handled.push('a:1');
    return new Retries({ group: 'g', held, handle, settle: async () => undefined, delays, lanes: () => [lane], now: () => new Date(), bury: async () => undefined });
  };
  beforeEach(() => void handled.splice(0));

  it('waits until it is due', async () => {
    const due = Date.now() + 3_000;
    expect(await heldUntil(due).round()).toBe(due);
    expect(handled).toEqual([]);
    await heldUntil(Date.now() - 1).round();
    expect(handled).toEqual(['a:1']);
  });

  it('by a clock that is minutes ahead does not wait for those minutes', async () => {
    await heldUntil(Date.now() + 5 * 60_000).round();
    expect(handled).toEqual(['a:1']);
  });

  it('by a clock that is minutes behind is tried at once', async () => {
    await heldUntil(Date.now() - 5 * 60_000).round();
    expect(handled).toEqual(['a:1']);
  });
});
