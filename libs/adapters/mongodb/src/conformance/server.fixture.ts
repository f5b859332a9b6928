import { randomBytes } from 'node:crypto';
import { mongoForTests, type MongoTestServer } from '@triada/testing/product';
import { MongoConnection } from '../connect/connection';

/** One server for the specs of a file: the given one, or the stand-in. */
export const testServer = () => {
  let server: MongoTestServer | undefined;
  return {
    start: async (): Promise<void> => {
      server = await mongoForTests();
    },
    get url(): string {
      return server!.url;
    },
    stop: async (): Promise<void> => server?.dispose(),
  };
};

export type TestServer = ReturnType<typeof testServer>;

/** Name of a database that nobody else has. */
export const freshName = (): string => `triada_tck_${randomBytes(6).toString('hex')}`;

/** Databases of one case, with the connections of the „processes“ that use them; all go away together. */
export const openDatabases = async (url: string) => {
  const opened: MongoConnection[] = [];
  const connect = async (): Promise<MongoConnection> => {
    const connection = await MongoConnection.open({ url });
    opened.push(connection);
    return connection;
  };
  const database = freshName();
  const first = await connect();
  return {
    database,
    first,
    connect,
    dispose: async (): Promise<void> => {
      const last = await connect();
      await last.use(database, (db) => db.dropDatabase());
      for (const connection of opened) await connection.close();
    },
  };
};
