import type { DynamicModule } from '@nestjs/common';
import {
  openEmbedded,
  openEmbeddedBus,
  openEmbeddedKeys,
  refuseHalfRestored,
  takeBackup,
  type BackupSource,
  type BusOptions,
} from '@triada/adapter-embedded';
import { systemClock, type Clock, type PlatformPorts } from '../runtime/ports';
import { PlatformModule, type PlatformOptions } from './platform.module';

export { refuseHalfRestored, type BackupSource };

export interface EmbeddedOptions {
  /** Folder of all data, or `:memory:`. */
  readonly dataFolder: string;
  readonly clock?: Clock;
  readonly bus?: Omit<BusOptions, 'path' | 'clock'>;
  /** Where backups and the list of destroyed keys go, and which files of the product they concern beside those of the platform. */
  readonly backups?: { readonly folder: string } & Omit<BackupSource, 'data' | 'contexts'>;
}

/** Opens what the contexts of one process share: the bus and the keys; each context opens its own stores when it starts. */
export const openEmbeddedPorts = ({ backups, bus: busOptions, clock = systemClock, dataFolder }: EmbeddedOptions): PlatformPorts => {
  const now = () => new Date(clock.now());
  refuseHalfRestored(dataFolder);
  const bus = openEmbeddedBus(dataFolder, { ...busOptions, clock: now });
  const vault = openEmbeddedKeys(dataFolder, { clock: now, backups: backups?.folder });
  const contexts: string[] = [];
  return {
    open: async (context) => {
      contexts.push(context);
      // The folder belongs to this process alone, so nobody competes with it: no lease, nobody to tell how far the views are.
      const { checkpoints, close, inbox, readModels, store } = openEmbedded(dataFolder, context, { clock: now });
      return { checkpoints, close, inbox, readModels, store };
    },
    ...(backups && {
      backups: { take: (progress) => takeBackup({ ...backups, data: dataFolder, contexts }, backups.folder, now(), progress) },
    }),
    publisher: bus,
    consumer: bus,
    deadLetters: bus,
    vault,
    close: async () => {
      await bus.close();
      await vault.close();
    },
  };
};

/** The platform of the standalone product: everything in one process, nothing else installed but Node.js. */
export class EmbeddedPlatform {
  static forRoot({ backups, bus, dataFolder, ...options }: EmbeddedOptions & Omit<PlatformOptions, 'ports'>): DynamicModule {
    return PlatformModule.forRoot({ ...options, ports: openEmbeddedPorts({ backups, bus, dataFolder, clock: options.clock }) });
  }
}
