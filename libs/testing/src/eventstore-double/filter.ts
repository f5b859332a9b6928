import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';
import type { EventFilter } from '@triada/ports';
import { tombstones } from './names';
import type { WireEvent } from './wire-events';

export type WireFilter = (event: WireEvent) => boolean;

/** The one condition of a read: by stream or by type, any of its prefixes or a regular expression. */
export const compileFilter = (options: ReadReq.Options): WireFilter => {
  const filter = options.getFilter();
  if (!filter) return () => true;
  const byStream = filter.getStreamIdentifier();
  const expression = byStream ?? filter.getEventType();
  if (!expression) return () => true;
  const prefixes = expression.getPrefixList();
  const regex = expression.getRegex() === '' ? null : new RegExp(expression.getRegex(), 'u');
  return (event) => {
    const name = byStream ? event.stream : event.type;
    return regex ? regex.test(name) : prefixes.some((prefix) => name.startsWith(prefix));
  };
};

/** What of the condition the store itself can hold to, so that it reads no bodies of other streams; the whole condition holds behind it. */
export const storeFilter = (options: ReadReq.Options): EventFilter | undefined => {
  const prefixes = options.getFilter()?.getStreamIdentifier()?.getPrefixList() ?? [];
  if (prefixes.length === 0 || prefixes.some((prefix) => /^[$%]|^$/.test(prefix))) return undefined;
  return { streamPrefixes: [...prefixes, tombstones] };
};

/** Events that the server looks at between two checkpoints of a filtered subscription. */
export const checkpointInterval = (options: ReadReq.Options): number => 32 * Math.max(1, options.getFilter()?.getCheckpointintervalmultiplier() ?? 1);
