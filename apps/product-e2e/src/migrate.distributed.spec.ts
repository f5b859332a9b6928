import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '@triada/adapter-embedded';
import { MongoConnection, openMongoContext } from '@triada/adapter-mongodb';
import type { Api } from '@triada/script-client';
import { startDistributed, type DistributedProduct } from '@triada/testing/distributed';
import { admin, pause, Product, triada } from '@triada/testing/product';
import { samplePassword, scenarioFile } from './sample/sample';

jest.setTimeout(900_000);

/** Contexts that both products serve and that the reading of an auditor does not change. */
const contexts = ['registry', 'planning', 'meetings', 'financing'];
type Hashes = Readonly<Record<string, string>>;

/** By view, intakes too. */
const hashesOfFolder = async (folder: string): Promise<Hashes> => {
  const hashes: Record<string, string> = {};
  for (const name of contexts) {
    const context = openEmbedded(folder, name);
    for (const view of await context.readModels.views()) hashes[`${name}/${view.name}`] = await context.readModels.hash(view.name);
    await context.close();
  }
  return hashes;
};

const hashesOfServers = async (url: string, views: readonly string[]): Promise<Hashes> => {
  const connection = await MongoConnection.open({ url });
  const hashes: Record<string, string> = {};
  for (const name of views) {
    const [context, view] = name.split('/') as [string, string];
    hashes[name] = await openMongoContext(connection, context).readModels.hash(view).catch((error: Error) => error.message);
  }
  await connection.close();
  return hashes;
};

const eventsOf = async (api: Api): Promise<number> => {
  const { items } = await api.question<{ items: { context: string; events: number }[] }>('AuditLogs', admin);
  return items.filter(({ context }) => contexts.includes(context)).reduce((sum, { events }) => sum + events, 0);
};

/** The sample on the standalone product, moved to the servers of the distributed one, and home again. */
describe('an installation that moves', () => {
  const home = new Product(undefined, samplePassword);
  const folder = mkdtempSync(join(tmpdir(), 'triada-move-'));
  const settingsFile = join(folder, 'servers.env');
  const back = new Product(join(folder, 'back'), samplePassword);
  const settings: Record<string, string> = {};
  let away: DistributedProduct;
  let hashes: Hashes;
  let events: number;

  const move = async (...args: string[]): Promise<string> => {
    const { code, err, out } = await triada(home, ['migrate', ...args]).done;
    if (code !== 0) throw new Error(`triada migrate ${args.join(' ')}: ${err}`);
    return out;
  };

  beforeAll(async () => {
    await home.start();
    expect((await triada(home, ['load', scenarioFile, '--strict']).done).code).toBe(0);
    events = await eventsOf(home.api);
    await home.stop();
    hashes = await hashesOfFolder(home.data);
  });
  afterAll(async () => {
    await away?.dispose();
    await Promise.all([home.dispose(), back.dispose()]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the same views and intakes on the distributed product, by their hashes', async () => {
    away = await startDistributed({
      before: async (given) => {
        Object.assign(settings, given);
        writeFileSync(settingsFile, Object.entries(given).map(([name, value]) => `${name}=${value}\n`).join(''));
        process.stdout.write(await move('--from', home.data, '--to', settingsFile));
      },
    });
    process.stdout.write(`moved to: ${away.servers.join(' · ')}\n`);
    expect(Object.keys(hashes).length).toBeGreaterThan(30);
    let found: Hashes = {};
    for (const until = Date.now() + 180_000; Date.now() < until; await pause(500)) {
      found = await hashesOfServers(settings['TRIADA_MONGODB_URL']!, Object.keys(hashes));
      if (JSON.stringify(found) === JSON.stringify(hashes)) break;
    }
    expect(found).toEqual(hashes);
  });

  it('decides nothing anew: processes know what they have handled', async () => {
    await pause(5_000);
    expect(await eventsOf(away.api)).toBe(events);
  });

  it('comes home with every event as it was, and serves', async () => {
    for (const program of [away.gateway, ...Object.values(away.services).flat()]) await program.stop();
    process.stdout.write(await move('--from', settingsFile, '--to', back.data, '--accounts', join(home.data, 'access', 'credentials.db')));
    await back.start();
    expect((await triada(back, ['--as', admin, 'verify']).done).code).toBe(0);
    expect(await eventsOf(back.api)).toBe(events);
    await back.stop();
    expect(await hashesOfFolder(back.data)).toEqual(hashes);
  });
});
