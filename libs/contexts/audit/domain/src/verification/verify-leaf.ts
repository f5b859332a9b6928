import { z } from 'zod';

/** What of an event and its leaf is compared; bytes as they lie in the store. */
export interface SealedRecord {
  /** Place in the sequence of leaves, from 0. */
  readonly index: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly eventId: string;
  readonly type: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
  readonly leaf: string;
  readonly leafHash: string;
}

/** Which promise of the log was broken first. */
export const mismatchKinds = [
  'leaf-missing',
  'leaf-changed',
  'leaf-unreadable',
  'header-differs',
  'data-changed',
  'metadata-changed',
  'revision-missing',
  'chain-broken',
] as const;
export type MismatchKind = (typeof mismatchKinds)[number];

/** SHA-256, hex. Given from outside, because this code knows no platform. */
export type Sha256 = (bytes: Uint8Array) => string;

const header = z.looseObject({
  stream: z.string(),
  revision: z.string(),
  eventId: z.string(),
  type: z.string(),
  dataHash: z.string(),
  metaHash: z.string(),
  prevStreamLeaf: z.string().nullable(),
});
type Header = z.output<typeof header>;

const leafPrefix = new Uint8Array([0]);
const encoder = new TextEncoder();

/** SHA-256(0x00 ‖ leaf), the leaf hash of RFC 6962. */
export const leafHashOf = (leaf: string, sha256: Sha256): string => {
  const text = encoder.encode(leaf);
  const bytes = new Uint8Array(text.length + 1);
  bytes.set(leafPrefix);
  bytes.set(text, 1);
  return sha256(bytes);
};

const headerOf = (leaf: string): Header | undefined => {
  try {
    const parsed = header.safeParse(JSON.parse(leaf));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const namesDiffer = (record: SealedRecord, { eventId, revision, stream, type }: Header): boolean =>
  stream !== record.stream || revision !== String(record.revision) || eventId !== record.eventId || type !== record.type;

/** The first promise that one event breaks by itself, or its header. The chain through its stream is checked by the caller. */
export const checkRecord = (
  record: SealedRecord,
  sha256: Sha256,
): { readonly broken: MismatchKind } | { readonly header: Header } => {
  if (leafHashOf(record.leaf, sha256) !== record.leafHash) return { broken: 'leaf-changed' };
  const found = headerOf(record.leaf);
  if (!found) return { broken: 'leaf-unreadable' };
  if (namesDiffer(record, found)) return { broken: 'header-differs' };
  if (found.dataHash !== sha256(record.data)) return { broken: 'data-changed' };
  if (found.metaHash !== sha256(record.metadata)) return { broken: 'metadata-changed' };
  return { header: found };
};
