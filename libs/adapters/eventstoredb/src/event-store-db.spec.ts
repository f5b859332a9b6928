import { randomUUID } from 'node:crypto';
import { jsonBytes, StoreUnavailable, StreamDeleted, type EventToAppend, type SubscriptionMessage } from '@triada/ports';
import { EventStoreProtocolDouble } from '@triada/testing/eventstore-double';
import type { Restart } from './catch-up-subscription';
import { EventStoreDbStore } from './event-store-db';

const event = (data: unknown = {}): EventToAppend => ({ id: randomUUID(), type: 'ThingHappened', data: jsonBytes(data), metadata: jsonBytes({}), contentType: 'json' });
const encoder = new TextEncoder();
const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

describe('the EventStoreDB adapter against the protocol double', () => {
  let double: EventStoreProtocolDouble;
  let store: EventStoreDbStore;
  const restarts: Restart[] = [];
  const open = (log = 'planning'): Promise<EventStoreDbStore> => EventStoreDbStore.open({ url: double.url, log, timeout: 2_000, onRestart: (restart) => restarts.push(restart) });
  const revisions = async (stream: string): Promise<readonly bigint[]> => (await collect(store.readStream(stream))).map(({ revision }) => revision);

  beforeEach(async () => {
    restarts.length = 0;
    double = await EventStoreProtocolDouble.start({ folder: ':memory:' });
    store = await open();
  });
  afterEach(async () => {
    await store.close();
    await double.stop();
  });

  describe('lost replies', () => {
    it('a connection cut after the commit, before the reply: the caller hears of success, and there is one event', async () => {
      await store.append('plan-1', 'no_stream', [event()]);
      double.faults.cutAfterCommit = 2;
      expect(await store.append('plan-1', 0n, [event(), event()])).toMatchObject({ revision: 2n, idempotent: true });
      expect(double.faults.cutAfterCommit).toBe(0);
      expect(await revisions('plan-1')).toEqual([0n, 1n, 2n]);
    });

    it('a connection cut before the commit: the repetition writes it', async () => {
      double.faults.cutBeforeCommit = 1;
      expect(await store.append('plan-1', 'no_stream', [event()])).toMatchObject({ revision: 0n, idempotent: false });
      expect(await revisions('plan-1')).toEqual([0n]);
    });

    it('an answer that never comes: given up in time, asked again over a new connection, one event', async () => {
      double.faults.noAnswer = 1;
      expect(await store.append('plan-1', 'no_stream', [event()])).toMatchObject({ revision: 0n, idempotent: true });
      expect(await revisions('plan-1')).toEqual([0n]);
    });

    it('under any an append with an unknown outcome is not repeated', async () => {
      double.faults.cutAfterCommit = 1;
      await expect(store.append('plan-1', 'any', [event()])).rejects.toMatchObject({ reason: 'disconnected' });
      expect(await revisions('plan-1')).toEqual([0n]);
    });

    it('a server that stays away: the store is unavailable', async () => {
      await double.stop();
      await expect(store.append('plan-1', 'no_stream', [event()])).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.head()).rejects.toBeInstanceOf(StoreUnavailable);
    });
  });

  describe('subscriptions', () => {
    const follow = (subscription = store.subscribe()) => {
      const messages: SubscriptionMessage[] = [];
      const ended = (async () => {
        for await (const message of subscription) messages.push(message);
      })();
      ended.catch(() => 'asked for below');
      const until = async (holds: () => boolean): Promise<void> => {
        const late = Date.now() + 20_000;
        while (!holds()) {
          if (Date.now() > late) throw new Error(`in vain: ${messages.map(({ kind }) => kind).join(' ')}`);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      };
      const events = () => messages.flatMap((message) => (message.kind === 'event' ? [message.event.revision] : []));
      return { subscription, messages, ended, until, events };
    };
    const caughtUp = (messages: readonly SubscriptionMessage[]) => messages.findLast(({ kind }) => kind === 'caught-up' || kind === 'fell-behind')?.kind === 'caught-up';

    it('goes on behind the last event after each cut and each ABORTED, without a gap and without an event twice', async () => {
      await store.append('plan-1', 'no_stream', Array.from({ length: 3 }, () => event()));
      const all = follow();
      const one = follow(store.subscribe({ stream: 'plan-1', after: 0n }));
      for (let round = 0; round < 6; round++) {
        await all.until(() => all.events().length === 3 + round && caughtUp(all.messages));
        await one.until(() => one.events().length === 2 + round && caughtUp(one.messages));
        if (round % 2 === 0) double.cutConnections();
        else double.faults.abortSubscriptions();
        await store.append('plan-1', BigInt(round + 2), [event()]);
      }
      await all.until(() => all.events().length === 9);
      await one.until(() => one.events().length === 8);
      expect(all.events()).toEqual([0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n]);
      expect(one.events()).toEqual([1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n]);
      expect(restarts.length).toBeGreaterThanOrEqual(12);
      await all.subscription.cancel();
      await one.subscription.cancel();
      await all.ended;
      await all.until(() => double.subscriptions === 0);
    });

    it('"from the end" stays the end at which it began, whatever restarts before the first event', async () => {
      await store.append('plan-1', 'no_stream', [event()]);
      const { subscription, until, events, messages } = follow(store.subscribe({ after: 'end' }));
      await until(() => caughtUp(messages));
      double.cutConnections();
      await store.append('plan-1', 0n, [event()]);
      await until(() => events().length === 1);
      expect(events()).toEqual([1n]);
      await subscription.cancel();
    });

    it('ends with an error where the stream is deleted for ever, and when the store is closed', async () => {
      await store.append('plan-1', 'no_stream', [event()]);
      const one = follow(store.subscribe({ stream: 'plan-1' }));
      await one.until(() => caughtUp(one.messages));
      await store.tombstoneStream('plan-1', 'any');
      await store.append('plan-2', 'no_stream', [event()]);
      await expect(one.ended).rejects.toBeInstanceOf(StreamDeleted);
      const all = follow();
      await all.until(() => caughtUp(all.messages));
      await store.close();
      await expect(all.ended).rejects.toMatchObject({ reason: 'closed' });
    });
  });

  it('keeps the logs of several contexts on one server apart', async () => {
    const other = await open('meetings');
    await store.append('plan-1', 'no_stream', [event()]);
    await other.append('plan-1', 'no_stream', [event(), event()]);
    expect(await revisions('plan-1')).toEqual([0n]);
    const page = await store.readAll();
    expect([page.events.length, page.end]).toEqual([1, true]);
    const behind = await store.readAll({ after: page.next as string });
    expect(behind).toEqual({ events: [], next: await other.head(), end: true });
    expect(await store.head()).toBe(page.events[0]!.position);
    const empty = await open('access');
    expect(await empty.head()).toBe('start');
    expect(await empty.readAll()).toEqual({ events: [], next: behind.next, end: true });
    await Promise.all([other.close(), empty.close()]);
  });

  it('keeps metadata bytes that JSON would change on its way', async () => {
    const odd = [encoder.encode('{"a": 1.0}'), Uint8Array.of(0x22, 0xff, 0x22), encoder.encode('1e3'), new Uint8Array()];
    await store.append('plan-1', 'no_stream', odd.map((metadata) => ({ ...event(), metadata })));
    const stored = await collect(store.readStream('plan-1'));
    expect(stored.map(({ metadata }) => Buffer.from(metadata).toString('hex'))).toEqual(odd.map((bytes) => Buffer.from(bytes).toString('hex')));
  });

  it('finds the newest event of its log again by what came since', async () => {
    const other = await open('meetings');
    const heads: string[] = [];
    for (let round = 0; round < 3; round++) {
      await other.append('group-1', 'any', [event(), event()]);
      const { position } = await store.append('plan-1', 'any', [event()]);
      heads.push(await store.head());
      expect(heads.at(-1)).toBe(position);
      await other.append('group-1', 'any', [event()]);
      expect(await store.head()).toBe(position);
    }
    expect(new Set(heads).size).toBe(3);
    await other.close();
  });
});
