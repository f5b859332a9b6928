import { join } from 'node:path';
import { openEmbedded } from '@triada/adapter-embedded';
import { MongoConnection, openMongoContext } from '@triada/adapter-mongodb';
import type { ReadModels } from '@triada/ports';
import { startDistributed, type DistributedProduct } from '@triada/testing/distributed';
import { admin, pause, Product, triada } from '@triada/testing/product';
import { loadSample, samplePassword, settledCount } from './sample/sample';
import { plain, plainHash, type Played } from './sample/plain-documents';

jest.setTimeout(900_000);

/** Contexts that both products serve and that the reading of an auditor does not change. */
const contexts = ['registry', 'planning', 'meetings', 'financing'];

interface Views {
  /** By context and view, intakes too. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly documents: Readonly<Record<string, readonly unknown[]>>;
}

const viewsOf = async (context: string, readModels: ReadModels, played: Played): Promise<Views> => {
  const hashes: Record<string, string> = {};
  const documents: Record<string, readonly unknown[]> = {};
  for (const { name } of await readModels.views()) {
    hashes[`${context}/${name}`] = await plainHash(readModels, name, played);
    documents[`${context}/${name}`] = (await readModels.view<object>(name).find()).map((document) => plain(document, played));
  }
  return { hashes, documents };
};

const together = (parts: readonly Views[]): Views => ({
  hashes: Object.assign({}, ...parts.map(({ hashes }) => hashes)),
  documents: Object.assign({}, ...parts.map(({ documents }) => documents)),
});

/** The sample played from its beginning on both products; none of them knows of the other. */
describe('the sample on both products', () => {
  const home = new Product(undefined, samplePassword);
  let away: DistributedProduct;
  let settings: Readonly<Record<string, string>>;
  let standalone: Views;

  const played = async (work: () => Promise<void>): Promise<Played> => {
    const from = new Date().toISOString();
    await work();
    return { from, to: new Date().toISOString() };
  };

  beforeAll(async () => {
    const accountIds: Record<string, string> = {};
    const atHome = await played(async () => {
      await home.start();
      expect((await loadSample(Object.assign(home, { accounts: 'own' as const }))).code).toBe(0);
      await settledCount(Object.assign(home, { accounts: 'own' as const }));
      const { accounts } = await home.api.question<{ accounts: { accountId: string; accountName: string }[] }>('AccountList', admin);
      for (const { accountId, accountName } of accounts) accountIds[accountName] = accountId;
      await home.stop();
    });
    standalone = together(
      await Promise.all(
        contexts.map(async (name) => {
          const context = openEmbedded(home.data, name);
          const views = await viewsOf(name, context.readModels, atHome);
          await context.close();
          return views;
        }),
      ),
    );
    away = await startDistributed({ accountIds, password: samplePassword, before: async (given) => void (settings = given) });
    process.stdout.write(`played on: ${away.servers.join(' · ')}\n`);
  });
  afterAll(async () => {
    await away?.dispose();
    await home.dispose();
  });

  it('leaves the same read models by their hashes, but for when it was written down and for what is sealed', async () => {
    const from = new Date().toISOString();
    const product = Object.assign(away, { accounts: 'elsewhere' as const });
    expect((await loadSample(product)).code).toBe(0);
    await settledCount(product);
    const connection = await MongoConnection.open({ url: settings['TRIADA_MONGODB_URL']! });
    let distributed = standalone;
    for (const until = Date.now() + 60_000; Date.now() < until; await pause(500)) {
      const now = { from, to: new Date().toISOString() };
      distributed = together(await Promise.all(contexts.map((name) => viewsOf(name, openMongoContext(connection, name).readModels, now))));
      if (JSON.stringify(distributed.hashes) === JSON.stringify(standalone.hashes)) break;
    }
    await connection.close();
    const differing = Object.keys(standalone.hashes).filter((name) => distributed.hashes[name] !== standalone.hashes[name]);
    for (const name of differing) require('fs').writeFileSync(`/tmp/h/diff-${name.replace('/', '-')}.json`, JSON.stringify([standalone.documents[name], distributed.documents[name]], null, 1));
    process.stdout.write(`${Object.keys(standalone.hashes).length} views, differing: ${differing.join(', ')}\n`);
    expect(Object.keys(distributed.hashes).sort()).toEqual(Object.keys(standalone.hashes).sort());
    expect(differing).toEqual([]);
  });
});
