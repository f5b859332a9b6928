import type { EventFilter, RecordedEvent } from '@triada/ports';
import type { LogNames } from './log-names';

/**
 * A read takes one condition along to the server: that the stream is of this log, or begins with one of the prefixes asked for. The
 * other conditions hold here; a regular expression is then the same on every engine.
 */
export interface SplitFilter {
  readonly prefixes: readonly string[];
  readonly passes: (event: RecordedEvent) => boolean;
}

export const splitFilter = (names: LogNames, filter: EventFilter | undefined): SplitFilter => {
  const prefixes = filter?.streamPrefixes ? filter.streamPrefixes.map((prefix) => names.onServer(prefix)) : [names.prefix];
  const streamRegex = filter?.streamRegex === undefined ? null : new RegExp(filter.streamRegex, 'u');
  const typeRegex = filter?.typeRegex === undefined ? null : new RegExp(filter.typeRegex, 'u');
  const typePrefixes = filter?.typePrefixes;
  return {
    prefixes,
    passes: ({ stream, type }) =>
      (!streamRegex || streamRegex.test(stream)) && (!typeRegex || typeRegex.test(type)) && (!typePrefixes || typePrefixes.some((prefix) => type.startsWith(prefix))),
  };
};
