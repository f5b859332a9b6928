import { StoreUnavailable, type Message } from '@triada/ports';
import { EmbeddedBus } from './embedded-bus';

const message = (revision: number): Message => ({
  id: `00000000-0000-4000-8000-00000000000${revision}`,
  type: 'notebook.note-written.v1',
  source: 'notebook',
  key: 'notebook-1',
  revision,
  previousRevision: revision === 0 ? null : revision - 1,
  time: '2022-09-19T11:00:00.000Z',
  validFrom: '2022-09-19',
  region: 'north',
  actor: { id: 'writer', roles: ['coordinator'] },
  correlationId: 'c',
  data: { text: 'x' },
});

describe('a consumer group while the disk is full', () => {
  const full = () => new StoreUnavailable('disk-full', 'no space');

  it('goes on by itself when there is space again, though neither effect nor failure could be written', async () => {
    const bus = EmbeddedBus.open({ path: ':memory:', retryDelays: [1] });
    const handled: number[] = [];
    let failures = 3;
    await bus.publish('notebook', [message(0), message(1)]);
    const write = bus.database.write.bind(bus.database);
    bus.database.write = (work, weight) => (failures > 0 ? Promise.reject(full()) : write(work, weight));
    const subscribed = await bus.subscribe('shelf', ['notebook'], async ({ message: { revision } }) => {
      if (failures-- > 0) throw full();
      handled.push(revision);
    });
    await subscribed.drained();
    expect([...new Set(handled)]).toEqual([0, 1]);
    expect(await bus.list()).toEqual([]);
    await bus.close();
  });

  it('never parks a message for an outage, however long it lasts, and parks it for a fault of its own as ever', async () => {
    const bus = EmbeddedBus.open({ path: ':memory:', retryDelays: [1, 1] });
    let attempts = 0;
    const subscribed = await bus.subscribe('shelf', ['notebook'], async () => {
      attempts++;
      if (attempts < 5) throw Object.assign(new Error('platform.store-unavailable'), { cause: full() });
      throw new Error('the message is bad');
    });
    await bus.publish('notebook', [message(0)]);
    await subscribed.drained();
    expect(attempts).toBe(6);
    expect(await bus.list()).toMatchObject([{ error: 'Error: the message is bad' }]);
    await bus.close();
  });
});

describe('a consumer group on a machine whose clock is put back', () => {
  afterEach(() => jest.restoreAllMocks());

  it('tries a message that was put aside before without waiting for the old hour', async () => {
    const bus = EmbeddedBus.open({ path: ':memory:', retryDelays: [200] });
    const now = Date.now.bind(Date);
    let ahead = 3_600_000;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + ahead);
    const attempts: number[] = [];
    await bus.publish('notebook', [message(0)]);
    const subscribed = await bus.subscribe('shelf', ['notebook'], async ({ attempt }) => {
      attempts.push(attempt);
      setTimeout(() => (ahead = 0), 50);
      if (attempt === 1) throw new Error('not yet');
    });
    await subscribed.drained();
    expect(attempts).toEqual([1, 2]);
    await bus.close();
  }, 5_000);
});
