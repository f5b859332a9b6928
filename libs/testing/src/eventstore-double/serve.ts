import { EventStoreProtocolDouble } from './protocol-double';

const text = (env: NodeJS.ProcessEnv, name: string, otherwise: string): string => env[name]?.trim() || otherwise;

/**
 * Serves a folder as a program of its own: `TRIADA_EVENTSTORE_DOUBLE_DATA` (default `data/eventstore-double`), `…_PORT` (default 2113),
 * `…_HOST` (default all addresses). Says on its first line what it is. Ends cleanly on SIGTERM and SIGINT.
 */
export const serveProtocolDouble = async (env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<EventStoreProtocolDouble> => {
  const folder = text(env, 'TRIADA_EVENTSTORE_DOUBLE_DATA', 'data/eventstore-double');
  const port = Number(text(env, 'TRIADA_EVENTSTORE_DOUBLE_PORT', '2113'));
  const host = text(env, 'TRIADA_EVENTSTORE_DOUBLE_HOST', '0.0.0.0');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('TRIADA_EVENTSTORE_DOUBLE_PORT is no port');
  const double = await EventStoreProtocolDouble.start({ folder, port, host });
  say(`EventStoreDB PROTOCOL DOUBLE, not EventStoreDB: ${double.version}; ${folder} on ${host}:${double.port}, without TLS`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      void double.stop().then(() => say('protocol double: stopped'));
    });
  }
  return double;
};
