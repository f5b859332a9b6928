import { defineIntake, Unavailable } from '@triada/kernel';
import { outageOf, type Delivery, type ParkedMessage } from '@triada/ports';
import { noteWritten } from '../fixtures/notebook.context';
import { Consumers, type ConsumersParts } from './consumers';

const data = noteWritten.example;
const message = { id: 'n', type: noteWritten.type, source: 'notebook', key: 'notebook-1', revision: 0, previousRevision: null, data };

interface Given {
  readonly viewsAtHead?: (timeout?: number) => Promise<void>;
  /** Of an intake of the same events; without it the context has none. */
  readonly takenIn?: () => number | null;
  readonly parked?: readonly string[];
}

/** A context with one process, whose views do as they are told; gives what the bus would call. */
const listening = async ({ parked = [], takenIn, viewsAtHead = async () => undefined }: Given) => {
  const handlers: ((delivery: Delivery) => Promise<void>)[] = [];
  const subscribe = async (_group: string, _topics: readonly string[], handle: (delivery: Delivery) => Promise<void>) => {
    handlers.push(handle);
    return { stop: async () => undefined, drained: async () => undefined };
  };
  const process = { name: 'when-a-then-b', on: [noteWritten], react: () => [] };
  const intake = defineIntake({ view: 'known-note', version: 1, indexes: [], on: [noteWritten], project: () => [] });
  const lastRevision = async (group: string) => (group === 'known-note_v1' ? takenIn!() : null);
  const list = async (group?: string) => (group === 'shelf.known-note_v1' ? parked.map((key) => ({ key }) as ParkedMessage) : []);
  const consumers = new Consumers({
    definition: { name: 'shelf', intakes: takenIn ? [intake] : [], processes: [process], commands: [] },
    ports: { consumer: { subscribe }, deadLetters: { list } },
    parts: { inbox: { lastRevision, record: async () => undefined, recordAll: async () => undefined } },
    views: { storedName: () => 'known-note_v1' },
    readers: { viewsAtHead },
  } as unknown as ConsumersParts);
  consumers.start();
  await consumers.drained();
  return () => handlers[0]!({ message, attempt: 1 } as unknown as Delivery);
};

/** What a handler throws after the patience of a view. */
const thrown = async (handle: () => Promise<void>): Promise<unknown> => {
  const handled = handle().catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(6_000);
  return handled;
};

describe('a process whose own views', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('are behind lets its message wait as in an outage: it is not parked for them', async () => {
    const handle = await listening({
      viewsAtHead: async (timeout) => {
        if (timeout !== undefined) throw new Unavailable('platform.view-behind', { reader: 'shelf/list' });
      },
    });
    const error = await thrown(handle);
    expect(error).toMatchObject({ code: 'platform.view-behind' });
    expect(outageOf(error)).toMatchObject({ reason: 'timeout' });
  });

  it('of public events are behind waits likewise, for as long as whoever takes them in is away', async () => {
    const handle = await listening({ takenIn: () => null, parked: ['notebook-2'] });
    const error = await thrown(handle);
    expect(error).toMatchObject({ code: 'platform.view-behind' });
    expect(outageOf(error)).toMatchObject({ reason: 'timeout' });
  });

  it('of public events could not take the stream in fails with it, so that somebody sees it', async () => {
    const handle = await listening({ takenIn: () => null, parked: ['notebook-1'] });
    const error = await thrown(handle);
    expect(error).toMatchObject({ code: 'platform.view-behind' });
    expect(outageOf(error)).toBeUndefined();
  });

  it('are there handles it', async () => {
    const handle = await listening({ takenIn: () => 0 });
    await expect(handle()).resolves.toBeUndefined();
  });
});
