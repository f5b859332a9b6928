import type { InspectableStore, SealedEvent } from '@triada/ports';

/** Every event of a log in its order, deleted and hidden ones too, with what was sealed beside it. */
export async function* sealedEvents({ inspection }: InspectableStore): AsyncGenerator<SealedEvent, undefined> {
  for (let after = 'start', end = false; !end; ) {
    const page = await inspection.sealed({ after });
    yield* page.events;
    ({ next: after, end } = page);
  }
}
