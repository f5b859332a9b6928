import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { StoreUnavailable } from '@triada/ports';
import { backoff, pause } from './backoff';
import { Connection, type ConnectionOptions } from './connection';
import { ReplyFeed } from './reply-feed';
import { faultOf, isPassing, type Subject } from './translate';

export interface LinkOptions extends ConnectionOptions {
  /** Milliseconds that any answer may take; default 10,000. */
  readonly timeout?: number;
  /** Attempts of a call that may be repeated without harm; default 3. */
  readonly attempts?: number;
}

/** A read that has begun: its first reply is there already. */
export interface Opened {
  readonly first: ReadResp | null;
  readonly feed: ReplyFeed;
}

/** The connection in use. After an answer that never came it is given up for a new one (reliability 3.3). */
export class Link {
  readonly timeout: number;
  readonly attempts: number;
  #connection: Connection;
  #closed = false;

  constructor(private readonly options: LinkOptions) {
    this.timeout = options.timeout ?? 10_000;
    this.attempts = options.attempts ?? 3;
    this.#connection = Connection.to(options);
  }

  get connection(): Connection {
    this.assertOpen();
    return this.#connection;
  }

  assertOpen(): void {
    if (this.#closed) throw new StoreUnavailable('closed', 'the connection to EventStoreDB was closed');
  }

  /** Does a call that changes nothing, again where the connection broke. Throws errors of the port. */
  async repeatable<T>(subject: Subject, call: (connection: Connection) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const used = this.connection;
      try {
        return await call(used);
      } catch (cause) {
        const { error } = faultOf(cause, subject);
        await this.afterFault(error, used);
        if (!isPassing(error) || attempt >= this.attempts) throw error;
        await pause(backoff(attempt));
      }
    }
  }

  /** Starts a read and waits for its first reply. */
  open(request: ReadReq, subject: Subject, patience = this.timeout): Promise<Opened> {
    return this.repeatable(subject, async (connection) => {
      const feed = new ReplyFeed(await connection.read(request, true));
      try {
        return { first: await feed.next(patience), feed };
      } catch (error) {
        feed.cancel();
        throw error;
      }
    });
  }

  /** A connection that stayed silent is dropped, once; what else runs over it hears that it broke. */
  async afterFault(error: unknown, used: Connection): Promise<void> {
    if (this.#closed || used !== this.#connection || !(error instanceof StoreUnavailable) || error.reason !== 'timeout') return;
    this.#connection = Connection.to(this.options);
    await used.close();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#connection.close();
  }
}
