import { EventStoreProtocolDouble } from '../eventstore-double';
import { freePort } from '../processes';

/** Where the event store keeps its log and listens. */
export interface EventStorePlace {
  readonly folder: string;
  readonly port: number;
  readonly host: string;
}

/** The protocol double that a product starts for itself, in this process; a test may take it away for a while. */
export class OwnEventStore {
  private constructor(
    private readonly place: EventStorePlace,
    private running: EventStoreProtocolDouble,
  ) {}

  static async start(folder: string): Promise<OwnEventStore> {
    const place = { folder, port: await freePort(), host: '127.0.0.1' };
    return new OwnEventStore(place, await EventStoreProtocolDouble.start(place));
  }

  get double(): EventStoreProtocolDouble {
    return this.running;
  }

  get url(): string {
    return this.running.url;
  }

  get name(): string {
    return `EventStoreDB protocol double ${this.running.version}`;
  }

  /** Away for as long as the work lasts, which may serve its place by other means; then it is back. */
  async without(work: (place: EventStorePlace) => Promise<void>): Promise<void> {
    await this.running.stop();
    try {
      await work(this.place);
    } finally {
      this.running = await EventStoreProtocolDouble.start(this.place);
    }
  }

  stop(): Promise<void> {
    return this.running.stop();
  }
}
