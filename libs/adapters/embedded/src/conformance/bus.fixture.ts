import type { BusFixture } from '@triada/ports-tck';
import { openEmbeddedBus } from '../open-embedded';
import { temporaryFolder } from './folder.fixture';

const retryDelays = [2, 4];

export const busFixture = (disk: boolean): BusFixture => {
  const folder = temporaryFolder();
  const redelivery = { share: 0, seed: 7 };
  const open = () => openEmbeddedBus(disk ? folder.path : ':memory:', { retryDelays, redelivery });
  let bus = open();
  return {
    name: `SQLite ${bus.database.sqlite.prepare('SELECT sqlite_version() AS version').get()!['version']}`,
    bus,
    survivesRestart: disk,
    attempts: retryDelays.length + 1,
    patience: 20_000,
    reopen: async () => {
      await bus.close();
      return (bus = open());
    },
    redeliver: () => {
      redelivery.share = 0.2;
    },
    dispose: async () => {
      await bus.close();
      folder.remove();
    },
  };
};
