import { createHash } from 'node:crypto';
import { NotFound, type DomainEvent, type PlacedEvent } from '@triada/kernel';
import { StreamDeleted, StreamNotFound, type EventStore } from '@triada/ports';
import type { History } from '../declare/slices';
import { streamOf } from '../write/command-executor';
import { decodeEvent, decodeMetadata } from '../write/stored-event';

/** Histories through schema and upcasters; `stored.hash` is SHA-256 over the exact bytes in the log, the leaf's `dataHash` (X01). */
export const createHistory = (store: EventStore): History => ({
  async read(aggregate, id, options = {}) {
    const events: (PlacedEvent<any> & { stored: { commandId: string; hash: string } })[] = [];
    try {
      const { from = 0, to } = options;
      // The limit spares the rest of a page; where the beginning of a stream is gone, the revision decides.
      const limit = to === undefined ? undefined : Math.max(to - from + 1, 1);
      for await (const recorded of store.readStream(streamOf(aggregate, id), { from: BigInt(from), limit })) {
        if (to !== undefined && recorded.revision > BigInt(to)) break;
        const metadata = decodeMetadata(recorded);
        const event: PlacedEvent<DomainEvent> = decodeEvent(aggregate.events, recorded, metadata);
        events.push({
          ...event,
          stored: { commandId: metadata.commandId, hash: createHash('sha256').update(recorded.data).digest('hex') },
        });
      }
    } catch (error) {
      if (error instanceof StreamNotFound || error instanceof StreamDeleted) throw new NotFound('platform.not-found', { id });
      throw error;
    }
    return events;
  },
});
