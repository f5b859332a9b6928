import type { DynamicModule } from '@nestjs/common';
import { openEmbedded, openEmbeddedBus, openEmbeddedKeys, type BusOptions } from '@triada/adapter-embedded';
import { systemClock, type Clock, type PlatformPorts } from '../runtime/ports';
import { PlatformModule, type PlatformOptions } from './platform.module';

export interface EmbeddedOptions {
  /** Folder of all data, or `:memory:`. */
  readonly dataFolder: string;
  readonly clock?: Clock;
  readonly bus?: Omit<BusOptions, 'path' | 'clock'>;
}

/** Opens what the contexts of one process share: the bus and the keys; each context opens its own stores when it starts. */
export const openEmbeddedPorts = ({ bus: busOptions, clock = systemClock, dataFolder }: EmbeddedOptions): PlatformPorts => {
  const now = () => new Date(clock.now());
  const bus = openEmbeddedBus(dataFolder, { ...busOptions, clock: now });
  const vault = openEmbeddedKeys(dataFolder, { clock: now });
  return {
    open: async (context) => {
      // The folder belongs to this process alone, so nobody competes with it: no lease, nobody to tell how far the views are.
      const { checkpoints, close, inbox, readModels, store } = openEmbedded(dataFolder, context, { clock: now });
      return { checkpoints, close, inbox, readModels, store };
    },
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
  static forRoot({ bus, dataFolder, ...options }: EmbeddedOptions & Omit<PlatformOptions, 'ports'>): DynamicModule {
    return PlatformModule.forRoot({ ...options, ports: openEmbeddedPorts({ bus, dataFolder, clock: options.clock }) });
  }
}
