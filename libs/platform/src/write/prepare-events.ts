import { eventId, type DomainEvent } from '@triada/kernel';
import { readEvent } from '@triada/kernel';
import type { EventToAppend } from '@triada/ports';
import type { Aggregate } from '../declare/aggregate';
import { pragueDay } from '../runtime/prague-day';
import type { CommandCall } from './command-call';
import { decodeJson, encodeJson, type EventMetadata } from './stored-event';

/** What the decider gave does not fit the catalog: a fault of the program, found before anything is written. */
export class UnwritableEvent extends Error {}

/**
 * Turns decided events into bytes. The state is folded from what will be read back, not from the objects in memory: a replay
 * cannot differ from the state on which the next command is decided, and an event that could not be read is never written.
 */
export const prepareEvents = <State>(
  aggregate: Aggregate<State>,
  events: readonly DomainEvent[],
  before: State,
  call: CommandCall,
  { labels, now }: { readonly now: string; readonly labels: readonly string[] },
): { readonly batch: EventToAppend[]; readonly state: State } => {
  let state = before;
  const bodies = events.map((event) => {
    const version = Object.hasOwn(aggregate.events, event.type) ? aggregate.events[event.type]!.version : 0;
    const data = encodeJson(event.data ?? {});
    const readBack = asWritten(aggregate, event, version, data);
    state = aggregate.decider.evolve(state, event.rule ? { ...readBack, rule: event.rule } : readBack);
    return { event, version, data };
  });
  const region = aggregate.regionOf(state);
  const validFrom = call.validFrom !== undefined && call.validFrom !== pragueDay(now) ? call.validFrom : undefined;
  const batch = bodies.map(({ event, version, data }, index): EventToAppend => {
    const metadata: EventMetadata = {
      schema: version,
      recordedAt: now,
      validFrom,
      actor: call.actor,
      region,
      commandId: call.commandId,
      commandHash: call.commandHash,
      correlationId: call.correlationId,
      causationId: call.causationId,
      traceparent: call.traceparent,
      rule: event.rule,
      newIds: labels.length > 0 ? labels : undefined,
    };
    return { id: eventId(call.commandId, index), type: event.type, data, metadata: encodeJson(metadata), contentType: 'json' };
  });
  return { batch, state };
};

const asWritten = (aggregate: Aggregate, event: DomainEvent, version: number, data: Uint8Array): DomainEvent => {
  try {
    return readEvent(aggregate.events, event.type, version, decodeJson(data));
  } catch (error) {
    throw new UnwritableEvent(`${aggregate.category}: ${(error as Error).message}`, { cause: error });
  }
};
