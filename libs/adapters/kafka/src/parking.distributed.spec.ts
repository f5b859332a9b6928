import { Kafka, logLevel } from 'kafkajs';
import { StoreUnavailable } from '@triada/ports';
import { kafkaForTests, type KafkaTestServer } from '@triada/ports-tck';
import { range } from './conformance/effects.fixture';
import { Installation, pagesOf, pause, relay, topic } from './conformance/installation.fixture';

let server: KafkaTestServer;
let installation: Installation;
beforeAll(async () => {
  server = await kafkaForTests();
}, 600_000);
afterAll(() => server.dispose());
beforeEach(() => {
  installation = new Installation(server.brokers);
});
afterEach(() => installation.dispose());

const keys = ['bad', ...range(11).map((number) => `k${number}`)];
const client = () => new Kafka({ brokers: [...server.brokers], clientId: 'triada-tests', logLevel: logLevel.NOTHING });

/** What lies in the topic of dead letters: the headers of each record, and its value. */
const deadLetters = async (count: number): Promise<readonly Record<string, string>[]> => {
  const found: Record<string, string>[] = [];
  const consumer = client().consumer({ groupId: `${installation.prefix}watch`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topic: `${installation.prefix}dead-letters`, fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message: { headers = {}, key, value } }) => {
      found.push({ ...Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, String(text)])), key: String(key), value: String(value) });
    },
  });
  while (found.length < count) await pause(20);
  await consumer.disconnect();
  return found;
};

describe('a poisoned message', () => {
  it('parks its key, is copied to the dead letters, and is released through another process while the others go on', async () => {
    const { effects } = installation;
    effects.refuses = ({ id }) => id === 'bad:1';
    const bus = installation.bus();
    const group = await bus.subscribe('g', [topic], effects.handle);
    await relay(bus, pagesOf(keys, range(10)));
    await group.drained();
    expect(effects.of('bad')).toEqual(['bad:0']);
    for (const key of keys.slice(1)) expect(effects.of(key)).toHaveLength(10);
    expect((await bus.list('g')).map(({ attempts, message: { id } }) => [id, attempts])).toEqual([['bad:1', 3], ...range(8, 2).map((revision) => [`bad:${revision}`, 0])]);
    expect(await deadLetters(1)).toEqual([
      expect.objectContaining({ key: 'bad', ce_id: 'bad:1', triada_group: 'g', triada_topic: topic, triada_attempts: '3', triada_error: 'TypeError: cannot handle bad:1', triada_partition: expect.any(String), triada_offset: expect.any(String) }),
    ]);

    effects.refuses = () => false;
    await installation.bus().release('g', 'bad');
    while (effects.of('bad').length < 10) await pause(20);
    await group.drained();
    expect(effects.of('bad')).toEqual(range(10).map((revision) => `bad:${revision}`));
    expect(await bus.list()).toEqual([]);
  });

  it('that is no message of ours is seen with its reason, cannot be released, and its key goes on when it is discarded', async () => {
    const { effects, prefix } = installation;
    const bus = installation.bus();
    const group = await bus.subscribe('g', [topic], effects.handle);
    await relay(bus, pagesOf(keys, range(1)));
    const producer = client().producer({ allowAutoTopicCreation: false });
    await producer.connect();
    await producer.send({ topic: prefix + topic, messages: [{ key: 'bad', value: '<xml/>', headers: { ce_specversion: '1.0' } }] });
    await producer.disconnect();
    await relay(bus, pagesOf(keys, range(2, 1)));
    await group.drained();
    const parked = async () => (await bus.list('g')).map(({ error, message: { type } }) => [type, error]);
    const waiting = [['planning.plan-adopted.v1', expect.stringContaining('behind')], ['planning.plan-adopted.v1', expect.stringContaining('behind')]];
    expect(await parked()).toEqual([['unreadable-record', 'UnreadableRecord: the record has no header ce_id'], ...waiting]);
    await bus.release('g', 'bad');
    await group.drained();
    expect(await parked()).toEqual([['unreadable-record', 'UnreadableRecord: the record has no header ce_id'], ...waiting]);
    expect((await deadLetters(2)).map(({ triada_error }) => triada_error)).toContain('UnreadableRecord: the record has no header ce_id');
    await bus.discard('g', 'bad', 'came from a script that is gone');
    await bus.release('g', 'bad');
    await group.drained();
    expect(effects.of('bad')).toEqual(['bad:0', 'bad:1', 'bad:2']);
    for (const key of keys) expect(effects.of(key)).toHaveLength(3);
  });
});

describe('a group stands still rather than pass over', () => {
  it('messages that were removed before it read them', async () => {
    const { effects, prefix } = installation;
    const bus = installation.bus();
    const first = await bus.subscribe('g', [topic], effects.handle);
    await relay(bus, pagesOf(['a'], range(3)));
    await first.drained();
    await first.stop();
    await relay(bus, pagesOf(['a'], range(5, 3)));
    const admin = client().admin();
    await admin.connect();
    const { high, partition } = (await admin.fetchTopicOffsets(prefix + topic)).find(({ high: end }) => end !== '0')!;
    await admin.deleteTopicRecords({ topic: prefix + topic, partitions: [{ partition, offset: String(Number(high) - 1) }] });
    await admin.disconnect();
    const second = await bus.subscribe('g', [topic], effects.handle);
    await expect(second.drained()).rejects.toThrow(`messages 3 to 6 were removed before group g had read them`);
    expect(bus.reports()).toMatchObject([{ group: 'g', state: 'failed', reason: expect.stringContaining('LostMessages') }]);
    expect(effects.applied).toEqual(['a:0', 'a:1', 'a:2']);
  });

  it('a topic of other partitions than are set', async () => {
    await installation.bus().publish(topic, pagesOf(['a'], [0])[0]!);
    const bus = installation.bus({ topics: { partitions: 3, replicas: 1 } });
    await expect(bus.publish(topic, pagesOf(['a'], [1])[0]!)).rejects.toThrow('has 6 partitions, 3 are set');
    const group = await bus.subscribe('g', [topic], installation.effects.handle);
    await expect(group.drained()).rejects.toThrow('has 6 partitions, 3 are set');
  });
});

it('while the stores of a consumer do not answer it waits, and parks nothing for it', async () => {
  const { effects, stores } = installation;
  let away = false;
  const outage = () => new StoreUnavailable('disconnected', 'the test took the store away');
  const checkpoints = { load: stores.checkpoints.load.bind(stores.checkpoints), save: async (name: string, value: string) => {
    if (away) throw outage();
    await stores.checkpoints.save(name, value);
  } };
  const bus = installation.bus({ checkpoints });
  const group = await bus.subscribe('g', [topic], async (delivery) => {
    if (away) throw Object.assign(new Error('platform.store-unavailable'), { cause: outage() });
    await effects.handle(delivery);
  });
  const sent = relay(bus, pagesOf(keys, range(40)), (page) => {
    if (page === 10) away = true;
  });
  await sent;
  await pause(1_500);
  expect(effects.applied.length).toBeLessThan(keys.length * 40);
  away = false;
  await group.drained();
  for (const key of keys) expect(effects.of(key)).toEqual(range(40).map((revision) => `${key}:${revision}`));
  expect(await bus.list()).toEqual([]);
});
