import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections: one of these could take the port before its program does. */
const [lowest, highest] = [15_000, 32_000];

/** Never given twice: whoever was given one may not listen on it yet. */
const given = new Set<number>();

/** A port of this machine that nobody listens on now. Throws when all were given. */
export const freePort = async (): Promise<number> => {
  while (given.size < highest - lowest) {
    const wanted = lowest + Math.floor(Math.random() * (highest - lowest));
    if (given.has(wanted)) continue;
    given.add(wanted);
    const server = createServer().listen(wanted, '127.0.0.1');
    const taken = await once(server, 'listening').then(
      () => false,
      () => true,
    );
    if (taken) continue;
    await once(server.close(), 'close');
    return wanted;
  }
  throw new Error(`all ports from ${lowest} to ${highest} were given`);
};
