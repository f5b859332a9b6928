import { StoreUnavailable } from '@triada/ports';
import { FerretDb, pause } from '@triada/testing/product';
import { MongoConnection } from './connect/connection';
import { expectedAccounts, ledger, projectAll, projectPage, type Account } from './conformance/ledger.fixture';
import { failure } from './conformance/outcome.fixture';
import { freshName } from './conformance/server.fixture';
import { readBatch, writeBatch } from './read-models/batch';
import { collectionOf, findDeclared } from './read-models/declared-views';
import { MongoReadModels } from './read-models/mongo-read-models';

/** These kill their server, so it is always the stand-in. */
describe('a server that dies in the middle of a batch', () => {
  let server: FerretDb;
  let connection: MongoConnection;
  let database: string;
  let readModels: MongoReadModels;

  beforeAll(async () => {
    server = await FerretDb.start();
  }, 900_000);
  afterAll(() => server.dispose());

  beforeEach(async () => {
    connection = await MongoConnection.open({ url: server.url, patience: 2_000 });
    database = freshName();
    readModels = new MongoReadModels(connection, database);
    await readModels.declare(ledger);
  });
  afterEach(() => connection.close());

  const stored = () => readModels.view<Account>(ledger.name).find({ sort: ['id'] });

  /** Writes some documents of the next page and dies before the rest and the place. */
  const half = async (events: number): Promise<void> => {
    const found = await stored();
    const changed = found.slice(0, 4).map((account) => ({ id: account.id, doc: { ...account, sum: account.sum + 1_000 } }));
    await connection.use(database, async (db) => {
      const collection = collectionOf(db, ledger.name);
      const batch = await readBatch(collection, await findDeclared(db, ledger.name), [...changed, { id: 'account-new', doc: { id: 'account-new' } }], String(events).padStart(20, '0'));
      await writeBatch(collection, batch);
    });
  };

  it('killed again and again it loses nothing and doubles nothing, with pages of other sizes after each start', async () => {
    const events = 600;
    let running = true;
    const killer = (async () => {
      let kills = 0;
      for (; running && kills < 8; kills++) {
        await pause(150 + ((kills * 67) % 130));
        await server.kill();
        await server.start();
      }
      return kills;
    })();
    const outages = await projectAll(readModels, events, (page) => 1 + ((page * 7) % 13)).finally(() => (running = false));
    expect(await killer).toBeGreaterThan(0);
    expect(outages).toBeGreaterThan(0);
    expect(await stored()).toEqual(expectedAccounts(events));
    expect(await readModels.checkpoint(ledger.name)).toBe(String(events - 1));
  }, 300_000);

  it('what a writer left half done is undone by the claim of the next one, whatever pages that one makes', async () => {
    await projectAll(readModels, 20, () => 5);
    await half(27);
    expect(await stored()).not.toEqual(expectedAccounts(20));
    const next = new MongoReadModels(connection, database);
    expect(await next.claim(ledger.name, ledger.name, 1)).toBe('19');
    expect(await stored()).toEqual(expectedAccounts(20));
    expect(await projectPage(next, '19', 3, 40, 1)).toBe('22');
    expect(await stored()).toEqual(expectedAccounts(23));
  });

  it('without a claim the next write meets it, undoes it and has it read again: nothing is built on it', async () => {
    await projectAll(readModels, 20, () => 5);
    await half(27);
    const refused = await failure(projectPage(readModels, '19', 5, 40));
    expect(refused).toBeInstanceOf(StoreUnavailable);
    expect(String(refused)).toContain('undone');
    expect(await projectAll(readModels, 40, () => 5)).toBe(0);
    expect(await stored()).toEqual(expectedAccounts(40));
  });

  it('a drop that was cut short leaves nothing that the rebuild would keep', async () => {
    await projectAll(readModels, 20, () => 5);
    await connection.use(database, (db) => db.collection<{ _id: string }>('progress').updateOne({ _id: ledger.name }, { $set: { position: 'start', pos: '' } }));
    const outages = await projectAll(readModels, 20, () => 4);
    expect(outages).toBe(1);
    expect(await stored()).toEqual(expectedAccounts(20));
    expect(await readModels.views()).toEqual([{ name: ledger.name, documents: 9 }]);
  });
});
