import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { MongoClient } from 'mongodb';
import { FerretDb } from './ferretdb';
import { pause } from './processes';

/** FerretDB's own index is on another expression than its questions (infra/images/ferretdb/indexes.go). */
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
});
