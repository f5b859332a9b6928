import { randomUUID } from 'node:crypto';
import { EmbeddedEventStore, leafHash } from '@triada/adapter-embedded';
import { jsonBytes, type EventStore, type EventToAppend, type LogInspection, type SealedEvent } from '@triada/ports';
import { EventStoreProtocolDouble } from '@triada/testing/eventstore-double';
import { EventStoreDbStore } from '../event-store-db';

const event = (index: number): EventToAppend => ({
  id: randomUUID(), type: index % 3 === 0 ? 'PlanDrafted' : 'PlanAdopted', data: jsonBytes({ index, text: 'Žádost' }), contentType: 'json',
  metadata: jsonBytes({ schema: 1, recordedAt: '2026-03-01T10:00:00.000Z', region: 'liberec', actor: { id: 'p-1' } }),
});
const leavesOf = (sealed: readonly SealedEvent[]) => sealed.map(({ event: { revision, stream }, index, leaf, leafHash: hash }) => ({ stream, revision, index, leaf, hash }));
const wholeLog = async (inspection: LogInspection, limit?: number): Promise<readonly SealedEvent[]> => {
  const found: SealedEvent[] = [];
  for (let after = 'start' as string, end = false; !end; ) {
    const page = await inspection.sealed({ after, limit });
    found.push(...page.events);
    ({ next: after, end } = page);
  }
  return found;
};

describe('the sealed log of EventStoreDB (protocol double)', () => {
  let double: EventStoreProtocolDouble;
  let store: EventStoreDbStore;
  let embedded: EmbeddedEventStore;
  const open = (log = 'planning') => EventStoreDbStore.open({ url: double.url, log });
  const both = async (work: (one: EventStore) => Promise<unknown>): Promise<void> => {
    await work(store);
    await work(embedded);
  };

  beforeEach(async () => {
    double = await EventStoreProtocolDouble.start({ folder: ':memory:' });
    store = await open();
    embedded = EmbeddedEventStore.open({ path: ':memory:', log: 'planning' });
  });
  afterEach(async () => {
    await store.close();
    await embedded.close();
    await double.stop();
  });

  it('gives the same leaves, hashes and indexes as the embedded store, page by page and one by one', async () => {
    const other = await open('meetings');
    for (let index = 0; index < 30; index += 3) {
      const batch = [event(index), event(index + 1), event(index + 2)];
      await both((one) => one.append(`plan-${index % 4}`, 'any', batch));
      await other.append('group-1', 'any', [event(index)]);
    }
    const expected = leavesOf(await wholeLog(embedded.inspection));
    expect(expected).toHaveLength(30);
    for (const limit of [undefined, 1, 7]) expect(leavesOf(await wholeLog(store.inspection, limit))).toEqual(expected);
    for (const { hash, index, revision, stream } of expected) {
      const one = (await store.inspection.sealedAt(stream, revision))!;
      expect([one.index, one.leafHash, leafHash(one.leaf)]).toEqual([index, hash, hash]);
    }
    expect(await store.inspection.sealedAt('plan-0', 99n)).toBeNull();
    expect(await store.inspection.sealedAt('missing', 0n)).toBeNull();
    expect((await other.inspection.statistics()).events).toBe(10);
    await other.close();
  });

  it('shows a log without events as empty', async () => {
    for (const { inspection } of [embedded, store]) expect(await inspection.sealed()).toEqual({ events: [], next: 'start', end: true });
  });

  it('counts streams and types as the embedded store does', async () => {
    for (let index = 0; index < 12; index++) {
      const one = event(index);
      await both((each) => each.append(`${index % 2 === 0 ? 'plan' : 'need'}-${index % 3}`, 'any', [one]));
    }
    const names = async (inspection: LogInspection, options?: Parameters<LogInspection['streams']>[0]) => (await inspection.streams(options)).map(({ events, lastRevision, stream }) => [stream, events, lastRevision]);
    for (const options of [undefined, { prefix: 'plan' }, { after: 'need-2', limit: 2 }]) expect(await names(store.inspection, options)).toEqual(await names(embedded.inspection, options));
    const { events, streams, types } = await store.inspection.statistics();
    expect({ events, streams, types }).toEqual(await embedded.inspection.statistics().then((own) => ({ events: own.events, streams: own.streams, types: own.types })));
  });

  it('goes on after a restart, and two sealers at once write each leaf once', async () => {
    await both((one) => one.append('plan-1', 'no_stream', []));
    const batches = Array.from({ length: 40 }, (_, index) => [event(index)]);
    for (const batch of batches.slice(0, 10)) await both((one) => one.append('plan-1', 'any', batch));
    expect(await store.inspection.seal()).toBe(10n);
    for (const batch of batches.slice(10)) await both((one) => one.append('plan-1', 'any', batch));
    const [second, third] = [await open(), await open()];
    expect(await Promise.all([second.inspection.seal(), third.inspection.seal(), store.inspection.seal()])).toEqual([40n, 40n, 40n]);
    expect(leavesOf(await wholeLog(second.inspection))).toEqual(leavesOf(await wholeLog(embedded.inspection)));
    await Promise.all([second.close(), third.close()]);
  });

  it('shows deleted and hidden events like all others', async () => {
    const events = [event(0), event(1), event(2)];
    await both((one) => one.append('plan-1', 'no_stream', events));
    await both((one) => one.tombstoneStream('plan-1', 'any'));
    expect(leavesOf(await wholeLog(store.inspection))).toEqual(leavesOf(await wholeLog(embedded.inspection)));
    expect((await store.inspection.sealedAt('plan-1', 1n))!.event.id).toBe(events[1]!.id);
  });

  it('says where the log lost an event that was sealed', async () => {
    await store.append('plan-1', 'no_stream', [event(0), event(1), event(2)]);
    await store.inspection.seal();
    double.store.database.sqlite.exec('DELETE FROM events WHERE position = 1');
    await expect(wholeLog(store.inspection)).rejects.toThrow('leaf 1 seals position 3, but the log has position 5 in its place');
    double.store.database.sqlite.exec('DELETE FROM events WHERE position > 0 AND type NOT LIKE \'EventSealed\'');
    await expect(store.inspection.sealed({ after: '1' })).rejects.toThrow('leaf 1 seals an event that the log no longer has');
  });
});
