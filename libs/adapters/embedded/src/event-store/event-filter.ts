import type { DatabaseSync } from 'node:sqlite';
import type { EventFilter } from '@triada/ports';

type Passes = (stream: string, type: string) => boolean;

const compile = (filter: EventFilter): Passes => {
  const streamRegex = filter.streamRegex === undefined ? null : new RegExp(filter.streamRegex, 'u');
  const typeRegex = filter.typeRegex === undefined ? null : new RegExp(filter.typeRegex, 'u');
  const { streamPrefixes, typePrefixes } = filter;
  return (stream, type) =>
    (!streamPrefixes || streamPrefixes.some((prefix) => stream.startsWith(prefix))) &&
    (!typePrefixes || typePrefixes.some((prefix) => type.startsWith(prefix))) &&
    (!streamRegex || streamRegex.test(stream)) &&
    (!typeRegex || typeRegex.test(type));
};

const kept = 100;

/**
 * Gives SQLite the function `event_passes(filter, stream, type)`: all conditions of the filter must hold, within one any of its
 * prefixes. The database then never reads the bodies of what does not pass. A malformed regex throws when the filter is used.
 */
export const registerEventFilter = (sqlite: DatabaseSync): void => {
  const compiled = new Map<string, Passes>();
  sqlite.function('event_passes', { deterministic: true, directOnly: true }, (filter, stream, type) => {
    const key = filter as string;
    let passes = compiled.get(key);
    if (!passes) {
      passes = compile(JSON.parse(key) as EventFilter);
      if (compiled.size >= kept) compiled.clear();
      compiled.set(key, passes);
    }
    return passes(stream as string, type as string) ? 1 : 0;
  });
};
