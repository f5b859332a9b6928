import { Unavailable } from '@triada/kernel';
import { outageOf, type Delivery } from '@triada/ports';
import { noteWritten } from '../fixtures/notebook.context';
import { Consumers, type ConsumersParts } from './consumers';

/** A context with one process, whose views do as they are told; gives what the bus would call. */
const listening = async (viewsAtHead: (timeout?: number) => Promise<void>) => {
  const handlers: ((delivery: Delivery) => Promise<void>)[] = [];
  const subscribe = async (_group: string, _topics: readonly string[], handle: (delivery: Delivery) => Promise<void>) => {
    handlers.push(handle);
    return { stop: async () => undefined, drained: async () => undefined };
  };
  const process = { name: 'when-a-then-b', on: [noteWritten], react: () => [] };
  const inbox = { lastRevision: async () => null, record: async () => undefined, recordAll: async () => undefined };
  const consumers = new Consumers({
    definition: { name: 'shelf', intakes: [], processes: [process], commands: [] },
    ports: { consumer: { subscribe } },
    parts: { inbox },
    readers: { viewsAtHead },
  } as unknown as ConsumersParts);
  consumers.start();
  await consumers.drained();
  const data = noteWritten.example;
  const message = { id: 'n', type: noteWritten.type, key: 'notebook-1', revision: 0, previousRevision: null, data };
  return () => handlers[0]!({ message, attempt: 1 } as unknown as Delivery);
};

describe('a process whose own views', () => {
  it('are behind lets its message wait as in an outage: it is not parked for them', async () => {
    const handle = await listening(async (timeout) => {
      if (timeout !== undefined) throw new Unavailable('platform.view-behind', { reader: 'shelf/list' });
    });
    const error = await handle().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'platform.view-behind' });
    expect(outageOf(error)).toMatchObject({ reason: 'timeout' });
  });

  it('are there handles it', async () => {
    const handle = await listening(async () => undefined);
    await expect(handle()).resolves.toBeUndefined();
  });
});
