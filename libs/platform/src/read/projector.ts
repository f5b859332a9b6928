import type { DocumentChange, PlacedEvent, Projection } from '@triada/kernel';
import type { DocumentWrite, Position, ReadModels, RecordedEvent } from '@triada/ports';
import { naming, type Catalog } from '../runtime/catalog';

/** A change of a view, told to those who watch. */
export interface ViewChange {
  readonly context: string;
  readonly view: string;
  readonly id: string;
  readonly region: string;
  readonly position: Position;
}

export interface ProjectorParts {
  readonly projection: Projection<any, any>;
  /** Stored name of the view, and of its consumer. */
  readonly stored: () => string;
  readonly catalog: Catalog;
  readonly readModels: ReadModels;
  /** Of the lease under which it writes; none where this process is alone with its stores. */
  readonly token?: number;
  readonly changed: (changes: readonly ViewChange[]) => void;
}

/** Pages without an event for it after which a projector still writes its place down; reading them again would do no harm. */
const idleEvents = 2_000;

/** Applies one projection page by page: documents and place in one step. */
export class Projector {
  private passed = 0;

  constructor(private readonly parts: ProjectorParts) {}

  /** Where to go on; under a lease, nobody with an earlier one writes from now on. */
  checkpoint = (): Promise<Position | 'start'> => {
    const { readModels, token } = this.parts;
    const stored = this.parts.stored();
    return token === undefined ? readModels.checkpoint(stored) : readModels.claim(stored, stored, token);
  };

  handle = async (events: readonly RecordedEvent[], next: Position): Promise<void> => {
    const { catalog, changed, projection, readModels, token } = this.parts;
    const stored = this.parts.stored();
    const wanted = events.filter((event) => {
      catalog.aggregateOf(event);
      return projection.on.includes(event.type);
    });
    this.passed += events.length;
    if (wanted.length === 0 && this.passed < idleEvents) return;
    const steps = wanted.map((recorded) => naming(recorded, () => step(recorded.position, catalog.decode(recorded), projection)));
    const writes = await writesOf(readModels, stored, steps);
    await readModels.apply(stored, stored, writes, next, token);
    this.passed = 0;
    if (steps.length > 0)
      changed(
        steps.flatMap(({ changes, event, position }) =>
          changes.map(({ id }) => ({
            context: catalog.context,
            view: projection.view,
            id,
            region: event.place.region,
            position,
          })),
        ),
      );
  };
}

interface Step {
  readonly position: Position;
  readonly event: PlacedEvent;
  readonly changes: readonly DocumentChange<any>[];
}

const step = (position: Position, event: PlacedEvent, projection: Projection<any, any>): Step => ({
  position,
  event,
  changes: projection.project(event),
});

/** Last state of every touched document, all read together. */
const writesOf = async (readModels: ReadModels, stored: string, steps: readonly Step[]): Promise<DocumentWrite[]> => {
  const changes = steps.flatMap((step) => step.changes);
  if (changes.length === 0) return [];
  const touched = [...new Set(changes.map(({ id }) => id))];
  const documents = await readModels.documents<object>(stored, touched);
  for (const { id, change } of changes) documents.set(id, change(documents.get(id)!) as object | null);
  return touched.map((id) => ({ id, doc: documents.get(id)! }));
};
