import type { MongoConnection } from './connect/connection';
import { MongoKeyVault } from './key-vault/mongo-key-vault';
import { MongoLeases } from './leases/mongo-leases';
import { MongoCheckpoints } from './messaging/mongo-checkpoints';
import { MongoHeldMessages } from './messaging/mongo-held-messages';
import { MongoInbox } from './messaging/mongo-inbox';
import { MongoReadModels } from './read-models/mongo-read-models';

/** What one bounded context keeps beside the log, in a database of its own. The connection stays the caller's. */
export interface MongoContext {
  readonly readModels: MongoReadModels;
  readonly checkpoints: MongoCheckpoints;
  readonly inbox: MongoInbox;
  readonly leases: MongoLeases;
  readonly heldMessages: MongoHeldMessages;
}

export interface DatabaseNames {
  /** First part of every name, so that several installations can share a server (default `triada`). */
  readonly prefix?: string;
}

/** `triada_planning`. Throws for what is no name of a context. */
const databaseOf = (context: string, { prefix = 'triada' }: DatabaseNames): string => {
  if (!/^[a-z][a-z0-9-]*$/.test(context)) throw new Error(`"${context}" is no name of a context`);
  if (!/^[a-z][a-z0-9_-]{0,30}$/.test(prefix)) throw new Error(`"${prefix}" is no name of an installation`);
  return `${prefix}_${context}`;
};

export const openMongoContext = (connection: MongoConnection, context: string, names: DatabaseNames = {}): MongoContext => {
  const database = databaseOf(context, names);
  return {
    readModels: new MongoReadModels(connection, database),
    checkpoints: new MongoCheckpoints(connection, database),
    inbox: new MongoInbox(connection, database),
    leases: new MongoLeases(connection, database),
    heldMessages: new MongoHeldMessages(connection, database),
  };
};

/** `triada_keys`; keep its backups apart from those of the logs, and shorter. */
export const openMongoKeys = (connection: MongoConnection, keyFile: string, names: DatabaseNames = {}): Promise<MongoKeyVault> =>
  MongoKeyVault.open(connection, { database: databaseOf('keys', names), keyFile });
