import { UnfitMessage, type Consumer, type DeadLetters, type Delivery, type Message, type Publisher, type Subscribed } from '@triada/ports';
import type { Disposable } from '../suite/suite';
import { within } from '../suite/within';

/** One empty transport, with short waits between attempts. */
export interface BusFixture extends Disposable {
  readonly name: string;
  readonly bus: Publisher & Consumer & DeadLetters;
  readonly survivesRestart: boolean;
  /** Attempts before a key is parked. */
  readonly attempts: number;
  /** Milliseconds to wait for what must come. */
  readonly patience: number;
  /** Ends the transport and its consumers and opens it again on the same data. */
  reopen(): Promise<Publisher & Consumer & DeadLetters>;
  /** From now on messages that were handled come again, as after a rebalance. */
  redeliver(): void;
}

export type Bus = BusFixture['bus'];

export interface BusContext {
  readonly fixture: BusFixture;
  readonly bus: Bus;
}

export const message = (key: string, revision: number, data: unknown = { revision }): Message => ({
  id: `${key}:${revision}`, type: 'planning.plan-adopted.v1', source: 'planning', key, time: '2026-01-01T00:00:00.000Z', revision,
  previousRevision: revision === 0 ? null : revision - 1, region: 'frydlantsko', validFrom: '2026-01-01', actor: { id: 'p-1', roles: ['coordinator'] },
  correlationId: 'c-1', data,
});

export const topic = 'planning';
export const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
export const ofKey = (ids: readonly string[], key: string): readonly string[] => ids.filter((id) => id.startsWith(`${key}:`));
/** Each id at its first coming: what a consumer with an inbox sees. */
export const firstOnly = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** A group that writes down what it was given, and fails where it is told to. */
class Recorder {
  readonly ids: string[] = [];
  readonly deliveries: Delivery[] = [];
  fails: (message: Message) => boolean = () => false;
  unfit: (message: Message) => boolean = () => false;
  running = 0;
  subscribed!: Subscribed;

  handle = async (delivery: Delivery): Promise<void> => {
    this.deliveries.push(delivery);
    this.running++;
    await new Promise((resolve) => setImmediate(resolve));
    this.running--;
    if (this.unfit(delivery.message)) throw new UnfitMessage(`${delivery.message.id} has no title`);
    if (this.fails(delivery.message)) throw new TypeError(`cannot handle ${delivery.message.id}`);
    this.ids.push(delivery.message.id);
  };
}

export const join = async ({ fixture }: BusContext, bus: Bus, group: string, topics: readonly string[] = [topic]): Promise<Recorder & { settled(): Promise<void> }> => {
  const recorder = new Recorder();
  recorder.subscribed = await bus.subscribe(group, topics, recorder.handle);
  return Object.assign(recorder, { settled: () => within(fixture.patience, 'the group to be done', recorder.subscribed.drained()) });
};
