import type { FastifyInstance } from 'fastify';

/** Milliseconds that requests under way have at the end of the process; whoever still sends or receives then is cut off. */
const lastRequests = 3_000;

/** A live stream never ends by itself, and a browser keeps its connection open after its last answer: the server would wait for both. */
export const endConnectionsAtClose = (server: FastifyInstance, closeStreams: () => void): void => {
  server.addHook('preClose', async () => {
    closeStreams();
    if (!server.server.listening) return;
    const idle = setInterval(() => server.server.closeIdleConnections(), 50).unref();
    const all = setTimeout(() => server.server.closeAllConnections(), lastRequests).unref();
    server.server.once('close', () => {
      clearInterval(idle);
      clearTimeout(all);
    });
  });
};
