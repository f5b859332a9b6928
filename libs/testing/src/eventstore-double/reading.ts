import { StreamNotFound, type Position, type ReadStreamOptions } from '@triada/ports';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { DoubleLog } from './double-log';
import { compileFilter, storeFilter } from './filter';
import { afterForInclusive, beforeForBackwards, toStoredName } from './names';
import type { Outgoing } from './outgoing';
import { eventResponse, identifierOf, textOf, toWireEvent } from './wire-events';

const backwards = 1;
const largestPage = 500;

/** How many events a read may give; clients ask for the largest number when they want all. */
const countOf = (options: ReadReq.Options): number => Math.min(Number(options.getCount()), Number.MAX_SAFE_INTEGER);

export const readStream = async (log: DoubleLog, options: ReadReq.Options, out: Outgoing): Promise<void> => {
  const source = options.getStream()!;
  const stream = textOf(source.getStreamIdentifier());
  const from: ReadStreamOptions['from'] = source.hasRevision() ? BigInt(source.getRevision()) : source.hasEnd() ? 'end' : 'start';
  try {
    await log.assertReadable(stream);
    const direction = options.getReadDirection() === backwards ? 'backwards' : 'forwards';
    for await (const recorded of log.store.readStream(toStoredName(stream), { direction, from, limit: countOf(options) })) {
      if (out.gone) return;
      await out.send(eventResponse(toWireEvent(recorded)));
    }
  } catch (error) {
    // A missing stream is an answer, not an RPC error.
    if (!(error instanceof StreamNotFound)) throw error;
    await out.send(new streamsPb.ReadResp().setStreamNotFound(new streamsPb.ReadResp.StreamNotFound().setStreamIdentifier(identifierOf(stream))));
  }
  out.end();
};

export const readAll = async (log: DoubleLog, options: ReadReq.Options, out: Outgoing): Promise<void> => {
  const source = options.getAll()!;
  const passes = compileFilter(options);
  const filter = storeFilter(options);
  const direction = options.getReadDirection() === backwards ? 'backwards' : 'forwards';
  let after: Position | 'start' | 'end' = source.hasStart() ? 'start' : source.hasEnd() ? 'end' : placeOf(BigInt(source.getPosition()!.getCommitPosition()), direction);
  let left = countOf(options);
  // Forwards from the end and backwards from the start there is nothing.
  let end = direction === 'forwards' ? after === 'end' : after === 'start';
  // Small reads look at few events; a filter that lets little through makes the pages grow.
  for (let limit = Math.min(left, largestPage); left > 0 && !end && !out.gone; limit = Math.min(limit * 4, largestPage)) {
    const page = await log.store.readAll({ direction, after, limit, filter });
    for (const event of page.events.map(toWireEvent).filter(passes).slice(0, left)) {
      await out.send(eventResponse(event));
      left -= 1;
    }
    after = page.next;
    end = page.end;
  }
  out.end();
};

const placeOf = (commit: bigint, direction: 'forwards' | 'backwards'): Position | 'start' => (direction === 'forwards' ? afterForInclusive(commit) : beforeForBackwards(commit));
