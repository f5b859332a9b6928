import type { DocumentChange, IntakeProjection, PlacedEvent } from '@triada/kernel';
import { LeaseLost, StoreUnavailable } from '@triada/ports';
import type { Delivery, DocumentWrite, Inbox, Message, ReadModels, View } from '@triada/ports';
import { SpanKind, traced } from '../ops/traces';
import type { ViewChange } from '../read/projector';
import { PublicSchemas } from './public-schemas';
import { Seen } from './seen';
import { partOf } from './sequence';

/** Field in which a document keeps, per stream, the last message that it has taken in. Readers never see it. */
const takenField = '_taken';

/** Milliseconds between two looks at how far another instance is. */
const look = 50;

/** A message that waits for its turn, and whoever brought it. */
interface Waiting {
  readonly message: Message;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

type Taken = Readonly<Record<string, readonly [revision: number, part: number]>>;
type Marked = Record<string, unknown> & { readonly [takenField]?: Taken };

export interface IntakeParts {
  readonly context: string;
  readonly projection: IntakeProjection<any, any>;
  readonly stored: () => string;
  readonly readModels: ReadModels;
  readonly inbox: Inbox;
  readonly changed: (changes: readonly ViewChange[]) => void;
}

/**
 * Projects public events into a view of the own context. The bus delivers at least once and in order per stream only, so each
 * document carries what it took in: effect and revision are one write, and a redelivery changes nothing (reliability 5.2).
 */
export class Intake {
  private place: bigint | undefined;
  private token: number | undefined;
  private queue: Waiting[] = [];
  private running = false;
  private waiters: (() => void)[] = [];

  private readonly schemas: PublicSchemas;
  private readonly seen: Seen;

  constructor(private readonly parts: IntakeParts) {
    this.schemas = new PublicSchemas(parts.projection.takes);
    this.seen = new Seen(parts.inbox, () => this.group);
  }

  get group(): string {
    return this.parts.stored();
  }

  /** The shift begins: under a lease, nobody with an earlier one writes from now on. */
  async begin(token: number | undefined): Promise<void> {
    const stored = this.parts.stored();
    this.token = token;
    this.seen.doubt();
    this.place = token === undefined ? undefined : placeNumber(await this.parts.readModels.claim(stored, stored, token));
  }

  /** What several partitions bring at once is taken in together: streams share documents and the view's own position, and one write. */
  handle = ({ message }: Delivery): Promise<void> => {
    const { context } = this.parts;
    const { traceparent, type } = message;
    if (!this.schemas.has(type)) return this.seen.pass(message).then(() => this.wake());
    const facts = { 'triada.context': context, 'messaging.consumer.group.name': this.group, 'cloudevents.event_type': type };
    return traced(traceparent, `intake ${this.group}`, SpanKind.CONSUMER, facts, () => this.taken(message));
  };

  settle = (): Promise<void> => this.seen.settle();

  /** Resolves when the message's revision is taken in; false when that has not happened within the time, in milliseconds. */
  async reached(message: Message, timeout: number): Promise<boolean> {
    const until = performance.now() + timeout;
    while (!this.seen.has(message) && ((await this.seen.last(message.key)) ?? -1) < message.revision) {
      const left = until - performance.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        this.waiters.push(resolve);
        // Another instance may be the one that takes it in: it wakes nobody here.
        setTimeout(resolve, Math.min(left, look)).unref();
      });
    }
    return true;
  }

  private taken(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      this.queue.push({ message, resolve, reject });
      if (!this.running) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.running = true;
    // Those that arrive in the same turn go together.
    await Promise.resolve();
    while (this.queue.length > 0) {
      const together = this.cut();
      await this.takeAll(together).catch((error: unknown) => {
        for (const { reject } of together) reject(error);
      });
    }
    // In the same turn as the last look at the queue: whoever comes now begins anew.
    this.running = false;
  }

  /** All that wait, of each stream the first: the next one must find its predecessor taken in. */
  private cut(): readonly Waiting[] {
    const first = new Map<string, Waiting>();
    for (const waiting of this.queue) if (!first.has(waiting.message.key)) first.set(waiting.message.key, waiting);
    const together = [...first.values()];
    this.queue = this.queue.filter((waiting) => !together.includes(waiting));
    return together;
  }

  /** One that cannot be taken in fails by itself; a store that does not answer to the write fails all. */
  private async takeAll(together: readonly Waiting[]): Promise<void> {
    const places = await Promise.allSettled(together.map(({ message }) => this.seen.place(message)));
    const taking: (Waiting & { readonly changes: readonly DocumentChange<any>[] })[] = [];
    for (const [index, waiting] of together.entries()) {
      const place = places[index]!;
      settle(waiting, () => {
        if (place.status === 'rejected') throw place.reason;
        if (place.value === 'duplicate') return waiting.resolve();
        taking.push({ ...waiting, changes: this.changesBy(waiting.message) });
      });
    }
    const touched = new Set(taking.flatMap(({ changes }) => changes.map(({ id }) => id)));
    const documents = touched.size === 0 ? new Map<string, Marked | null>() : await this.parts.readModels.documents<Marked>(this.parts.stored(), [...touched]);
    const changed = new Set<string>();
    const taken = taking.filter((waiting) =>
      settle(waiting, () => {
        const after = changedBy(waiting.message, waiting.changes, documents);
        for (const [id, doc] of after) documents.set(id, doc);
        for (const id of after.keys()) changed.add(id);
      }),
    );
    await this.write([...changed].map((id) => ({ id, doc: documents.get(id)! })));
    // Not written with them: until it is, the documents themselves know what they took in.
    for (const { message } of taken) this.seen.note(message.key, message.revision);
    this.tell(taken, changed);
    for (const { resolve } of taken) resolve();
  }

  private changesBy(message: Message): readonly DocumentChange<any>[] {
    const { projection } = this.parts;
    return projection.project(asEvent({ ...message, data: this.schemas.read(message.type, message.data) }));
  }

  private async write(writes: readonly DocumentWrite[]): Promise<void> {
    if (writes.length === 0) return;
    const { readModels } = this.parts;
    const stored = this.parts.stored();
    const place = (this.place ?? placeNumber(await readModels.checkpoint(stored))) + 1n;
    await readModels.apply(stored, stored, writes, String(place), this.token).catch((error: unknown) => {
      // It may be written all the same; a place used twice would swallow the next message.
      this.place = undefined;
      // Says nothing about the message: whoever has the shift now takes it in.
      throw error instanceof LeaseLost ? new StoreUnavailable('locked', error.message) : error;
    });
    this.place = place;
  }

  private tell(taken: readonly { readonly message: Message; readonly changes: readonly DocumentChange<any>[] }[], written: ReadonlySet<string>): void {
    const { changed, context, projection } = this.parts;
    const told = taken.flatMap(({ changes, message }) =>
      [...new Set(changes.map(({ id }) => id))]
        .filter((id) => written.has(id))
        .map((id) => ({ context, view: projection.view, id, region: message.region, position: message.id })),
    );
    if (told.length > 0) changed(told);
    this.wake();
  }

  private wake(): void {
    const woken = this.waiters;
    this.waiters = [];
    for (const wake of woken) wake();
  }
}

/** Whether the step went well; what it throws is the answer to the one who waits. */
const settle = ({ reject }: Waiting, step: () => void): boolean => {
  try {
    step();
    return true;
  } catch (error) {
    reject(error);
    return false;
  }
};

/** Documents as they are after the message, each marked with it; none that had taken it in before. */
const changedBy = (
  message: Message,
  changes: readonly DocumentChange<any>[],
  documents: ReadonlyMap<string, Marked | null>,
): ReadonlyMap<string, Marked | null> => {
  const after = new Map<string, Marked | null>();
  for (const { id, change } of changes) {
    const before = after.has(id) ? after.get(id)! : documents.get(id)!;
    const taken = before?.[takenField];
    // A document changed twice by one message has the mark already, from this very message: judge by what was there.
    if (!after.has(id) && isTaken(taken, message)) continue;
    const doc = change(before && unmarked(before)) as Marked | null;
    after.set(id, doc && { ...doc, [takenField]: { ...taken, [message.key]: [message.revision, partOf(message)] } });
  }
  return after;
};

/** Intakes have no log of their own: the position of their view is a plain count. */
const placeNumber = (position: string): bigint => (position === 'start' ? -1n : BigInt(position));

const isTaken = (taken: Taken | undefined, message: Message): boolean => {
  const last = taken && Object.hasOwn(taken, message.key) ? taken[message.key] : undefined;
  return last !== undefined && (last[0] > message.revision || (last[0] === message.revision && last[1] >= partOf(message)));
};

const unmarked = (doc: Marked): Marked => {
  const { [takenField]: _taken, ...rest } = doc;
  return rest;
};

/** The view as readers see it. */
export const withoutMarks = (view: View<any>): View<any> => ({
  get: async (id) => {
    const doc = (await view.get(id)) as Marked | null;
    return doc && unmarked(doc);
  },
  find: async (options) => (await view.find(options)).map((doc: Marked) => unmarked(doc)),
  count: (where) => view.count(where),
  distinct: (field, where) => view.distinct(field, where),
});

const asEvent = ({ actor, data, id, key, region, revision, time, type, validFrom }: Message): PlacedEvent<any> => ({
  type,
  data,
  place: { eventId: id, stream: key, revision, recordedAt: time, validFrom, region, actor },
});
