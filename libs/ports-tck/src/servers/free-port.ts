import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections: one of these could take the port before its program does. */
const [lowest, highest] = [15_000, 32_000];

/** A port of this machine that nobody listens on now. */
export const freePort = async (): Promise<number> => {
  for (;;) {
    const server = createServer().listen(lowest + Math.floor(Math.random() * (highest - lowest)), '127.0.0.1');
    const port = await once(server, 'listening').then(
      () => (server.address() as { port: number }).port,
      () => null,
    );
    if (port === null) continue;
    await once(server.close(), 'close');
    return port;
  }
};
