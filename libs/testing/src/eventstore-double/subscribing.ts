import { randomUUID } from 'node:crypto';
import type { Position, SubscribeOptions, Subscription } from '@triada/ports';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { DoubleLog } from './double-log';
import type { Faults } from './faults';
import { checkpointInterval, compileFilter, storeFilter } from './filter';
import { afterForExclusive, toStoredName, toWirePosition } from './names';
import type { Outgoing } from './outgoing';
import { tooSlow } from './rpc-errors';
import { eventResponse, textOf, toWireEvent } from './wire-events';

/** Live events that may wait for a reader (reliability 1), and milliseconds after which it counts as not reading. */
const liveEvents = 32;
const slowAfter = 100;

const { ReadResp: Response } = streamsPb;

const sourceOf = (options: ReadReq.Options): SubscribeOptions => {
  const stream = options.getStream();
  if (stream) return { stream: toStoredName(textOf(stream.getStreamIdentifier())), after: stream.hasRevision() ? BigInt(stream.getRevision()) : stream.hasEnd() ? 'end' : 'start' };
  const all = options.getAll()!;
  return { after: all.hasPosition() ? afterForExclusive(BigInt(all.getPosition()!.getCommitPosition())) : all.hasEnd() ? 'end' : 'start', filter: storeFilter(options) };
};

const checkpoint = (stored: Position): ReadResp => {
  const position = String(toWirePosition(stored));
  return new Response().setCheckpoint(new Response.Checkpoint().setCommitPosition(position).setPreparePosition(position));
};

/** Serves one catch-up subscription until its reader leaves, falls behind while live, or a test ends it. */
export const subscribe = async (log: DoubleLog, faults: Faults, options: ReadReq.Options, out: Outgoing, left: (leave: () => void) => void): Promise<void> => {
  if (options.hasStream()) await log.assertReadable(textOf(options.getStream()!.getStreamIdentifier()));
  const source = sourceOf(options);
  const subscription = log.store.subscribe(source);
  left(() => void subscription.cancel());
  const takeBack = faults.onAbort(() => {
    out.failWith(tooSlow());
    void subscription.cancel();
  });
  try {
    await out.send(new Response().setConfirmation(new Response.SubscriptionConfirmation().setSubscriptionId(randomUUID())));
    await pump(subscription, source, faults, options, out);
  } finally {
    takeBack();
    await subscription.cancel();
  }
};

const pump = async (subscription: Subscription, source: SubscribeOptions, faults: Faults, options: ReadReq.Options, out: Outgoing): Promise<void> => {
  const passes = compileFilter(options);
  const interval = checkpointInterval(options);
  let live = false;
  let looked = 0;
  for await (const message of subscription) {
    if (out.gone) return;
    if (message.kind === 'caught-up') {
      live = true;
      await out.send(new Response().setCaughtUp(new Response.CaughtUp()));
    } else if (message.kind === 'fell-behind') {
      live = false;
      await out.send(new Response().setFellBehind(new Response.FellBehind()));
    } else if (message.kind === 'event') {
      const event = toWireEvent(message.event);
      const behind = live && faults.abortSlowConsumers && subscription.buffered() >= liveEvents;
      if (passes(event) && !(await out.send(eventResponse(event), behind ? slowAfter : Infinity))) return out.failWith(tooSlow());
      if (options.hasFilter() && source.stream === undefined && ++looked % interval === 0) await out.send(checkpoint(message.event.position));
    } else {
      // The store passed over events by itself.
      await out.send(checkpoint(message.position));
    }
  }
};
