import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent, StreamDeletedError, StreamNotFoundError, WrongExpectedVersionError, type AppendExpectedRevision } from '@eventstore/db-client';
import { EventStoreProtocolDouble } from './protocol-double';

const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

/** The official client as it is, so that the double is not bent to our adapter. */
describe('the EventStoreDB protocol double, met by the official client', () => {
  let double: EventStoreProtocolDouble;
  let client: EventStoreDBClient;
  const event = (data: Record<string, unknown> = {}) => jsonEvent({ id: randomUUID(), type: 'ThingHappened', data });
  const append = (stream: string, expectedRevision: AppendExpectedRevision, count = 1) =>
    client.appendToStream(stream, Array.from({ length: count }, (_, index) => event({ index })), { expectedRevision });
  const all = async () => (await collect(client.readAll())).map(({ event: one }) => one!);

  describe.each([['BatchAppend', true], ['Append', false]])('with %s', (_name, batchAppend) => {
    beforeEach(async () => {
      double = await EventStoreProtocolDouble.start({ folder: ':memory:', batchAppend });
      client = EventStoreDBClient.connectionString(double.url);
    });
    afterEach(async () => {
      await client.dispose();
      await double.stop();
    });

    it('appends, reads both ways and refuses', async () => {
      const { nextExpectedRevision, position } = await append('a', 'no_stream', 3);
      expect(nextExpectedRevision).toBe(2n);
      await expect(append('a', 0n)).rejects.toMatchObject({ actualVersion: 2n });
      await expect(append('a', 'no_stream')).rejects.toBeInstanceOf(WrongExpectedVersionError);
      const back = await collect(client.readStream('a', { direction: 'backwards', fromRevision: 'end', maxCount: 2 }));
      expect(back.map(({ event: one }) => [one!.revision, one!.data])).toEqual([[2n, { index: 2 }], [1n, { index: 1 }]]);
      expect(back[0]!.event!.position).toEqual(position);
      await expect(collect(client.readStream('missing'))).rejects.toBeInstanceOf(StreamNotFoundError);
    });

    it('sends many events in parts and writes them together', async () => {
      const events = Array.from({ length: 200 }, () => event({ text: 'x'.repeat(1_000) }));
      const { nextExpectedRevision } = await client.appendToStream('a', events, { expectedRevision: 'no_stream', batchAppendSize: 20_000 });
      expect(nextExpectedRevision).toBe(199n);
    });

    it('a tombstone is for ever, and stands in $all as an event of the system', async () => {
      await append('a', 'no_stream');
      await client.tombstoneStream('a');
      await expect(append('a', 'any')).rejects.toBeInstanceOf(StreamDeletedError);
      await expect(collect(client.readStream('a'))).rejects.toBeInstanceOf(StreamDeletedError);
      expect((await all()).map(({ type, streamId }) => [type, streamId])).toEqual([['ThingHappened', 'a'], ['$streamDeleted', 'a']]);
    });

    it('metadata are events of the stream $$a, with revisions of their own; deletes and reopenings write them too', async () => {
      await append('a', 'no_stream', 2);
      await client.setStreamMetadata('a', { maxCount: 5, owner: 'liberec' });
      await client.deleteStream('a');
      await append('a', 1n);
      const described = await collect(client.readStream('$$a'));
      expect(described.map(({ event: one }) => [one!.revision, one!.type, one!.data])).toEqual([
        [0n, '$metadata', { $maxCount: 5, owner: 'liberec' }],
        [1n, '$metadata', { $maxCount: 5, owner: 'liberec', $tb: Number(2n ** 63n - 1n) }],
        [2n, '$metadata', { $maxCount: 5, owner: 'liberec', $tb: 2 }],
      ]);
      expect((await all()).map(({ streamId }) => streamId)).toEqual(['a', 'a', '$$a', '$$a', 'a', '$$a']);
    });
  });

  it('keeps metadata and their events together over a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'triada-protocol-double-'));
    for (let round = 0; round < 2; round++) {
      double = await EventStoreProtocolDouble.start({ folder });
      client = EventStoreDBClient.connectionString(double.url);
      await client.setStreamMetadata('a', { maxCount: 1 + round });
      await append('a', 'any', 3);
      expect((await collect(client.readStream('a'))).map(({ event: one }) => one!.revision)).toEqual(round === 0 ? [2n] : [4n, 5n]);
      if (round === 0) await double.store.writeMetadata('a', 'any', { maxCount: 2 });
      await client.dispose();
      await double.stop();
    }
    double = await EventStoreProtocolDouble.start({ folder });
    client = EventStoreDBClient.connectionString(double.url);
    expect((await collect(client.readStream('$$a'))).map(({ event: one }) => one!.data)).toEqual([{ $maxCount: 1 }, { $maxCount: 2 }, { $maxCount: 2 }]);
    await client.dispose();
    await double.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says of itself what it is', async () => {
    double = await EventStoreProtocolDouble.start({ folder: ':memory:' });
    expect(double.version).toMatch(/^protocol double/);
    await double.stop();
  });
});
