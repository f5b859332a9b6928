import type { Delivery } from '@triada/ports';
import { KafkaServer } from '@triada/ports-tck';
import { ConsumerProcess } from './conformance/consumer-process.fixture';
import { testSettings } from './conformance/bus.fixture';
import { range } from './conformance/effects.fixture';
import { Installation, pagesOf, pause, relay, topic } from './conformance/installation.fixture';

let server: KafkaServer;
let installation: Installation;
beforeAll(async () => {
  server = await KafkaServer.start();
}, 600_000);
afterAll(() => server.dispose());
beforeEach(() => {
  installation = new Installation(server.brokers);
});
afterEach(() => installation.dispose());

const keys = range(30).map((number) => `k${number}`);
const report = (what: string, figures: Readonly<Record<string, number>>): void => {
  process.stdout.write(`${what} · ${server.name} · ${Object.entries(figures).map(([name, figure]) => `${name} ${figure}`).join(', ')}\n`);
};

/** Nothing lost, nothing done twice, the order of every key kept. */
const expectWhole = (revisions: number): void => {
  const { effects } = installation;
  expect(effects.applied).toHaveLength(keys.length * revisions);
  for (const key of keys) expect(effects.of(key)).toEqual(range(revisions).map((revision) => `${key}:${revision}`));
};

describe('faults of the brokers', () => {
  it('killed twice under load and once frozen: nothing lost, order kept, doubles dropped', async () => {
    const { effects } = installation;
    const bus = installation.bus();
    const group = await bus.subscribe('g', [topic], effects.handle);
    let outages = Promise.resolve();
    const kill = async () => {
      await server.kill();
      await pause(3_000);
      await server.start();
    };
    const freeze = async () => {
      server.freeze();
      await pause(4_000);
      server.thaw();
    };
    const again = await relay(bus, pagesOf(keys, range(120)), (page) => {
      if (page === 30 || page === 60) outages = outages.then(kill);
      if (page === 90) outages = outages.then(freeze);
    });
    await outages;
    await group.drained();
    expect(again).toBeGreaterThan(0);
    expectWhole(120);
    expect(await bus.list()).toEqual([]);
    report('broker killed and frozen under load', { sent: 3_600, received: effects.applied.length, lost: 0, 'doubles dropped': effects.doubled, outages: 3, 'pages sent again': again, joins: bus.reports()[0]!.joins });
  }, 240_000);

  it('away when a consumer comes: it waits, and begins when there is a broker', async () => {
    const { effects } = installation;
    await server.kill();
    const bus = installation.bus();
    const group = await bus.subscribe('g', [topic], effects.handle);
    const sent = relay(bus, pagesOf(keys, range(2)));
    await pause(2_000);
    expect(effects.applied).toEqual([]);
    await server.start();
    await sent;
    await group.drained();
    expectWhole(2);
  }, 240_000);

  it('lost for good, with an empty cluster in its place: told everything again, nothing is lost, done twice or held by places of the old one', async () => {
    const { effects } = installation;
    const bus = installation.bus();
    const group = await bus.subscribe('g', [topic], effects.handle);
    effects.refuses = ({ id }) => id === 'k0:3';
    await relay(bus, pagesOf(keys, range(10)));
    await group.drained();
    expect((await bus.list('g')).map(({ message: { id } }) => id)).toEqual(range(7, 3).map((revision) => `k0:${revision}`));
    const before = await bus.place();
    expect(await bus.place()).toBe(before);

    await server.replace();
    await server.start();
    expect(await bus.place()).not.toBe(before);
    effects.refuses = () => false;
    await relay(bus, pagesOf(keys, range(12)));
    await group.drained();
    expectWhole(12);
    expect(await bus.list()).toEqual([]);
    report('broker lost, an empty one in its place', { told: 360, received: effects.applied.length, lost: 0, 'doubles dropped': effects.doubled, joins: bus.reports()[0]!.joins });
  }, 240_000);
});

describe('faults of consumers', () => {
  it('two share the partitions; one is killed and the other takes over all of them', async () => {
    const { brokers, effects, prefix, stores } = installation;
    const bus = installation.bus();
    const other = await ConsumerProcess.start(
      { options: { ...testSettings, connection: { brokers, clientId: 'triada-tests' }, prefix }, group: 'g', topics: [topic] },
      { checkpoints: stores.checkpoints, held: stores.held, effects },
    );
    const group = await bus.subscribe('g', [topic], effects.handle);
    const half = async () => {
      while (bus.reports()[0]!.partitions !== 3) await pause(20);
    };
    await half();
    let before = 0;
    const killed: Promise<void>[] = [];
    await relay(bus, pagesOf(keys, range(100)), (page) => {
      before = page === 60 ? other.asked : before;
      if (page === 60) killed.push(other.kill());
    });
    await Promise.all(killed);
    await group.drained();
    expectWhole(100);
    expect(before).toBeGreaterThan(0);
    expect(bus.reports()).toMatchObject([{ state: 'running', partitions: 6, reason: null }]);
    report('one of two consumers killed', { sent: 3_000, received: effects.applied.length, lost: 0, 'doubles dropped': effects.doubled, 'handled by the killed one': other.asked, joins: bus.reports()[0]!.joins });
  }, 240_000);

  it('joined and left by others under load, the group loses nothing', async () => {
    const { effects } = installation;
    const bus = installation.bus();
    const group = await bus.subscribe('g', [topic], effects.handle);
    const visits = (async () => {
      for (let visit = 0; visit < 4; visit++) {
        const visitor = installation.bus();
        await visitor.subscribe('g', [topic], effects.handle);
        await pause(1_500);
        await visitor.close();
      }
    })();
    let revisions = 0;
    for (let over = false; !over; ) {
      await relay(bus, pagesOf(keys, range(5, revisions)));
      revisions += 5;
      over = await Promise.race([visits.then(() => true), pause(10).then(() => false)]);
    }
    await group.drained();
    expectWhole(revisions);
    expect(bus.reports()[0]!.joins).toBeGreaterThan(4);
    report('group divided anew under load', { sent: keys.length * revisions, received: effects.applied.length, lost: 0, 'doubles dropped': effects.doubled, joins: bus.reports()[0]!.joins });
  }, 240_000);

  it('back after a long time, it goes on where it was and reads what came meanwhile', async () => {
    const bus = installation.bus();
    const handled: string[] = [];
    // No store behind it: the figure is that of the transport.
    const handle = async ({ message: { id } }: Delivery) => void handled.push(id);
    const first = await bus.subscribe('g', [topic], handle);
    await relay(bus, pagesOf(keys, range(10)));
    await first.drained();
    await first.stop();
    await relay(bus, pagesOf(keys, range(690, 10)));
    const from = performance.now();
    const second = await bus.subscribe('g', [topic], handle);
    await second.drained();
    const seconds = (performance.now() - from) / 1_000;
    for (const key of keys) expect(handled.filter((id) => id.startsWith(`${key}:`))).toEqual(range(700).map((revision) => `${key}:${revision}`));
    report('backlog', { messages: 690 * keys.length, 'per second': Math.round((690 * keys.length) / seconds), lost: 0, doubles: handled.length - 700 * keys.length });
  }, 240_000);
});
