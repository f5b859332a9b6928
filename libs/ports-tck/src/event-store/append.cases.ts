import { appendSize, InvalidAppend, jsonBytes, maxAppendBytes, MaxAppendSizeExceeded, StreamDeleted, StreamNotFound, WrongExpectedRevision, type EventToAppend } from '@triada/ports';
import { failure } from '../suite/within';
import type { EventStoreCase } from './context';
import { newEvent, newEvents, numbered, streamOf, wholeLog } from './events';

const encoder = new TextEncoder();
const raw = (text: string): EventToAppend => ({ ...newEvent(), data: encoder.encode(text) });
const expectWrong = async (promise: Promise<unknown>, actual: bigint | 'no_stream'): Promise<void> => {
  const error = await failure(promise);
  expect(error).toBeInstanceOf(WrongExpectedRevision);
  expect((error as WrongExpectedRevision).actual).toBe(actual);
};

export const appendCases: readonly EventStoreCase[] = [
  {
    id: 'C01',
    title: 'the first event of a new stream gets revision 0, with no_stream and with any; an empty append writes nothing and reports no stream',
    run: async ({ store }) => {
      expect(await store.append('a', 'no_stream', [newEvent()])).toMatchObject({ revision: 0n, idempotent: false, position: expect.any(String) });
      expect((await store.append('b', 'any', [newEvent()])).revision).toBe(0n);
      const empty = await store.append('c', 'any', []);
      expect(empty.revision).toBe('no_stream');
      expect(empty.position).toBeUndefined();
      expect(await failure(streamOf(store, 'c'))).toBeInstanceOf(StreamNotFound);
      expect((await store.append('a', 'any', [])).revision).toBe(0n);
      expect(await wholeLog(store)).toHaveLength(2);
    },
  },
  {
    id: 'C02',
    title: 'no_stream on an existing stream is refused with the true current revision',
    run: async ({ store }) => {
      await store.append('a', 'no_stream', newEvents(3));
      await expectWrong(store.append('a', 'no_stream', [newEvent()]), 2n);
      expect(await streamOf(store, 'a')).toHaveLength(3);
    },
  },
  {
    id: 'C03',
    title: 'the exact current revision goes on to the next',
    run: async ({ store }) => {
      await store.append('a', 'no_stream', newEvents(2));
      expect((await store.append('a', 1n, [newEvent()])).revision).toBe(2n);
      expect((await streamOf(store, 'a')).map(({ revision }) => revision)).toEqual([0n, 1n, 2n]);
    },
  },
  {
    id: 'C04',
    title: 'a revision below the current one is refused for new ids',
    run: async ({ store }) => {
      await store.append('a', 'no_stream', newEvents(3));
      await expectWrong(store.append('a', 0n, [newEvent()]), 2n);
      expect(await streamOf(store, 'a')).toHaveLength(3);
    },
  },
  {
    id: 'C05',
    title: 'a revision above the current one is refused, on a missing stream too',
    run: async ({ store }) => {
      await store.append('a', 'no_stream', newEvents(2));
      await expectWrong(store.append('a', 2n, [newEvent()]), 1n);
      await expectWrong(store.append('missing', 0n, [newEvent()]), 'no_stream');
      expect(await wholeLog(store)).toHaveLength(2);
    },
  },
  {
    id: 'C06',
    title: 'stream_exists: events or metadata only are enough; missing and soft-deleted are refused, tombstoned is deleted for ever',
    run: async ({ store }) => {
      await store.append('one', 'no_stream', [newEvent()]);
      await store.append('many', 'no_stream', newEvents(5));
      expect((await store.append('one', 'stream_exists', [newEvent()])).revision).toBe(1n);
      expect((await store.append('many', 'stream_exists', newEvents(2))).revision).toBe(6n);
      await expectWrong(store.append('missing', 'stream_exists', [newEvent()]), 'no_stream');
      await store.deleteStream('one', 'any');
      expect(await failure(store.append('one', 'stream_exists', [newEvent()]))).toBeInstanceOf(WrongExpectedRevision);
      await store.tombstoneStream('many', 'any');
      expect(await failure(store.append('many', 'stream_exists', [newEvent()]))).toBeInstanceOf(StreamDeleted);
      await store.writeMetadata('described', 'no_stream', { maxCount: 10 });
      expect((await store.append('described', 'stream_exists', [newEvent()])).revision).toBe(0n);
    },
  },
  {
    id: 'C07',
    title: 'a batch gets consecutive revisions and stands together, in order, in $all',
    run: async ({ store, fixture }) => {
      const batches = Array.from({ length: 12 }, () => newEvents(7));
      await Promise.all(batches.map((events, index) => store.append(`s-${index % 3}-${index}`, 'no_stream', events)));
      const log = await wholeLog(store);
      expect(log).toHaveLength(84);
      for (let start = 0; start < log.length; start += 7) {
        const together = log.slice(start, start + 7);
        expect(together.map(({ revision }) => revision)).toEqual([0n, 1n, 2n, 3n, 4n, 5n, 6n]);
        expect(batches.map((events) => events.map(({ id }) => id))).toContainEqual(together.map(({ id }) => id));
      }
      if (fixture.differences.positions === 'contiguous') expect(log.map(({ position }) => BigInt(position))).toEqual(log.map((_, index) => BigInt(index)));
      else expect(log.some(({ stream }) => stream.startsWith('$'))).toBe(false);
    },
  },
  {
    id: 'C08',
    title: 'a batch with one bad event is refused whole: too big, no JSON, JSON that a second writing would change, an id twice',
    run: async ({ store }) => {
      const good = newEvent();
      expect(await failure(store.append('a', 'any', [good, { ...newEvent(), data: jsonBytes('x'.repeat(maxAppendBytes)) }]))).toBeInstanceOf(MaxAppendSizeExceeded);
      const bad = ['', '{', '{"a":1', 'undefined', '{"a":1.0}', '{"a":1,"a":2}', '{ "a":1}', '-0', '{"b":1,"10":2}', '"\\u0041"'];
      for (const text of bad) expect([text, await failure(store.append('a', 'any', [good, raw(text)]))]).toEqual([text, expect.any(InvalidAppend)]);
      expect(await failure(store.append('a', 'any', [good, { ...newEvent(), data: Uint8Array.of(0x22, 0xff, 0x22) }]))).toBeInstanceOf(InvalidAppend);
      expect(await failure(store.append('a', 'any', [good, { ...newEvent(), id: good.id }]))).toBeInstanceOf(InvalidAppend);
      expect(await failure(store.append('a', 'any', [good, { ...newEvent(), id: 'no-uuid' }]))).toBeInstanceOf(InvalidAppend);
      expect(await failure(store.append('$system', 'any', [good]))).toBeInstanceOf(InvalidAppend);
      expect(await failure(store.append('', 'any', [good]))).toBeInstanceOf(InvalidAppend);
      expect(await wholeLog(store)).toEqual([]);
      expect((await store.append('a', 'no_stream', [good])).revision).toBe(0n);
    },
  },
  {
    id: 'C09',
    title: 'an append of exactly 1 MiB is taken, one byte more is not; names of 512 characters round-trip',
    run: async ({ store }) => {
      const stream = `č${'s'.repeat(511)}`;
      const type = `ř${'T'.repeat(511)}`;
      const frame: EventToAppend = { ...newEvent(), type, data: new Uint8Array(), metadata: new Uint8Array(), contentType: 'binary' };
      const room = maxAppendBytes - appendSize([frame]);
      const error = await failure(store.append(stream, 'no_stream', [{ ...frame, data: new Uint8Array(room + 1) }]));
      expect(error).toBeInstanceOf(MaxAppendSizeExceeded);
      expect((error as MaxAppendSizeExceeded).size).toBe(maxAppendBytes + 1);
      expect(await failure(streamOf(store, stream))).toBeInstanceOf(StreamNotFound);
      await store.append(stream, 'no_stream', [{ ...frame, data: new Uint8Array(room) }]);
      const [stored] = await streamOf(store, stream);
      expect(stored).toMatchObject({ stream, type });
      expect(stored!.data.byteLength).toBe(room);
    },
  },
  {
    id: 'C10',
    title: 'data and metadata come back byte for byte',
    run: async ({ store }) => {
      const bodies: readonly Uint8Array[] = [
        jsonBytes({ text: 'Příliš žluťoučký kůň úpěl ďábelské ódy', emoji: '🧑‍🤝‍🧑 ☂️' }),
        jsonBytes({}), jsonBytes([]), jsonBytes(null), jsonBytes('text'),
        jsonBytes({ big: '9223372036854775807', small: '-9223372036854775808' }),
        encoder.encode('{"escaped":"\\u0000\\n\\"","separator":"\u2028"}'),
      ];
      const binary = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      const events: EventToAppend[] = [
        ...bodies.map((data, index): EventToAppend => ({ ...numbered(index), data, metadata: bodies[(index + 1) % bodies.length]! })),
        { ...numbered(50), data: binary, metadata: binary.slice().reverse(), contentType: 'binary' },
        { ...numbered(51), data: new Uint8Array(), metadata: new Uint8Array(), contentType: 'binary' },
      ];
      await store.append('a', 'no_stream', events);
      const plain = ({ id, type, data, metadata, contentType }: EventToAppend) => ({ id, type, contentType, data: Buffer.from(data).toString('hex'), metadata: Buffer.from(metadata).toString('hex') });
      expect((await streamOf(store, 'a')).map(plain)).toEqual(events.map(plain));
      expect((await wholeLog(store)).map(plain)).toEqual(events.map(plain));
    },
  },
  {
    id: 'C11',
    title: 'revisions and positions above 2^31 and 2^53 are exact',
    run: async ({ fixture }) => {
      for (const [index, large] of [2n ** 31n + 1n, 2n ** 53n + 1n, 2n ** 62n + 3n].entries()) {
        const stream = `large-${index}`;
        const store = await fixture.seeded(stream, large, large + 10n);
        const [stored] = await streamOf(store, stream, { from: large, limit: 1 });
        expect(stored).toMatchObject({ revision: large, stream });
        expect(BigInt(stored!.position)).toBe(large + 10n);
        expect(store.comparePositions(String(large + 10n), String(large + 9n))).toBe(1);
        expect(store.comparePositions(String(large + 10n), stored!.position)).toBe(0);
        expect((await store.readAll({ after: String(large + 9n) })).events.map(({ revision }) => revision)).toEqual([large]);
      }
    },
  },
];
