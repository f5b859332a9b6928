import { StreamDeleted, type SubscribeOptions } from '@triada/ports';
import type { Commits } from './commits';
import { pageEvents, type EventReader } from './event-reader';
import { firstVisible, isSoftDeleted, type StreamHead } from './stream-heads';
import type { Catch, SubscriptionSource } from './subscription';

interface Shared {
  readonly reader: EventReader;
  readonly commits: Commits;
  readonly assertOpen: () => void;
}

/** Follows `$all`, filtered or not. */
export const allSource = ({ reader, commits, assertOpen }: Shared, { after = 'start', filter }: SubscribeOptions): SubscriptionSource => {
  let cursor = after === 'start' ? (reader.first() ?? 0n) - 1n : after === 'end' ? (reader.last() ?? -1n) : BigInt(after);
  return {
    read: (): Catch => {
      assertOpen();
      const { events, scannedTo } = reader.all(cursor, false, pageEvents, filter);
      const lastGiven = events.length > 0 ? BigInt(events[events.length - 1]!.position) : cursor;
      cursor = scannedTo ?? cursor;
      return { events, checkpoint: cursor > lastGiven ? cursor : null, atEnd: cursor >= (reader.last() ?? -1n) };
    },
    backlog: (atMost) => {
      assertOpen();
      const waiting = (reader.last() ?? -1n) - cursor;
      return waiting > BigInt(atMost) ? atMost : Math.max(0, Number(waiting));
    },
    wait: () => commits.wait(),
  };
};

interface StreamShared extends Shared {
  /** As far as it is on disk. */
  readonly head: () => Readonly<StreamHead>;
  readonly notBefore: (head: Readonly<StreamHead>) => string;
}

/** Follows one stream, which need not exist yet. A tombstone ends it with `StreamDeleted`. */
export const streamSource = ({ reader, commits, assertOpen, head, notBefore }: StreamShared, after: NonNullable<SubscribeOptions['after']>): SubscriptionSource => {
  let cursor = after === 'start' ? -1n : after === 'end' ? head().revision : BigInt(after);
  const current = (): Readonly<StreamHead> => {
    assertOpen();
    const now = head();
    if (now.tombstoned) throw new StreamDeleted(now.name);
    return now;
  };
  return {
    read: (): Catch => {
      const now = current();
      if (now.id === null || isSoftDeleted(now) || cursor >= now.revision) return { events: [], checkpoint: null, atEnd: true };
      const lowest = firstVisible(now);
      const from = cursor + 1n > lowest ? cursor + 1n : lowest;
      const { events } = reader.stream(now.id, { from, to: now.revision, backwards: false, limit: pageEvents, notBefore: notBefore(now) });
      cursor = events.length > 0 ? events[events.length - 1]!.revision : now.revision;
      return { events, checkpoint: null, atEnd: cursor >= now.revision };
    },
    backlog: (atMost) => {
      const now = current();
      if (isSoftDeleted(now)) return 0;
      const waiting = now.revision - cursor;
      return waiting > BigInt(atMost) ? atMost : Math.max(0, Number(waiting));
    },
    wait: () => commits.wait(),
  };
};
