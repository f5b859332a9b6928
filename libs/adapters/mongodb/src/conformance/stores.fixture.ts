import type { Checkpoints, HeldMessages, Inbox, ReadModels } from '@triada/ports';
import type { LeasesFixture, ReadModelsFixture, StateFixture } from '@triada/ports-tck';
import type { MongoConnection } from '../connect/connection';
import { MongoLeases } from '../leases/mongo-leases';
import { MongoCheckpoints } from '../messaging/mongo-checkpoints';
import { MongoHeldMessages } from '../messaging/mongo-held-messages';
import { MongoInbox } from '../messaging/mongo-inbox';
import { collectionOf } from '../read-models/declared-views';
import { MongoReadModels } from '../read-models/mongo-read-models';
import { openDatabases } from './server.fixture';

export const readModelsFixture = async (url: string): Promise<ReadModelsFixture> => {
  const { connect, database, dispose, first } = await openDatabases(url);
  const store = new MongoReadModels(first, database);
  let broken = false;
  const people = <T>(work: (collection: ReturnType<typeof collectionOf>) => Promise<T>): Promise<T> => first.use(database, (db) => work(collectionOf(db, 'people_v1')));
  const apply: ReadModels['apply'] = async (...call) => {
    try {
      await store.apply(...call);
    } finally {
      if (broken) await people((collection) => collection.dropIndex('break'));
      broken = false;
    }
  };
  return {
    name: first.server,
    readModels: withApply(store, apply),
    survivesRestart: true,
    reopen: async () => {
      await first.close();
      return new MongoReadModels(await connect(), database);
    },
    // Two documents of the next call get the same name: the server refuses the second, when the first is written.
    breakNextApply: async () => {
      await people((collection) => collection.createIndex({ s0: 1 }, { name: 'break', unique: true }));
      broken = true;
    },
    dispose,
  };
};

const withApply = (store: MongoReadModels, apply: ReadModels['apply']): ReadModels => ({
  apply,
  declare: (definition) => store.declare(definition),
  view: (name) => store.view(name),
  documents: (...asked) => store.documents(...asked),
  claim: (...call) => store.claim(...call),
  checkpoint: (consumer) => store.checkpoint(consumer),
  drop: (...call) => store.drop(...call),
  hash: (view) => store.hash(view),
  views: () => store.views(),
});

const stateFixture = async <Port>(url: string, make: (connection: MongoConnection, database: string) => Port): Promise<StateFixture<Port>> => {
  const { connect, database, dispose, first } = await openDatabases(url);
  return {
    name: first.server,
    port: make(first, database),
    survivesRestart: true,
    reopen: async () => {
      await first.close();
      return make(await connect(), database);
    },
    dispose,
  };
};

export const checkpointsFixture = (url: string): Promise<StateFixture<Checkpoints>> => stateFixture(url, (connection, database) => new MongoCheckpoints(connection, database));
export const inboxFixture = (url: string): Promise<StateFixture<Inbox>> => stateFixture(url, (connection, database) => new MongoInbox(connection, database));
export const heldMessagesFixture = (url: string): Promise<StateFixture<HeldMessages>> => stateFixture(url, (connection, database) => new MongoHeldMessages(connection, database));

export const leasesFixture = async (url: string): Promise<LeasesFixture> => {
  const { connect, database, dispose, first } = await openDatabases(url);
  let now = 0;
  const clock = (): number => now;
  return {
    name: first.server,
    leases: new MongoLeases(first, database, clock),
    elsewhere: new MongoLeases(await connect(), database, clock),
    survivesRestart: true,
    pass: (milliseconds) => void (now += milliseconds),
    reopen: async () => {
      await first.close();
      return new MongoLeases(await connect(), database, clock);
    },
    dispose,
  };
};
