import fc from 'fast-check';
import canonicalize from 'canonicalize';
import { InvalidAppend, jsonBytes, maxAppendBytes, type EventToAppend } from '@triada/ports';
import { checkLeafSize, leafHash, leafParts, leafText, maxLeafBytes, sha256 } from './leaf';

const id = '00000000-0000-4000-8000-000000000001';
const event = (type: string, metadata: unknown): EventToAppend => ({ id, type, data: jsonBytes({ a: 1 }), metadata: jsonBytes(metadata), contentType: 'json' });
const text = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('the leaf of an event', () => {
  it('is the canonical JSON of its header, whatever the names are', () => {
    const metadata = fc.record(
      { actor: fc.oneof(fc.record({ id: text }), text, fc.constant(null)), region: fc.oneof(text, fc.integer()), schema: fc.oneof(fc.integer(), fc.double(), text), recordedAt: fc.oneof(text, fc.constant(null)), encKeyIds: fc.oneof(fc.array(text), fc.constant('x')) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(text, text, text, metadata, fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), fc.option(fc.constant('ab'.repeat(32))), (log, stream, type, about, revision, previous) => {
        const sent = event(type, about);
        const { actor, region, schema, recordedAt, encKeyIds } = JSON.parse(JSON.stringify(about)) as Record<string, any>;
        const header = {
          v: 1, log, stream, revision: String(revision), eventId: id, type,
          schema: Number.isSafeInteger(schema) ? (schema as number) : null,
          recordedAt: typeof recordedAt === 'string' ? recordedAt : '2026-01-01T00:00:00.000Z',
          actor: typeof actor?.id === 'string' ? (actor.id as string) : null,
          tenant: typeof region === 'string' ? region : null,
          dataHash: sha256(sent.data), metaHash: sha256(sent.metadata),
          ...(Array.isArray(encKeyIds) && encKeyIds.length > 0 ? { encKeyIds } : {}),
          prevStreamLeaf: previous,
        };
        expect(leafText(leafParts(log, stream, sent), revision, previous, '2026-01-01T00:00:00.000Z')).toBe(canonicalize(header));
      }),
      { numRuns: 300 },
    );
  });

  it('has the leaf hash of RFC 6962', () => {
    expect(leafHash('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(leafHash('žluť')).toBe(sha256(Buffer.concat([Buffer.from([0]), Buffer.from('žluť')])));
  });

  it('is read out of metadata that are no JSON object too', () => {
    for (const metadata of [null, 'text', 7, ['x']]) expect(JSON.parse(leafText(leafParts('log', 's', event('T', metadata)), 0n, null, 'now'))).toMatchObject({ actor: null, tenant: null, recordedAt: 'now' });
    const binary: EventToAppend = { ...event('T', {}), metadata: Uint8Array.of(0xff, 0x00) };
    expect(JSON.parse(leafText(leafParts('log', 's', binary), 0n, null, 'now'))).toMatchObject({ schema: null, metaHash: sha256(binary.metadata) });
  });

  it('says what the bytes say, whatever they were made from', () => {
    const actor = { toJSON: () => ({ id: 'p-1' }) };
    const metadata = { recordedAt: new Date('2026-01-02T03:04:05.678Z'), actor, region: new String('liberec'), schema: new Number(2), encKeyIds: new Set() };
    expect(JSON.parse(leafText(leafParts('log', 's', event('T', metadata)), 0n, null, 'now'))).toMatchObject({ recordedAt: '2026-01-02T03:04:05.678Z', actor: 'p-1', tenant: 'liberec', schema: 2 });
    expect(JSON.parse(leafText(leafParts('log', 's', event('T', { toJSON: () => ({ region: 'liberec' }) })), 0n, null, 'now'))).toMatchObject({ tenant: 'liberec' });
  });

  it('fits into an entry bundle: names that make it longer than 65,535 bytes are refused', () => {
    const sized = (length: number) => leafParts('log', 's', event('T', { actor: { id: 'č'.repeat(length) } }));
    expect(() => checkLeafSize(sized(30_000))).not.toThrow();
    expect(Buffer.byteLength(leafText(sized(32_000), 2n ** 63n - 1n, 'ab'.repeat(32), '2026-01-01T00:00:00.000Z'))).toBeLessThanOrEqual(maxLeafBytes);
    expect(() => checkLeafSize(sized(33_000))).toThrow(InvalidAppend);
    expect(maxAppendBytes).toBeGreaterThan(maxLeafBytes);
  });
});
