import { KafkaServer } from '@triada/ports-tck';
import { startDistributed, type DistributedProduct, type Program } from '@triada/testing/distributed';
import { pause } from '@triada/testing/product';
import { Load } from './faults/load';
import { underLoad, whole } from './faults/report';
import { foundWorld } from './faults/world';
import { sound, soundnessOf } from './soundness';

/** `npm run test:faults`: outages of minutes; else of seconds. */
const long = process.env['TRIADA_FAULTS'] === 'long';
/** Milliseconds of an outage. */
const outage = long ? 60_000 : 3_000;

jest.setTimeout(long ? 3_600_000 : 600_000);

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

  const during = (name: string, fault: () => Promise<string>) => underLoad(product, load, name, fault);
  const comesBack = async (program: Program): Promise<void> => {
    await program.spawn();
    await program.ready();
  };

  it('every program killed in turn', async () => {
    const programs = [...Object.values(product.services).flat(), product.gateway];
    const found = await during('kill -9 of every program in turn', async () => {
      for (let round = 0; round < (long ? 5 : 1); round++) {
        for (const program of programs) {
          await pause(1_000);
          await program.stop('SIGKILL');
          await pause(long ? 10_000 : 500);
          await comesBack(program);
        }
      }
      return `${programs.length * (long ? 5 : 1)} kills`;
    });
    expect(found).toMatchObject(whole);
  });

  it('afterwards every view equals its rebuild from the log, every log verifies, and nothing is parked', async () => {
    expect(await soundnessOf(product)).toEqual(sound);
  });
});
