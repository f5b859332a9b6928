import { canonicalJson } from '@triada/kernel';
import { createHash } from 'node:crypto';
import { LogVerifier } from './log-verifier';
import { leafHashOf, type MismatchKind, type SealedRecord } from './verify-leaf';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** A small true log: two streams, five events. */
const logOf = (streams: readonly string[]): SealedRecord[] => {
  const ends = new Map<string, { revision: bigint; leafHash: string }>();
  return streams.map((stream, position) => {
    const before = ends.get(stream);
    const revision = (before?.revision ?? -1n) + 1n;
    const [data, metadata] = [bytes({ position }), bytes({ region: 'liberec' })];
    const [eventId, type] = [`event-${position}`, 'NoteWritten'];
    const leaf = canonicalJson({
      stream,
      revision: String(revision),
      eventId,
      type,
      dataHash: sha256(data),
      metaHash: sha256(metadata),
      prevStreamLeaf: before?.leafHash ?? null,
    });
    const leafHash = leafHashOf(leaf, sha256);
    ends.set(stream, { revision, leafHash });
    return { index: BigInt(position), stream, revision, eventId, type, data, metadata, leaf, leafHash };
  });
};
const log = logOf(['a', 'b', 'a', 'a', 'b']);

const verify = async (records: readonly SealedRecord[], from = 0n) => {
  const verifier = new LogVerifier(
    sha256,
    async (stream, revision) => log.find((record) => record.stream === stream && record.revision === revision) ?? null,
    from,
  );
  for (const record of records) await verifier.take(record);
  return verifier.result;
};
const changed = (index: number, change: Partial<SealedRecord>) =>
  log.map((record, at) => (at === index ? { ...record, ...change } : record));
/** A forger who makes the leaf anew, with its hash. */
const forged = (index: number, change: object) => {
  const leaf = canonicalJson({ ...JSON.parse(log[index]!.leaf), ...change });
  return changed(index, { leaf, leafHash: leafHashOf(leaf, sha256) });
};

describe('verification of a log', () => {
  it('[F50] a true log passes from the beginning, and from any event on', async () => {
    expect(await verify(log)).toEqual({ checked: 5, mismatch: null, lastLeafHash: log[4]!.leafHash });
    expect(await verify(log.slice(2), 2n)).toMatchObject({ checked: 3, mismatch: null });
  });

  it.each<[string, readonly SealedRecord[], MismatchKind, bigint]>([
    ['a changed payload', changed(2, { data: bytes({ position: 'x' }) }), 'data-changed', 3n],
    ['changed metadata', changed(1, { metadata: bytes({ region: 'jinde' }) }), 'metadata-changed', 2n],
    ['a changed leaf', changed(3, { leaf: log[3]!.leaf.replace('NoteWritten', 'NoteStruck') }), 'leaf-changed', 4n],
    ['a leaf that is no header', changed(0, { leaf: 'x', leafHash: leafHashOf('x', sha256) }), 'leaf-unreadable', 1n],
    ['another type beside the leaf', changed(0, { type: 'NoteStruck' }), 'header-differs', 1n],
    ['two streams swapped', changed(1, { stream: 'c' }), 'header-differs', 2n],
    ['a dropped event', log.filter((_, index) => index !== 1), 'leaf-missing', 2n],
    ['reordered events', [log[0]!, log[2]!, log[1]!, log[3]!, log[4]!], 'leaf-missing', 2n],
    [
      'an event dropped and the rest numbered anew',
      log.filter((_, index) => index !== 2).map((record, index) => ({ ...record, index: BigInt(index) })),
      'revision-missing',
      3n,
    ],
    [
      'payload and leaf forged together',
      forged(0, { dataHash: sha256(bytes('x')) }).map((record, index) =>
        index === 0 ? { ...record, data: bytes('x') } : record,
      ),
      'chain-broken',
      3n,
    ],
  ])('[F54] finds %s and names the event', async (_, records, kind, number) => {
    expect((await verify(records)).mismatch).toMatchObject({ kind, number });
  });

  it('reads nothing after the first mismatch', async () => {
    const verifier = new LogVerifier(sha256, async () => null);
    expect(await verifier.take({ ...log[0]!, data: bytes('x') })).toBe(false);
    expect(await verifier.take(log[1]!)).toBe(false);
    expect(verifier.result.checked).toBe(0);
  });
});
