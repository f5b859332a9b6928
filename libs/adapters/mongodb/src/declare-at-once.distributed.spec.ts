import { FerretDb } from '@triada/testing/product';
import { MongoConnection } from './connect/connection';
import { freshName } from './conformance/server.fixture';
import { MongoReadModels } from './read-models/mongo-read-models';

describe('instances that start together', () => {
  let server: FerretDb;
  const connections: MongoConnection[] = [];
  beforeAll(async () => {
    server = await FerretDb.start();
    for (let instance = 0; instance < 2; instance++) connections.push(await MongoConnection.open({ url: server.url }));
  }, 900_000);
  afterAll(async () => {
    await Promise.all(connections.map((connection) => connection.close()));
    await server?.dispose();
  });

  it('declare the same views, whoever is faster with each index', async () => {
    const database = freshName();
    const views = Array.from({ length: 10 }, (_none, index) => ({ name: `shelf-${index}`, indexes: ['region', 'kind'] }));
    const declared = connections.map(async (connection) => {
      const readModels = new MongoReadModels(connection, database);
      for (const view of views) await readModels.declare(view);
      return readModels;
    });
    const [one] = await Promise.all(declared);
    expect(await one!.views()).toHaveLength(views.length);
  });
});
