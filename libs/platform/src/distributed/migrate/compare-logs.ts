import type { InspectableStore, SealedEvent } from '@triada/ports';
import { sealedEvents } from './sealed-events';

/** The two logs do not begin alike: the copy belongs to somebody else, or was written to since. */
export class OtherLog extends Error {}

export interface SameLog {
  readonly events: number;
  /** Hash of the last leaf, hex; null for an empty log. */
  readonly lastLeafHash: string | null;
}

/**
 * Reads the copy beside its original: the same events in the same order, byte by byte, under the same leaves, as far as the copy goes.
 * Throws `OtherLog` at the first difference. A leaf holds the instant of the recording and the leaf before it in its stream, so
 * neither can have changed.
 */
export const agreedBeginning = async (
  original: InspectableStore,
  copy: InspectableStore,
  progress: (compared: number) => void = () => undefined,
): Promise<SameLog> => {
  const originals = sealedEvents(original);
  let events = 0;
  let lastLeafHash: string | null = null;
  for await (const { event, ...sealed } of sealedEvents(copy)) {
    const { done, value } = await originals.next();
    if (done) throw new OtherLog(`the copy goes on after the ${events} events of the original`);
    const part = differenceOf(value, { event, ...sealed });
    if (part) throw new OtherLog(`event ${events + 1} (${event.stream}, revision ${event.revision}) has another ${part} than in the original`);
    lastLeafHash = sealed.leafHash;
    if (++events % 500 === 0) progress(events);
  }
  progress(events);
  return { events, lastLeafHash };
};

/** The copy agrees with the original and is whole. */
export const compareLogs = async (...[original, copy, progress]: Parameters<typeof agreedBeginning>): Promise<SameLog> => {
  const same = await agreedBeginning(original, copy, progress);
  const { events } = await original.inspection.statistics();
  if (same.events !== events) throw new OtherLog(`the copy ends after ${same.events} of ${events} events`);
  return same;
};

const differenceOf = (a: SealedEvent, b: SealedEvent): string | undefined => {
  if (a.event.id !== b.event.id) return 'id';
  if (a.event.stream !== b.event.stream || a.event.revision !== b.event.revision) return 'place';
  if (a.event.type !== b.event.type || a.event.contentType !== b.event.contentType) return 'type';
  if (!sameBytes(a.event.data, b.event.data)) return 'body';
  if (!sameBytes(a.event.metadata, b.event.metadata)) return 'metadata';
  return a.index === b.index && a.leaf === b.leaf && a.leafHash === b.leafHash ? undefined : 'leaf';
};

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
