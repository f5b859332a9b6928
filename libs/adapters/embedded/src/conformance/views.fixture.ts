import { join } from 'node:path';
import type { Checkpoints, HeldMessages, Inbox } from '@triada/ports';
import type { LeasesFixture, ReadModelsFixture, StateFixture } from '@triada/ports-tck';
import { EmbeddedCheckpoints } from '../messaging/embedded-checkpoints';
import { EmbeddedHeldMessages } from '../messaging/embedded-held-messages';
import { EmbeddedInbox } from '../messaging/embedded-inbox';
import { EmbeddedLeases } from '../messaging/embedded-leases';
import { openViews } from '../open-embedded';
import { EmbeddedReadModels } from '../read-models/embedded-read-models';
import type { Database } from '../sqlite/database';
import { temporaryFolder } from './folder.fixture';

const versionOf = (database: Database): string => `SQLite ${database.sqlite.prepare('SELECT sqlite_version() AS version').get()!['version']}`;

const opening = (disk: boolean) => {
  const folder = temporaryFolder();
  let database = openViews(disk ? join(folder.path, 'views.db') : ':memory:');
  return {
    get: () => database,
    again: () => {
      database.close();
      return (database = openViews(disk ? join(folder.path, 'views.db') : ':memory:'));
    },
    dispose: async () => {
      database.close();
      folder.remove();
    },
  };
};

export const readModelsFixture = (disk: boolean): ReadModelsFixture => {
  const views = opening(disk);
  return {
    name: versionOf(views.get()),
    readModels: new EmbeddedReadModels(views.get()),
    survivesRestart: disk,
    reopen: async () => new EmbeddedReadModels(views.again()),
    breakNextApply: async () => {
      const { sqlite } = views.get();
      const { name } = sqlite.prepare("SELECT name FROM sqlite_master WHERE name = 'view_1'").get() as { name: string };
      // Ends the call behind its first document, and then itself: a trigger of this connection alone.
      sqlite.exec(`CREATE TEMP TABLE broken (left INTEGER); INSERT INTO broken VALUES (1);
        CREATE TEMP TRIGGER break_apply BEFORE INSERT ON ${name} WHEN NEW.id = 'p2' AND NEW.f0 = 'new' BEGIN SELECT RAISE(ABORT, 'broken'); END`);
      setImmediate(() => setImmediate(() => sqlite.exec('DROP TRIGGER break_apply')));
    },
    dispose: views.dispose,
  };
};

const stateFixture = <Port>(disk: boolean, make: (database: Database) => Port): StateFixture<Port> => {
  const views = opening(disk);
  return { name: versionOf(views.get()), port: make(views.get()), survivesRestart: disk, reopen: async () => make(views.again()), dispose: views.dispose };
};

export const checkpointsFixture = (disk: boolean): StateFixture<Checkpoints> => stateFixture(disk, (database) => new EmbeddedCheckpoints(database));
export const inboxFixture = (disk: boolean): StateFixture<Inbox> => stateFixture(disk, (database) => new EmbeddedInbox(database));

export const heldMessagesFixture = (disk: boolean): StateFixture<HeldMessages> => {
  const folder = temporaryFolder();
  const open = () => EmbeddedHeldMessages.open(disk ? join(folder.path, 'held.db') : ':memory:');
  let port = open();
  return {
    name: versionOf(port.database),
    port,
    survivesRestart: disk,
    reopen: async () => {
      port.close();
      return (port = open());
    },
    dispose: async () => {
      port.close();
      folder.remove();
    },
  };
};

export const leasesFixture = (disk: boolean): LeasesFixture => {
  const views = opening(disk);
  let now = 0;
  const leases = new EmbeddedLeases(views.get(), () => now);
  return {
    name: versionOf(views.get()),
    leases,
    elsewhere: leases,
    survivesRestart: disk,
    pass: (milliseconds) => void (now += milliseconds),
    reopen: async () => new EmbeddedLeases(views.again(), () => now),
    dispose: views.dispose,
  };
};
