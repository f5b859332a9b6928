import type { PlacedEvent, Projection } from '@triada/kernel';
import { LeaseLost, StoreUnavailable } from '@triada/ports';
import type { Delivery, DocumentWrite, Inbox, Message, ReadModels, View } from '@triada/ports';
import { SpanKind, traced } from '../ops/traces';
import type { ViewChange } from '../read/projector';
import { partOf, placeOf } from './sequence';

/** Field in which a document keeps, per stream, the last message that it has taken in. Readers never see it. */
const takenField = '_taken';

/** Milliseconds between two looks at how far another instance is. */
const look = 50;

type Taken = Readonly<Record<string, readonly [revision: number, part: number]>>;
type Marked = Record<string, unknown> & { readonly [takenField]?: Taken };

export interface IntakeParts {
  readonly context: string;
  readonly projection: Projection<any, any>;
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
  private tail: Promise<unknown> = Promise.resolve();
  private waiters: (() => void)[] = [];

  constructor(private readonly parts: IntakeParts) {}

  get group(): string {
    return this.parts.stored();
  }

  /** The shift begins: under a lease, nobody with an earlier one writes from now on. */
  async begin(token: number | undefined): Promise<void> {
    const stored = this.parts.stored();
    this.token = token;
    this.place = token === undefined ? undefined : placeNumber(await this.parts.readModels.claim(stored, stored, token));
  }

  /** One message at a time: streams share documents and the view's own position. */
  handle = ({ message }: Delivery): Promise<void> => {
    const running = this.tail.then(() => this.take(message));
    this.tail = running.catch(() => undefined);
    return running;
  };

  /** Resolves when the message's revision is taken in; false when that has not happened within the time, in milliseconds. */
  async reached({ key, revision }: Message, timeout: number): Promise<boolean> {
    const until = performance.now() + timeout;
    while (((await this.parts.inbox.lastRevision(this.group, key)) ?? -1) < revision) {
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

  private async take(message: Message): Promise<void> {
    const { context, inbox, projection } = this.parts;
    if (placeOf(message, await inbox.lastRevision(this.group, message.key)) === 'duplicate') return;
    if (projection.on.includes(message.type)) {
      const facts = { 'triada.context': context, 'messaging.consumer.group.name': this.group, 'cloudevents.event_type': message.type };
      await traced(message.traceparent, `intake ${this.group}`, SpanKind.CONSUMER, facts, async () => this.keep(await this.changesBy(message), message));
    } else await this.keep([], message);
    const woken = this.waiters;
    this.waiters = [];
    for (const wake of woken) wake();
  }

  /** Together, for one commit: a mark without its effect does no harm, since the same revision is looked at again. */
  private async keep(changes: readonly DocumentWrite[], message: Message): Promise<void> {
    await Promise.all([this.write(changes, message), this.parts.inbox.record(this.group, message.key, message.revision)]);
  }

  private async changesBy(message: Message): Promise<readonly DocumentWrite[]> {
    const view: View<Marked> = this.parts.readModels.view<Marked>(this.parts.stored());
    const documents = new Map<string, Marked | null>();
    for (const { id, change } of this.parts.projection.project(asEvent(message))) {
      const before = documents.has(id) ? documents.get(id)! : await view.get(id);
      const taken = before?.[takenField];
      // A document changed twice by one message has the mark already, from this very message: judge by what is stored.
      if (!documents.has(id) && isTaken(taken, message)) continue;
      const after = change(before && unmarked(before)) as Marked | null;
      documents.set(id, after && { ...after, [takenField]: { ...taken, [message.key]: [message.revision, partOf(message)] } });
    }
    return [...documents].map(([id, doc]) => ({ id, doc }));
  }

  private async write(writes: readonly DocumentWrite[], message: Message): Promise<void> {
    if (writes.length === 0) return;
    const { changed, context, projection, readModels } = this.parts;
    const stored = this.parts.stored();
    const place = (this.place ?? placeNumber(await readModels.checkpoint(stored))) + 1n;
    await readModels.apply(stored, stored, writes, String(place), this.token).catch((error: unknown) => {
      // It may be written all the same; a place used twice would swallow the next message.
      this.place = undefined;
      // Says nothing about the message: whoever has the shift now takes it in.
      throw error instanceof LeaseLost ? new StoreUnavailable('locked', error.message) : error;
    });
    this.place = place;
    changed(writes.map(({ id }) => ({ context, view: projection.view, id, region: message.region, position: message.id })));
  }
}

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
