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
      const from = options.from === undefined ? 'start' : BigInt(options.from);
      for await (const recorded of store.readStream(streamOf(aggregate, id), { from })) {
        if (options.to !== undefined && recorded.revision > BigInt(options.to)) break;
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
