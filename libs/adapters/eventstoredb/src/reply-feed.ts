import type { ClientReadableStream } from '@grpc/grpc-js';
import type { ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { StoreUnavailable } from '@triada/ports';

/** Replies of one running call, taken one by one: what is not asked for stays with the server. */
export class ReplyFeed {
  #failed: unknown = null;
  #ended = false;
  #wake: () => void = () => {};

  constructor(private readonly call: ClientReadableStream<ReadResp>) {
    call.on('readable', () => this.#wake());
    call.on('end', () => this.#end());
    call.on('close', () => this.#end());
    call.on('error', (error) => {
      this.#failed = error;
      this.#end();
    });
  }

  /** Replies that have come and were not taken. */
  get buffered(): number {
    return this.#ended ? 0 : this.call.readableLength;
  }

  /** The next reply, null at the end. Throws the error of the call, or `timeout` when nothing comes for so many milliseconds. */
  async next(patience = Infinity): Promise<ReadResp | null> {
    for (;;) {
      const reply = this.call.read() as ReadResp | null;
      if (reply !== null) return reply;
      if (this.#failed) throw this.#failed;
      if (this.#ended) return null;
      await this.#something(patience);
    }
  }

  /** Ends the call; whoever waits gets the end. Replies that nobody will take are let go, or the call would never count as over. */
  cancel(): void {
    this.#end();
    this.call.cancel();
    this.call.destroy();
  }

  #end(): void {
    this.#ended = true;
    this.#wake();
  }

  async #something(patience: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const timer = patience === Infinity ? undefined : setTimeout(() => reject(new StoreUnavailable('timeout', `EventStoreDB was silent for ${patience} ms`)), patience);
    try {
      await promise;
    } finally {
      clearTimeout(timer);
    }
  }
}
