import { EmbeddedEventStore } from '@triada/adapter-embedded';
import { decodeEvent } from '@triada/platform';
import { planningContext } from '@triada/planning-service';
import { scanAndParse } from './bare-sqlite';
import { median, secondsSince } from './measure';
import type { Row } from './row';

/** Every event of a planning log through its schema and upcasters, as every reader of the product takes it. Seconds. */
const replay = async (log: string): Promise<{ readonly seconds: number; readonly events: number }> => {
  const store = EmbeddedEventStore.open({ path: log, log: 'planning' });
  const aggregates = [...planningContext.aggregates].sort((a, b) => b.category.length - a.category.length);
  const start = process.hrtime.bigint();
  let events = 0;
  for (let after: string = 'start', end = false; !end;) {
    const page = await store.readAll({ after });
    for (const recorded of page.events) {
      const aggregate = aggregates.find(({ category }) => recorded.stream.startsWith(`${category}-`));
      decodeEvent(aggregate!.events, recorded);
      events++;
    }
    [after, end] = [page.next, page.end];
  }
  const seconds = secondsSince(start);
  await store.close();
  return { seconds, events };
};

interface Rate {
  readonly ours: number;
  readonly bare: number;
}

export const replayRate = async (log: string, rounds: number): Promise<Rate> => {
  const found: Rate[] = [];
  for (let round = 0; round < rounds; round++) {
    const { events, seconds } = await replay(log);
    found.push({ ours: events / seconds, bare: events / scanAndParse(log) });
  }
  return { ours: median(found.map(({ ours }) => ours)), bare: median(found.map(({ bare }) => bare)) };
};

export const replayRow = (small: Rate, large: Rate | undefined): Row => ({
  section: 'replay',
  what: 'replay of the whole log through schema and upcasters',
  unit: '/s',
  ours: small.ours,
  yardstick: { what: 'bare scan with JSON.parse', value: small.bare },
  ...(large && { atTenTimes: { ours: large.ours, yardstick: large.bare } }),
  target: { of: 'ratio', atLeast: 0.5 },
});
