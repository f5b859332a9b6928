import { openEmbedded } from '@triada/adapter-embedded';
import { MongoConnection, openMongoContext } from '@triada/adapter-mongodb';
import { startDistributed, type DistributedProduct } from '@triada/testing/distributed';
import { admin, pause, Product } from '@triada/testing/product';
import { loadSample, samplePassword, settledCount } from './sample/sample';
import { plainHashes } from './sample/plain-documents';

jest.setTimeout(900_000);

/** Contexts that both products serve and that the reading of an auditor does not change. */
const contexts = ['registry', 'planning', 'meetings', 'financing'];
type Hashes = Readonly<Record<string, string>>;

/**
 * The sample played from its beginning on both products, neither of which knows of the other. Ids come from the accounts, names and keys of
 * the commands, so they are the same where the accounts have the same ids.
 */
describe('the sample on both products', () => {
  const home = new Product(undefined, samplePassword);
  const accountIds: Record<string, string> = {};
  let away: DistributedProduct;
  let settings: Readonly<Record<string, string>>;
  let standalone: Hashes;

  beforeAll(async () => {
    const from = new Date().toISOString();
    const product = Object.assign(await home.start(), { accounts: 'own' as const });
    expect((await loadSample(product)).code).toBe(0);
    await settledCount(product);
    const { accounts } = await home.api.question<{ accounts: { accountId: string; accountName: string }[] }>('AccountList', admin);
    for (const { accountId, accountName } of accounts) accountIds[accountName] = accountId;
    await home.stop();
    const parts: Hashes[] = [];
    for (const name of contexts) {
      const context = openEmbedded(home.data, name);
      parts.push(await plainHashes(name, context.readModels, { from, to: new Date().toISOString() }));
      await context.close();
    }
    standalone = Object.assign({}, ...parts);
    away = await startDistributed({ accountIds, password: samplePassword, before: async (given) => void (settings = given) });
    process.stdout.write(`played on: ${away.servers.join(' · ')}\n`);
  });
  afterAll(async () => {
    await away?.dispose();
    await home.dispose();
  });

  it('leaves the same read models by their hashes', async () => {
    const from = new Date().toISOString();
    const product = Object.assign(away, { accounts: 'elsewhere' as const });
    expect((await loadSample(product)).code).toBe(0);
    await settledCount(product);
    const connection = await MongoConnection.open({ url: settings['TRIADA_MONGODB_URL']! });
    let distributed: Hashes = {};
    for (const until = Date.now() + 60_000; Date.now() < until; await pause(500)) {
      const played = { from, to: new Date().toISOString() };
      const parts = await Promise.all(contexts.map((name) => plainHashes(name, openMongoContext(connection, name).readModels, played)));
      distributed = Object.assign({}, ...parts);
      if (Object.keys(standalone).every((name) => distributed[name] === standalone[name])) break;
    }
    await connection.close();
    process.stdout.write(`the same by their hashes: ${Object.keys(standalone).filter((name) => distributed[name] === standalone[name]).length} of ${Object.keys(standalone).length} views\n`);
    expect(Object.keys(standalone).length).toBeGreaterThan(30);
    expect(distributed).toEqual(standalone);
  });
});
