import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { EmbeddedEventStore } from '@triada/adapter-embedded';
import type { EventToAppend, Position } from '@triada/ports';
import { admin, Product } from '@triada/testing/product';
import { organisation } from '../commands';
import { secondsSince, type Scope } from '../measure';
import { copyStream } from '../plan-seed';
import {
  backlogOf, commands, measured, memoryAtRest, rebuildRate, registered, samplesOf, secondsOf, seenIn, seenUnderLoad, untilKnown, type Figures,
} from './figures';

export interface Seed {
  readonly stream: string;
  readonly event: EventToAppend;
}

/** The yardstick, and the events with which the distributed product is filled: the same organisations, as this one wrote them. */
export const onStandalone = async (scope: Scope): Promise<{ readonly figures: Figures; readonly seeds: readonly Seed[] }> => {
  const product = new Product();
  try {
    await product.start();
    scope.say('standalone: seen by another context');
    const samples = samplesOf(scope);
    const seen = await seenIn(product, samples);
    const seenBusy = await seenUnderLoad(product, samples);
    scope.say('standalone: commands');
    await commands(product, 1);
    const load = await measured(() => commands(product, secondsOf(scope)));
    await untilKnown(product, await registered(product));
    scope.say('standalone: backlog, rebuild');
    const intake = await intakeRate(product, 10 * backlogOf(scope));
    const rebuild = await rebuildRate(product);
    const memory = await memoryAtRest();
    await product.stop();
    const figures = { commands: load, seen, seenBusy, intake, rebuild, memory };
    return { figures, seeds: await seedsOf(product, backlogOf(scope)) };
  } finally {
    await product.dispose();
  }
};

/**
 * A log that grew while the product stood still: the start that works it off, less a start that has nothing to do. So many events that
 * the difference of two starts is far above their noise.
 */
const intakeRate = async (product: Product, events: number): Promise<number> => {
  const { id } = await product.api.command('RegisterOrganisation', admin, { body: JSON.parse(organisation) });
  const before = await registered(product);
  await untilKnown(product, before);
  await product.stop();
  const idle = await secondsToKnow(product, before);
  await product.stop();
  await copyStream(join(product.data, 'registry', 'log.db'), 'registry', `organisation-${id}`, 1, events + 1);
  return events / ((await secondsToKnow(product, before + events)) - idle);
};

const secondsToKnow = async (product: Product, organisations: number): Promise<number> => {
  const begun = process.hrtime.bigint();
  await product.start();
  await untilKnown(product, organisations);
  return secondsSince(begun);
};

/** The newest organisations of the log, each under an id of its own. */
const seedsOf = async (product: Product, count: number): Promise<readonly Seed[]> => {
  const store = EmbeddedEventStore.open({ path: join(product.data, 'registry', 'log.db'), log: 'registry' });
  try {
    const seeds: Seed[] = [];
    for (let after: Position | 'start' | 'end' = 'end'; seeds.length < count && after !== 'start'; ) {
      const page = await store.readAll({ direction: 'backwards', after });
      for (const { contentType, data, metadata, stream, type } of page.events)
        if (type === 'OrganisationRegistered') seeds.push({ stream, event: { id: randomUUID(), type, data, metadata, contentType } });
      after = page.end ? 'start' : page.next;
    }
    if (seeds.length < count) throw new Error(`the standalone product has ${seeds.length} organisations, ${count} are wanted`);
    return seeds.slice(0, count);
  } finally {
    await store.close();
  }
};
