import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { jsonBytes, type EventToAppend } from '@triada/ports';
import { EmbeddedEventStore } from './embedded-event-store';
import { leafHash, sha256 } from './leaf';

const event = (data: unknown = {}, metadata: unknown = {}): EventToAppend => ({
  id: randomUUID(), type: 'ThingHappened', data: jsonBytes(data), metadata: jsonBytes(metadata), contentType: 'json',
});

describe('the embedded event store', () => {
  const open = (path = ':memory:'): EmbeddedEventStore => EmbeddedEventStore.open({ path, log: 'planning', clock: () => new Date('2026-03-01T10:00:00.000Z') });
  const leaves = (store: EmbeddedEventStore): readonly Record<string, string>[] =>
    store.database.sqlite.prepare('SELECT leaf, leaf_hash, data_hash, meta_hash, data, metadata FROM events ORDER BY position').all() as never;

  it('shares one transaction among the appends of one turn, and one refusal leaves the others alone', async () => {
    const store = open();
    const results = await Promise.allSettled([store.append('a', 'no_stream', [event()]), store.append('a', 5n, [event()]), store.append('b', 'any', [event(), event()])]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await store.readAll()).events.map(({ stream, revision, position }) => [stream, revision, position])).toEqual([['a', 0n, '0'], ['b', 0n, '1'], ['b', 1n, '2']]);
    await store.close();
  });

  it('seals every event in a canonical leaf that names its place and the leaf before', async () => {
    const store = open();
    const metadata = { schema: 2, recordedAt: '2026-01-02T03:04:05.678Z', actor: { id: 'p-1', roles: [] }, region: 'frydlantsko', encKeyIds: ['k2', 'k1'] };
    const strange = 'Příliš "žluťoučký"\n\u2028 kůň 🐎/<>&';
    const first = event({ a: 1 }, metadata);
    await store.append(strange, 'no_stream', [first, event()]);
    const [one, two] = leaves(store);
    const header = {
      v: 1, log: 'planning', stream: strange, revision: '0', eventId: first.id, type: 'ThingHappened', schema: 2, recordedAt: metadata.recordedAt,
      actor: 'p-1', tenant: 'frydlantsko', dataHash: sha256(first.data), metaHash: sha256(first.metadata), encKeyIds: ['k2', 'k1'], prevStreamLeaf: null,
    };
    expect(one!['leaf']).toBe(canonicalize(header));
    expect(one!['leaf_hash']).toBe(leafHash(one!['leaf']!));
    expect(one!['data_hash']).toBe(header.dataHash);
    expect(JSON.parse(two!['leaf']!)).toMatchObject({ revision: '1', prevStreamLeaf: one!['leaf_hash'], actor: null, schema: null, recordedAt: '2026-03-01T10:00:00.000Z' });
    expect(two!['leaf']).toBe(canonicalize(JSON.parse(two!['leaf']!)));
    await store.close();
  });

  it('refuses a second handle on the same file with a sentence that says what to do', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'triada-store-'));
    const store = open(join(folder, 'log.db'));
    expect(() => open(join(folder, 'log.db'))).toThrow(/^locked: .*log\.db is in use by another running process; stop that one or choose another data folder$/);
    await store.append('a', 'any', [event()]);
    await store.close();
    const again = open(join(folder, 'log.db'));
    expect(await again.head()).toBe('0');
    await again.close();
    rmSync(folder, { recursive: true });
  });
});
