import type { DomainEvent } from '../decider';
import type { EventPlace, PlacedEvent, Projection } from '../projection';

const defaults: Omit<EventPlace, 'revision' | 'eventId'> = {
  stream: 'stream-1',
  recordedAt: '2022-09-19T11:00:00.000Z',
  validFrom: '2022-09-19',
  region: 'region-1',
  actor: { id: 'actor-1', roles: ['coordinator'] },
};

/** Gives an event a place in a log, for specs of projections and processes. */
export const placed = <E extends DomainEvent>(event: E, place: Partial<EventPlace> = {}): PlacedEvent<E> => ({
  ...event,
  place: { ...defaults, revision: 0, eventId: 'event-0', ...place },
});

/** Runs a projection over events in memory: returns documents by id. A double of the read-model store, for specs only. */
export const projectAll = <Doc extends object, E extends DomainEvent>(
  projection: Projection<Doc, E>,
  events: readonly (E | PlacedEvent<E>)[],
): Map<string, Doc> => {
  const documents = new Map<string, Doc>();
  events.forEach((event, revision) => {
    const located = 'place' in event ? event : placed(event, { revision, eventId: `event-${revision}` });
    if (!projection.on.includes(located.type)) return;
    for (const { id, change } of projection.project(located as PlacedEvent<E>)) {
      const next = change(documents.get(id) ?? null);
      if (next === null) documents.delete(id);
      else documents.set(id, JSON.parse(JSON.stringify(next)) as Doc);
    }
  });
  return documents;
};
