import type { Delivery, Inbox, Message } from '@triada/ports';

/** A consumer as the platform's: drops what it has handled, stops at a gap, and applies everything else once. */
export class Effects {
  readonly applied: string[] = [];
  /** Deliveries that the inbox dropped. */
  doubled = 0;
  refuses: (message: Message) => boolean = () => false;

  constructor(private readonly inbox: Inbox, private readonly group = 'g') {}

  #tail: Promise<unknown> = Promise.resolve();

  /** One at a time: look, effect and record are one step, as they are in one write of a real store. */
  handle = (delivery: Delivery): Promise<void> => {
    const running = this.#tail.then(() => this.#take(delivery));
    this.#tail = running.catch(() => undefined);
    return running;
  };

  async #take({ message }: Delivery): Promise<void> {
    const { id, key, previousRevision, revision } = message;
    if (this.refuses(message)) throw new TypeError(`cannot handle ${id}`);
    const seen = await this.inbox.lastRevision(this.group, key);
    if (seen !== null && revision <= seen) return void this.doubled++;
    if (previousRevision !== seen) throw new Error(`${id} follows ${previousRevision}, but ${seen} was handled before it`);
    await this.inbox.record(this.group, key, revision);
    this.applied.push(id);
  }

  of(key: string): readonly string[] {
    return this.applied.filter((id) => id.startsWith(`${key}:`));
  }
}

export const range = (count: number, from = 0): readonly number[] => Array.from({ length: count }, (_, index) => from + index);

export const message = (key: string, revision: number, data: unknown = { text: 'x'.repeat(200) }): Message => ({
  id: `${key}:${revision}`, type: 'planning.plan-adopted.v1', source: 'planning', key, time: '2026-01-01T00:00:00.000Z', revision,
  previousRevision: revision === 0 ? null : revision - 1, region: 'frydlantsko', validFrom: '2026-01-01', actor: { id: 'p-1', roles: ['coordinator'] },
  correlationId: 'c-1', data,
});
