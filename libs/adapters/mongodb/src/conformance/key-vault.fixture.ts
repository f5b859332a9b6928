import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BSON } from 'mongodb';
import type { KeyVaultFixture } from '@triada/ports-tck';
import type { MongoConnection } from '../connect/connection';
import { MongoKeyVault, type StoredKey } from '../key-vault/mongo-key-vault';
import { openDatabases } from './server.fixture';

/** All documents that the server gives out, of every collection. Its own files it gives to nobody: the name of the fixture says so. */
const documents = (connection: MongoConnection, database: string): Promise<Buffer> =>
  connection.use(database, async (db) => {
    const collections = await db.collections();
    const found = await Promise.all(collections.map((collection) => collection.find().toArray()));
    return Buffer.concat(found.flat().map((document) => Buffer.from(BSON.serialize(document))));
  });

export const keyVaultFixture = async (url: string): Promise<KeyVaultFixture> => {
  const { connect, database, dispose, first } = await openDatabases(url);
  const folder = mkdtempSync(join(tmpdir(), 'triada-kek-'));
  const keyFile = join(folder, 'kek');
  const vault = await MongoKeyVault.open(first, { database, keyFile });
  return {
    name: `${first.server}, at rest: its documents, not its files; AES-256-GCM of node:crypto`,
    vault,
    survivesRestart: true,
    reopen: async () => {
      await first.close();
      return MongoKeyVault.open(await connect(), { database, keyFile });
    },
    bytesAtRest: () => documents(first, database),
    storedKey: async (subject) => {
      const found = await first.use(database, (db) => db.collection<StoredKey>('keys').findOne({ _id: subject }));
      return Buffer.from(found!.wrapped!.buffer);
    },
    withForeignKey: async () => {
      const other = join(folder, 'other-kek');
      writeFileSync(other, randomBytes(32).toString('base64url'), { mode: 0o600 });
      return MongoKeyVault.open(first, { database, keyFile: other });
    },
    dispose: async () => {
      await dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
