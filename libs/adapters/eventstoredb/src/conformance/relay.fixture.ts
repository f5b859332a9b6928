import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { EventStore } from '@triada/ports';

/** What the line between adapter and server does. */
export type Line =
  | { readonly kind: 'sound' }
  /** What the server answers is lost, and the connection with it. */
  | { readonly kind: 'loses-replies' }
  /** So many bytes of each connection still reach the server; the rest is cut off, or arrives as other bytes. */
  | { readonly kind: 'cut' | 'garbled'; readonly after: number };

/** A line of our own in front of a server, so that any server can be met with a bad connection. */
export class Relay {
  line: Line = { kind: 'sound' };
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  readonly #listener: Server;

  static async to(host: string, port: number): Promise<Relay> {
    const relay = new Relay(host, port);
    relay.#listener.listen(0, '127.0.0.1');
    await once(relay.#listener, 'listening');
    return relay;
  }

  private constructor(
    private host: string,
    private far: number,
  ) {
    this.#listener = createServer((near) => this.#join(near, connect({ host: this.host, port: this.far, noDelay: true })));
  }

  get port(): number {
    return (this.#listener.address() as AddressInfo).port;
  }

  /** The server's reply to the next append of this store is lost, and to each repetition of it. */
  loseNextReplyTo(store: EventStore): void {
    const append = store.append.bind(store);
    this.line = { kind: 'loses-replies' };
    store.append = (...call) => {
      store.append = append;
      return append(...call).finally(() => (this.line = { kind: 'sound' }));
    };
  }

  /** Another server from here on. */
  leadTo(host: string, port: number): void {
    this.host = host;
    this.far = port;
    this.cut();
  }

  /** Every connection breaks. */
  cut(): void {
    for (const [near, far] of this.#pairs) {
      near.destroy();
      far.destroy();
    }
  }

  close(): void {
    this.#listener.close();
    this.cut();
  }

  #join(near: Socket, far: Socket): void {
    const pair = [near, far] as const;
    this.#pairs.add(pair);
    const breakUp = (): void => {
      near.destroy();
      far.destroy();
      this.#pairs.delete(pair);
    };
    for (const socket of pair) socket.on('error', breakUp).on('close', breakUp);
    near.setNoDelay(true);
    let passed = 0;
    let bad: Line | null = null;
    near.on('data', (bytes) => {
      // Counted from the moment at which the line went bad.
      if (bad !== this.line) [bad, passed] = [this.line, 0];
      const { line } = this;
      if (line.kind === 'sound' || line.kind === 'loses-replies') return void far.write(bytes);
      const room = Math.max(0, line.after - passed);
      passed += bytes.length;
      if (bytes.length <= room) return void far.write(bytes);
      far.write(bytes.subarray(0, room));
      if (line.kind === 'garbled') far.write(bytes.subarray(room).map((byte) => byte ^ 0xa5));
      else breakUp();
    });
    far.on('data', (bytes) => {
      if (this.line.kind === 'loses-replies') breakUp();
      else near.write(bytes);
    });
  }
}
