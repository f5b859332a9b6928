import { hash } from 'node:crypto';
import { InvalidAppend, parseJsonBytes, stableJson, type EventToAppend } from '@triada/ports';

/** Header of one event as the audit log seals it (reliability 6.2). */
export interface LeafHeader {
  readonly v: 1;
  readonly log: string;
  readonly stream: string;
  /** 64-bit number as text. */
  readonly revision: string;
  readonly eventId: string;
  readonly type: string;
  readonly schema: number | null;
  readonly recordedAt: string;
  readonly actor: string | null;
  readonly tenant: string | null;
  readonly dataHash: string;
  readonly metaHash: string;
  readonly encKeyIds?: readonly string[];
  /** Leaf hash of the stream's revision before, null for its first event. */
  readonly prevStreamLeaf: string | null;
}

/** An entry bundle prefixes each leaf with 16 bits of length. */
export const maxLeafBytes = 65_535;

export const sha256 = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex');

/** SHA-256(0x00 ‖ leaf), the leaf hash of RFC 6962. */
export const leafHash = (leaf: string): string => hash('sha256', `\0${leaf}`, 'hex');

/** The part of a leaf that does not depend on where the event will stand, made before its turn to be written. */
export interface LeafParts {
  readonly head: string;
  /** Null where the metadata names no instant: the store's clock is used. */
  readonly recordedAt: string | null;
  readonly schema: string;
  readonly tail: string;
}

/** Printable ASCII that JSON writes as it is. */
const plainText = /^[ !#-[\]-~]*$/;

const quoted = (text: string): string => (plainText.test(text) ? `"${text}"` : JSON.stringify(text));

const textOrNull = (value: unknown): string => (typeof value === 'string' ? quoted(value) : 'null');

const keyIds = (value: unknown): string =>
  Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === 'string') ? `"encKeyIds":${JSON.stringify(value)},` : '';

interface KnownMetadata {
  readonly actor?: { readonly id?: unknown } | null;
  readonly encKeyIds?: unknown;
  readonly recordedAt?: unknown;
  readonly region?: unknown;
  readonly schema?: unknown;
}

const isAbsentOr = (type: 'string' | 'number', value: unknown): boolean => value === undefined || value === null || typeof value === type;

const isPlain = ({ actor, encKeyIds, recordedAt, region, schema, toJSON }: KnownMetadata & { readonly toJSON?: unknown }): boolean =>
  isAbsentOr('string', recordedAt) && isAbsentOr('string', region) && isAbsentOr('number', schema) && toJSON === undefined && encKeyIds === undefined &&
  (isAbsentOr('string', actor) || (isAbsentOr('string', actor?.id) && (actor as { toJSON?: unknown }).toJSON === undefined));

/** What the bytes say: the value that they were made from may hold dates and other things that print as text. */
const readMetadata = (bytes: Uint8Array): KnownMetadata => {
  const value = stableJson(bytes) as KnownMetadata | null | undefined;
  if (value === undefined || value === null) return {};
  return isPlain(value) ? value : (parseJsonBytes(bytes) as KnownMetadata);
};

/** Names below `actor`, `encKeyIds`, `recordedAt`, `region` and `schema` in JSON metadata go into the leaf; others stay under its hash. */
export const leafParts = (log: string, stream: string, event: EventToAppend): LeafParts => {
  const metadata = readMetadata(event.metadata);
  const { recordedAt, schema } = metadata;
  return {
    head: `{"actor":${textOrNull(metadata.actor?.id)},"dataHash":"${sha256(event.data)}",${keyIds(metadata.encKeyIds)}"eventId":"${event.id}","log":${quoted(log)},"metaHash":"${sha256(event.metadata)}","prevStreamLeaf":`,
    recordedAt: typeof recordedAt === 'string' ? quoted(recordedAt) : null,
    schema: typeof schema === 'number' && Number.isSafeInteger(schema) ? String(schema) : 'null',
    tail: `,"stream":${quoted(stream)},"tenant":${textOrNull(metadata.region)},"type":${quoted(event.type)},"v":1}`,
  };
};

/** The canonical JSON (RFC 8785) of the header: keys are fixed and sorted, strings go through `JSON.stringify`. */
export const leafText = (parts: LeafParts, revision: bigint, previous: string | null, created: string): string =>
  `${parts.head}${previous === null ? 'null' : `"${previous}"`},"recordedAt":${parts.recordedAt ?? `"${created}"`},"revision":"${revision}","schema":${parts.schema}${parts.tail}`;

/** Refuses an event whose header cannot be a leaf; the revision and the previous hash add at most 100 bytes. */
export const checkLeafSize = (parts: LeafParts): void => {
  const characters = parts.head.length + parts.tail.length + (parts.recordedAt?.length ?? 0) + 200;
  if (characters * 3 <= maxLeafBytes) return;
  const bytes = Buffer.byteLength(parts.head) + Buffer.byteLength(parts.tail) + Buffer.byteLength(parts.recordedAt ?? '') + 200;
  if (bytes > maxLeafBytes) throw new InvalidAppend(`the names of this event make an audit header above ${maxLeafBytes} bytes`);
};
