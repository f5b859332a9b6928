import { createHash } from 'node:crypto';
import { jsonBytes, parseJsonBytes, type EventToAppend, type Position, type RecordedEvent } from '@triada/ports';
import { checkLeafSize, leafHash, leafParts, leafText, type LeafHeader } from '@triada/adapter-embedded';

/** A leaf with what finds it again. Its place in the sequence is the revision of the event that keeps it. */
export interface Seal {
  readonly index: bigint;
  readonly leaf: string;
  readonly leafHash: string;
  /** Of the sealed event. */
  readonly position: Position;
  /** Instant of the sealed event by the server's clock. */
  readonly created: string;
  readonly header: LeafHeader;
}

interface SealNote {
  readonly position: Position;
  readonly created: string;
  readonly leafHash: string;
}

/** The same for the same event, so that two sealers at once write one seal. */
const sealId = (log: string, position: Position): string => {
  const hex = createHash('sha256').update(`seal ${log} ${position}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Makes the leaf of an event, as the embedded store makes it inside its append: the two engines give the same bytes. */
export const sealOf = (log: string, event: RecordedEvent, index: bigint, previous: string | null): Seal => {
  const parts = leafParts(log, event.stream, event);
  checkLeafSize(parts);
  const leaf = leafText(parts, event.revision, previous, event.created);
  return { index, leaf, leafHash: leafHash(leaf), position: event.position, created: event.created, header: JSON.parse(leaf) as LeafHeader };
};

/** The bytes of the leaf are kept as they are: what is hashed is never printed again. */
export const toEvent = (log: string, { created, leaf, leafHash: hash, position }: Seal): EventToAppend => {
  const note: SealNote = { position, created, leafHash: hash };
  return { id: sealId(log, position), type: 'EventSealed', data: new TextEncoder().encode(leaf), metadata: jsonBytes(note), contentType: 'binary' };
};

export const fromEvent = ({ data, metadata, revision }: RecordedEvent): Seal => {
  const leaf = new TextDecoder().decode(data);
  return { index: revision, leaf, header: JSON.parse(leaf) as LeafHeader, ...(parseJsonBytes(metadata) as SealNote) };
};
