import type { EventToAppend, InspectableStore, RecordedEvent } from '@triada/ports';
import { IdempotencyConflict, StreamDeleted, WrongExpectedRevision } from '@triada/ports';
import { agreedBeginning, OtherLog } from './compare-logs';
import { sealedEvents } from './sealed-events';

/** Events of one append; each stays below what any store takes at once. */
const mostEvents = 100;
const mostBytes = 256 * 1024;

/**
 * Writes every event of one log to another in the same order, with its id, revision and exact bytes. What the target holds already is
 * left out, so a copy that was cut off goes on – once it is known to be the beginning of this log: nothing is written to another.
 */
export const copyLog = async (
  source: InspectableStore,
  target: InspectableStore,
  progress: (copied: number) => void = () => undefined,
): Promise<number> => {
  const { events: there } = await agreedBeginning(source, target);
  let seen = 0;
  let copied = there;
  for await (const batch of batches(source)) {
    const fresh = batch.slice(Math.max(0, there - seen));
    seen += batch.length;
    if (fresh.length === 0) continue;
    await append(target, fresh);
    copied += fresh.length;
    progress(copied);
  }
  return seen;
};

/** Events of one stream that stand side by side in the log. */
async function* batches(source: InspectableStore): AsyncIterable<readonly RecordedEvent[]> {
  let batch: RecordedEvent[] = [];
  let bytes = 0;
  for await (const { event } of sealedEvents(source)) {
    const size = event.data.byteLength + event.metadata.byteLength;
    const fits = batch.length < mostEvents && bytes + size <= mostBytes && batch[0]?.stream === event.stream;
    if (batch.length > 0 && !fits) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(event);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

const append = async (target: InspectableStore, events: readonly RecordedEvent[]): Promise<void> => {
  const { revision, stream } = events[0]!;
  try {
    await target.append(stream, revision === 0n ? 'no_stream' : revision - 1n, events.map(asWritten));
  } catch (error) {
    if (!(error instanceof WrongExpectedRevision || error instanceof IdempotencyConflict || error instanceof StreamDeleted)) throw error;
    throw new OtherLog(`the target holds something else in ${stream} at revision ${revision}`, { cause: error });
  }
};

const asWritten = ({ contentType, data, id, metadata, type }: RecordedEvent): EventToAppend => ({ id, type, data, metadata, contentType });
