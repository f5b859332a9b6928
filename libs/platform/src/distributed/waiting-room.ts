import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

/** Answers the probes of a process that still waits for its servers: alive, not ready, and for whom it waits. */
export class WaitingRoom {
  readonly #missing = new Map<string, string>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const live = request.url?.split('?', 1)[0] === '/health/live';
      const body = live ? { status: 'live' } : { status: 'starting', contexts: [], parked: {}, dependencies: Object.fromEntries(this.#missing) };
      // The header tells a gateway that nothing was done with the request: another instance may have it.
      const waiting = { 'triada-waiting': 'yes', 'retry-after': '1', connection: 'close' };
      response.writeHead(live ? 200 : 503, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...(!live && waiting) });
      response.end(JSON.stringify(body));
    });
  }

  static async open(port: number, host: string): Promise<WaitingRoom> {
    const room = new WaitingRoom();
    room.#server.listen(port, host);
    await once(room.#server, 'listening');
    return room;
  }

  waitsFor(server: string, message: string): void {
    this.#missing.set(server, message);
  }

  /** Makes room for the service itself. */
  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    if (this.#server.listening) await once(this.#server, 'close');
  }
}
