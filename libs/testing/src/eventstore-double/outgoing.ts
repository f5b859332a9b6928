import type grpc from '@grpc/grpc-js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { toRpcError } from './rpc-errors';

export type ReadCall = grpc.ServerWritableStream<ReadReq, ReadResp>;

/** Writes to a reader no faster than it takes. */
export class Outgoing {
  #gone = false;

  constructor(private readonly call: ReadCall) {
    for (const end of ['cancelled', 'close', 'error'] as const) call.on(end, () => (this.#gone = true));
  }

  /** The reader has left. */
  get gone(): boolean {
    return this.#gone || this.call.cancelled || this.call.destroyed;
  }

  /** Resolves when there is room for the next; `false` when there was none after so many milliseconds. */
  async send(response: ReadResp, patience = Infinity): Promise<boolean> {
    // Asked now and not remembered from the last write: room may have come while nobody waited for it.
    if (this.call.writableNeedDrain && !(await this.#room(patience))) return false;
    if (!this.gone) this.call.write(response);
    return true;
  }

  fail(error: unknown): void {
    if (!this.gone) this.call.emit('error', toRpcError(error));
  }

  failWith(status: Partial<grpc.StatusObject>): void {
    if (!this.gone) this.call.emit('error', status);
  }

  end(): void {
    if (!this.gone) this.call.end();
  }

  async #room(patience: number): Promise<boolean> {
    if (this.gone) return true;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const yes = (): void => resolve(true);
    const ends = ['drain', 'cancelled', 'close', 'error'] as const;
    for (const end of ends) this.call.once(end, yes);
    const timer = patience === Infinity ? undefined : setTimeout(() => resolve(false), patience);
    const room = await promise;
    clearTimeout(timer);
    for (const end of ends) this.call.off(end, yes);
    return room;
  }
}
