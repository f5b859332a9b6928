import type { EventStore, RecordedEvent } from '@triada/ports';
import { Bell } from '../runtime/bell';
import { createLogger } from '../ops/logger';
import { LogFeed } from './log-feed';
import { LogReader } from './log-reader';

/** A log that grows when it is told to; a double as far as a reader asks. */
const growing = () => {
  const log: RecordedEvent[] = [];
  const bell = new Bell();
  const store = {
    readAll: async ({ after, limit }: { after: string; limit: number }) => {
      const events = log.slice(after === 'start' ? 0 : Number(after) + 1).slice(0, limit);
      return { events, next: events.at(-1)?.position ?? after, end: true };
    },
    comparePositions: (a: string, b: string) => Number(a) - Number(b),
  } as unknown as EventStore;
  const add = (count: number): string => {
    for (let added = 0; added < count; added++) log.push({ position: String(log.length) } as RecordedEvent);
    bell.ring();
    return String(log.length - 1);
  };
  const pages: number[] = [];
  const reader = new LogReader({
    name: 'own/list', store, feed: new LogFeed(store, bell), bell, log: createLogger('silent'),
    checkpoint: async () => 'start',
    handle: async (events) => void pages.push(events.length),
  });
  return { add, pages, reader };
};

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await new Promise((done) => setImmediate(done));
};

/** A reader that has just had a large page. */
const busy = async () => {
  const started = growing();
  started.reader.start();
  started.add(20);
  await turns(10);
  return started;
};

describe('a reader of the log', () => {
  it('that is not busy takes each event at once', async () => {
    const { add, pages, reader } = growing();
    reader.start();
    for (let event = 0; event < 3; event++) {
      add(1);
      await turns(10);
    }
    expect(pages).toEqual([1, 1, 1]);
    await reader.stop();
  });

  it('that is busy lets come together what comes within moments', async () => {
    const { add, pages, reader } = await busy();
    for (let event = 0; event < 5; event++) {
      add(2);
      await turns(2);
    }
    await reader.reached(add(1));
    expect(pages).toEqual([20, 11]);
    await reader.stop();
  });

  it('waits for nothing where somebody waits for it', async () => {
    const { add, pages, reader } = await busy();
    const began = performance.now();
    for (let round = 0; round < 20; round++) await reader.reached(add(10));
    expect(performance.now() - began).toBeLessThan(20 * 25);
    expect(pages).toEqual([20, ...Array.from({ length: 20 }, () => 10)]);
    await reader.stop();
  });

  it('stops at once, busy or not', async () => {
    const { pages, reader } = await busy();
    const began = performance.now();
    await reader.stop();
    expect(performance.now() - began).toBeLessThan(200);
    expect([pages, reader.report.state]).toEqual([[20], 'closed']);
  });
});
