import { StreamDeleted, StreamNotFound, WrongExpectedRevision, type EventStore, type ExpectedRevision } from '@triada/ports';
import { eventually, failure } from '../suite/within';
import type { EventStoreCase } from './context';
import type { EventStoreFixture } from './fixture';
import { newEvent, newEvents, streamOf, wholeLog } from './events';

const revisions = async (store: EventStore, stream: string): Promise<readonly bigint[]> => (await streamOf(store, stream)).map(({ revision }) => revision);

const isGone = async (store: EventStore, stream: string): Promise<boolean> => {
  try {
    await streamOf(store, stream);
    return false;
  } catch (error) {
    if (error instanceof StreamNotFound) return true;
    throw error;
  }
};

/** Deletes, and waits as long as the adapter declared that it takes to be seen. */
const softDelete = async ({ differences }: EventStoreFixture, store: EventStore, stream: string, expected: Exclude<ExpectedRevision, 'stream_exists'>): Promise<void> => {
  await store.deleteStream(stream, expected);
  if (differences.reopenLag > 0) await eventually(differences.reopenLag, 'the soft delete to be seen', () => isGone(store, stream));
  expect(await isGone(store, stream)).toBe(true);
};

export const deleteCases: readonly EventStoreCase[] = [
  {
    id: 'C45',
    title: 'soft delete: not found; any, no_stream and the exact revision open it again, numbering goes on, other metadata stays',
    run: async ({ store, fixture }) => {
      for (const [stream, expected] of [['by-any', 'any'], ['by-none', 'no_stream'], ['by-number', 2n]] as const) {
        await store.append(stream, 'no_stream', newEvents(3));
        await store.writeMetadata(stream, 'no_stream', { maxCount: 100, custom: { owner: 'region' } });
        await softDelete(fixture, store, stream, stream === 'by-number' ? 2n : 'any');
        const event = newEvent();
        expect((await store.append(stream, expected, [event])).revision).toBe(3n);
        expect((await streamOf(store, stream)).map(({ id, revision }) => [id, revision])).toEqual([[event.id, 3n]]);
        expect((await store.readMetadata(stream)).metadata).toMatchObject({ maxCount: 100, custom: { owner: 'region' } });
        expect(await failure(store.append(stream, 'no_stream', [newEvent()]))).toBeInstanceOf(WrongExpectedRevision);
        expect((await store.append(stream, 3n, [newEvent()])).revision).toBe(4n);
        expect(await revisions(store, stream)).toEqual([3n, 4n]);
      }
      expect(await wholeLog(store)).toHaveLength(15);
    },
  },
  {
    id: 'C46',
    title: 'tombstone: append and read are refused for ever, a second tombstone too',
    run: async ({ store }) => {
      await store.append('s', 'no_stream', newEvents(3));
      await store.tombstoneStream('s', 2n);
      for (const expected of ['any', 'no_stream', 'stream_exists', 2n] as const) expect(await failure(store.append('s', expected, [newEvent()]))).toBeInstanceOf(StreamDeleted);
      expect(await failure(streamOf(store, 's'))).toBeInstanceOf(StreamDeleted);
      expect(await failure(streamOf(store, 's', { direction: 'backwards' }))).toBeInstanceOf(StreamDeleted);
      expect(await failure(store.tombstoneStream('s', 'any'))).toBeInstanceOf(StreamDeleted);
      expect(await failure(store.deleteStream('s', 'any'))).toBeInstanceOf(StreamDeleted);
      expect((await store.append('other', 'any', [newEvent()])).revision).toBe(0n);
    },
  },
  {
    id: 'C47',
    title: 'maxCount, maxAge and truncateBefore hide events at once; $all shows them',
    run: async ({ store, fixture }) => {
      for (const stream of ['count', 'mark', 'age']) await store.append(stream, 'no_stream', newEvents(5));
      await store.writeMetadata('count', 'any', { maxCount: 2 });
      expect(await revisions(store, 'count')).toEqual([3n, 4n]);
      await store.append('count', 4n, [newEvent()]);
      expect(await revisions(store, 'count')).toEqual([4n, 5n]);
      await store.writeMetadata('mark', 'any', { truncateBefore: 3n });
      expect(await revisions(store, 'mark')).toEqual([3n, 4n]);
      expect((await streamOf(store, 'mark', { from: 0n, limit: 1 })).map(({ revision }) => revision)).toEqual([3n]);
      expect((await streamOf(store, 'mark', { direction: 'backwards' })).map(({ revision }) => revision)).toEqual([4n, 3n]);
      await store.writeMetadata('age', 'any', { maxAge: 1 });
      const [newest] = (await store.readAll({ direction: 'backwards', limit: 1 })).events;
      if (fixture.differences.clock === 'injected') fixture.setClock(new Date(Date.parse(newest!.created) + 5_000).toISOString());
      else await new Promise((resolve) => setTimeout(resolve, 1_500));
      await store.append('age', 4n, [newEvent()]);
      expect(await revisions(store, 'age')).toEqual([5n]);
      expect(await wholeLog(store)).toHaveLength(17);
    },
  },
  {
    id: 'C48',
    title: 'metadata have revisions and expected revisions of their own',
    run: async ({ store }) => {
      expect(await store.readMetadata('s')).toEqual({ metadata: {}, revision: 'no_stream' });
      expect((await store.writeMetadata('s', 'no_stream', { maxCount: 5 })).revision).toBe(0n);
      expect(await failure(store.writeMetadata('s', 'no_stream', { maxCount: 6 }))).toBeInstanceOf(WrongExpectedRevision);
      expect(await failure(store.writeMetadata('s', 3n, { maxCount: 6 }))).toBeInstanceOf(WrongExpectedRevision);
      const full = { maxCount: 7, maxAge: 3_600, truncateBefore: 2n ** 60n, custom: { label: 'Žádost', nested: { list: [1, 'two'] } } };
      expect((await store.writeMetadata('s', 0n, full)).revision).toBe(1n);
      expect(await store.readMetadata('s')).toEqual({ metadata: full, revision: 1n });
      expect((await store.append('s', 'no_stream', [newEvent()])).revision).toBe(0n);
      expect((await store.writeMetadata('s', 'any', {})).revision).toBe(2n);
      expect(await revisions(store, 's')).toEqual([0n]);
    },
  },
  {
    id: 'C49',
    title: 'deletes check the expected revision; a missing stream can be tombstoned but not soft-deleted',
    run: async ({ store }) => {
      await store.append('s', 'no_stream', newEvents(3));
      for (const expected of ['no_stream', 1n, 5n] as const) {
        expect(await failure(store.deleteStream('s', expected))).toBeInstanceOf(WrongExpectedRevision);
        expect(await failure(store.tombstoneStream('s', expected))).toBeInstanceOf(WrongExpectedRevision);
      }
      expect(await revisions(store, 's')).toEqual([0n, 1n, 2n]);
      await store.tombstoneStream('missing', 'any');
      expect(await failure(store.append('missing', 'any', [newEvent()]))).toBeInstanceOf(StreamDeleted);
      expect(await failure(store.deleteStream('never', 'any'))).toBeInstanceOf(WrongExpectedRevision);
      expect((await store.append('never', 'no_stream', [newEvent()])).revision).toBe(0n);
    },
  },
];
