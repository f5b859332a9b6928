import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MongoClient } from 'mongodb';
import { FerretDb } from './ferretdb';
import { pause } from './processes';

/** FerretDB's own index is on another expression than its questions (infra/images/ferretdb/indexes.go), which it asks of an id alone only (build.sh). */
describe('the stand-in for MongoDB', () => {
  let server: FerretDb;
  let client: MongoClient;
  beforeAll(async () => {
    server = await FerretDb.start();
    client = await MongoClient.connect(server.url);
  }, 900_000);
  afterAll(async () => {
    await client?.close();
    await server?.dispose();
  });

  /** What SQLite does for the question that FerretDB asks for an id. */
  const planOf = (collection: string): string => {
    const db = new DatabaseSync(join(server.data, 'shelf.sqlite'), { readOnly: true });
    try {
      const [{ table_name: table }] = db.prepare('SELECT table_name FROM _ferretdb_collections WHERE name = ?').all(collection) as [{ table_name: string }];
      const [step] = db.prepare(`EXPLAIN QUERY PLAN SELECT * FROM "${table}" WHERE _ferretdb_sjson->'$._id' = '"a"'`).all();
      return String(step!['detail']);
    } finally {
      db.close();
    }
  };

  it('finds a document by its id through an index, soon after its collection came into being', async () => {
    await client.db('shelf').collection<{ _id: string }>('books').insertOne({ _id: 'a' });
    for (let look = 0; look < 50 && !planOf('books').startsWith('SEARCH'); look++) await pause(100);
    expect(planOf('books')).toMatch(/^SEARCH .* USING INDEX .*_asked_id/);
  });

  it('asks by the id too where a question holds more, and answers all of it', async () => {
    const books = client.db('shelf').collection<{ _id: string; mark: number }>('marked');
    await books.insertMany([{ _id: 'a', mark: 1 }, { _id: 'b', mark: 2 }]);
    const explained = (filter: object) => client.db('shelf').command({ explain: { find: 'marked', filter } });
    expect(await explained({ mark: 1, _id: 'a' })).toMatchObject({ filterPushdown: true });
    expect(await explained({ mark: 1 })).toMatchObject({ filterPushdown: false });
    const replaced = async (_id: string, mark: number) => (await books.replaceOne({ _id, mark }, { mark: 9 })).matchedCount;
    expect([await replaced('a', 2), await replaced('a', 1), await replaced('none', 1)]).toEqual([0, 1, 0]);
    expect([await books.countDocuments({ _id: 'b', mark: 9 }), await books.countDocuments({ mark: 9 })]).toEqual([0, 1]);
    expect((await books.deleteOne({ mark: 1, _id: 'b' })).deletedCount).toBe(0);
    expect(await books.find({}, { sort: { _id: 1 } }).toArray()).toEqual([{ _id: 'a', mark: 9 }, { _id: 'b', mark: 2 }]);
  });
});
