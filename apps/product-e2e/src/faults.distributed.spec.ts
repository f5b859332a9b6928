import { MongoConnection } from '@triada/adapter-mongodb';
import { KafkaServer } from '@triada/ports-tck';
import { startDistributed, type DistributedProduct, type Program } from '@triada/testing/distributed';
import { admin, pause } from '@triada/testing/product';
import { eventually as eventuallyWithin } from './chain/scenario';
import { intakeOf } from './faults/effects';
import { Load } from './faults/load';
import { gap, spoilt, type Poison } from './faults/poison';
import { underLoad, whole } from './faults/report';
import { onFullDisk } from './faults/small-event-store';
import { Transport } from './faults/transport';
import { foundWorld } from './faults/world';
import { sound, soundnessOf } from './soundness';

/** `npm run test:faults`: outages of minutes; else of seconds. */
const long = process.env['TRIADA_FAULTS'] === 'long';
/** Milliseconds of an outage. */
const outage = long ? 60_000 : 3_000;
const minute = 60_000;
/** What takes seconds on a quiet machine may take a minute beside other work. */
const eventually = <Answer>(ask: () => Promise<Answer>, expected: (answer: Answer) => boolean) => eventuallyWithin(ask, expected, 2 * minute);

jest.setTimeout(long ? 60 * minute : 10 * minute);

/** One installation that meets one fault after the other while people work with it; what it acknowledged must have happened, once. */
describe('the distributed product under load', () => {
  let product: DistributedProduct;
  let kafka: KafkaServer;
  let load: Load;

  beforeAll(async () => {
    kafka = await KafkaServer.start();
    product = await startDistributed({ kafka, instances: { planning: 2 } });
    process.stdout.write(`faults on: ${product.servers.join(' · ')}\n`);
    load = new Load(product, await foundWorld(product));
  });
  afterAll(() => product?.dispose());

  const during = (name: string, fault: () => Promise<string>, pauses?: number) => underLoad(product, load, name, fault, pauses);
  const programs = (): readonly Program[] => [...Object.values(product.services).flat(), product.gateway];
  const start = async (program: Program, clockAhead = 0): Promise<void> => {
    await program.spawn({ clockAhead });
    await program.ready();
  };
  const again = async (program: Program, clockAhead = 0): Promise<void> => {
    await program.stop('SIGTERM');
    await start(program, clockAhead);
  };
  const health = async (): Promise<any> => (await fetch(`${product.url}/health/ready`)).json();
  const hasShift = async ({ url }: Program): Promise<boolean> => /triada_shift\{context="planning"\} 1/.test(await (await fetch(`${url}/metrics`)).text());

  it('every program killed in turn', async () => {
    const found = await during('kill -9 of every program in turn', async () => {
      const rounds = long ? 5 : 1;
      const comeBack: Promise<void>[] = [];
      for (let round = 0; round < rounds; round++) {
        for (const program of programs()) {
          await program.stop('SIGKILL');
          await pause(long ? 10_000 : 500);
          comeBack.push(start(program));
          await pause(long ? 10_000 : 2_000);
        }
      }
      await Promise.all(comeBack);
      return `${programs().length * rounds} kills`;
    });
    expect(found).toMatchObject(whole);
  });

  it('Kafka killed, away and back, and its groups divided anew', async () => {
    const [, second] = product.services.planning;
    const found = await during('Kafka killed and away, then its groups divided anew', async () => {
      await pause(1_000);
      await kafka.kill();
      await pause(outage);
      await kafka.start();
      await pause(3_000);
      await again(second!);
      return `1 outage of ${outage / 1_000} s, 2 divisions by a member that left and came`;
    });
    expect(found).toMatchObject(whole);
  });

  it('the read models killed in the middle of projections', async () => {
    const kills = long ? 10 : 3;
    const found = await during('FerretDB killed in the middle of projections', async () => {
      for (let kill = 0; kill < kills; kill++) {
        await pause(1_500 + 300 * kill);
        await product.mongo.kill();
        await pause(kill === 0 ? outage : 500);
        await product.mongo.start();
      }
      return `${kills} kills, the first outage of ${outage / 1_000} s`;
    });
    expect(found).toMatchObject(whole);
  });

  it('connections of the event store cut after the commit, before the reply', async () => {
    const cuts = long ? 500 : 40;
    const found = await during('event store: cut between commit and reply', async () => {
      const { faults } = product.eventStore.double;
      // One at a time: every cut breaks all that is under way.
      for (let cut = 0; cut < cuts; cut++) {
        faults.cutAfterCommit = 1;
        while (faults.cutAfterCommit > 0) await pause(10);
        await pause(100);
      }
      return `${cuts} appends committed whose answer was lost, with every connection`;
    });
    expect(found).toMatchObject(whole);
  });

  it('a poisoned message: its key waits, others go on, an operator sees and releases it', async () => {
    const transport = await Transport.open(product);
    const poisons = [spoilt(), gap()] as const;
    const [bad, late] = poisons;
    const of = ({ key }: Poison, items: readonly any[]): readonly any[] => items.filter((item) => item.key === key);
    const connection = await MongoConnection.open({ url: product.settings['TRIADA_MONGODB_URL']! });
    const nameIn = async (context: string, { organisationId }: Poison) =>
      (await intakeOf(connection, context, 'known-organisation')).find(({ id }) => id === organisationId)?.name;
    const parked = async () => (await product.api.question<{ items: any[] }>('ListParkedMessages', admin)).items;
    const operate = (name: string, group: string, key: string, more: object = {}) => product.api.command(name, admin, { body: { group, key, ...more } });
    try {
      const found = await during('a message that cannot be handled, and one before which others were lost', async () => {
        await pause(1_000);
        await transport.tell(poisons.flatMap(({ messages }) => messages));
        // The content matters to those who take organisations in; a gap to everybody who listens to the registry.
        await eventually(parked, (items) => of(bad, items).length === 4 && of(late, items).length === 6);
        return '2 keys parked, in 2 and in 6 groups, and left so while the others go on';
      });
      expect(found).toMatchObject(whole);
      const seen = await parked();
      expect(await health()).toMatchObject({ status: 'degraded', parked: { 'planning.known-organisation_v1': 3, 'financing.known-organisation_v1': 3 } });
      const reasons = (poison: Poison) => new Set(of(poison, seen).filter(({ attempts }) => attempts > 0).map(({ error }) => error.replace(/organisation-[0-9a-f-]{36}/, 'x')));
      expect(reasons(late)).toEqual(new Set(['Error: stream x: revision 5 follows 4, but 0 was handled before it']));
      expect([...reasons(bad)]).toEqual([expect.stringMatching(/^UnfitMessage: registry\.organisation-registered\.v1 does not fit its schema: /)]);
      for (const { group } of of(late, seen)) await operate('ReleaseParkedMessages', group, late.key, { acceptGap: true });
      for (const group of new Set(of(bad, seen).map((item) => item.group))) {
        await operate('DiscardParkedMessage', group, bad.key, { reason: 'Zkouška: zpráva bez obsahu.' });
        await operate('ReleaseParkedMessages', group, bad.key);
      }
      await eventually(health, ({ status }) => status === 'ready');
      for (const context of ['planning', 'financing'])
        for (const poison of poisons) expect(await eventually(() => nameIn(context, poison), (name) => name === poison.last)).toBe(poison.last);
    } finally {
      await connection.close();
      await transport.close();
    }
  });

  it('a consumer that was away while much was told', async () => {
    const [financing] = product.services.financing;
    const found = await during('financing away while the others go on', async () => {
      const before = load.acknowledged.length;
      await financing!.stop('SIGTERM');
      while (load.acknowledged.length < before + (long ? 5_000 : 300)) await pause(50);
      const missed = load.acknowledged.length - before;
      await start(financing!);
      return `${missed} commands of others while it was away`;
    }, 100);
    expect(found).toMatchObject(whole);
  });

  it('clocks that differ by minutes', async () => {
    const [one] = product.services.planning;
    const skewed: [Program, number][] = [[product.services.meetings[0]!, 4], [product.services.registry[0]!, -4], [one!, 2], [product.services.financing[0]!, -2]];
    const found = await during('clocks minutes ahead and behind', async () => {
      await Promise.all(skewed.map(([program, minutes]) => again(program, minutes * minute)));
      await pause(long ? 3 * minute : 5_000);
      return skewed.map(([{ name }, minutes]) => `${name} ${minutes > 0 ? '+' : ''}${minutes} min`).join(', ');
    });
    expect(found).toMatchObject(whole);
    await Promise.all(skewed.map(([program]) => again(program)));
  });

  it('everything told once more, late', async () => {
    const transport = await Transport.open(product);
    try {
      const found = await during('every message told once more, late', async () => {
        const history = await transport.history();
        await transport.tell(history);
        return `${history.length} messages`;
      });
      expect(found).toMatchObject(whole);
    } finally {
      await transport.close();
    }
  });

  it('Kafka lost for good with what somebody had not heard of, and an empty one in its place', async () => {
    const [financing] = product.services.financing;
    const found = await during('Kafka lost with all messages, an empty cluster in its place', async () => {
      await financing!.stop('SIGTERM');
      const before = load.acknowledged.length;
      while (load.acknowledged.length < before + (long ? 1_000 : 50)) await pause(50);
      const unheard = load.acknowledged.length - before;
      await kafka.replace();
      await pause(outage);
      await kafka.start();
      await start(financing!);
      return `${unheard} commands of others that one service had not heard of when the messages were lost`;
    });
    expect(found).toMatchObject(whole);
  });

  it('a full disk under the event store', async () => {
    const found = await during('full disk under the event store', async () => {
      const before = load.sentAgain;
      await product.eventStore.without((place) =>
        onFullDisk(place, async () => {
          await pause(long ? minute : 5_000);
        }),
      );
      return `${load.sentAgain - before} commands refused and sent again`;
    });
    expect(found).toMatchObject(whole);
  });

  it('two projectors: the one that slept longer than its lease writes nothing more', async () => {
    const [one, two] = product.services.planning as readonly [Program, Program];
    const sleeps = long ? 5 : 1;
    const found = await during('two projectors, the one with the lease put to sleep', async () => {
      for (let sleep = 0; sleep < sleeps; sleep++) {
        await eventually(async () => (await hasShift(one)) || (await hasShift(two)), Boolean);
        const [holder, other] = (await hasShift(one)) ? [one, two] : [two, one];
        holder.freeze();
        await eventually(() => hasShift(other), Boolean);
        await pause(1_000);
        holder.thaw();
        await eventually(() => hasShift(holder), (has) => !has);
        expect(await hasShift(other)).toBe(true);
      }
      return `${sleeps} sleeps in the middle of projections, each followed by the other instance`;
    });
    expect(found).toMatchObject(whole);
  });

  it('afterwards every view equals its rebuild from the log, every log verifies, and nothing is parked', async () => {
    expect(await soundnessOf(product)).toEqual(sound);
  });
});
