import type { DistributedProduct } from '@triada/testing/distributed';
import { settled, type Settled } from './effects';
import type { Load } from './load';

const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(1);

/** Plays one fault under load, waits until all is told and done, and prints its figures. */
export const underLoad = async (product: DistributedProduct, load: Load, name: string, fault: () => Promise<string>, pauses?: number): Promise<Settled> => {
  const before = { commands: load.acknowledged.length, sentAgain: load.sentAgain };
  const from = performance.now();
  const what = await load.during(fault, pauses);
  const lasted = performance.now() - from;
  const found = await settled(product, load);
  const waits = [...load.longest].map(([context, milliseconds]) => `${context} ${seconds(milliseconds)}`).join(', ');
  const { commands, effects } = found;
  process.stdout.write(
    `fault · ${name}: ${what} · ${seconds(lasted)} s under load, ${load.acknowledged.length - before.commands} commands acknowledged, ` +
      `${load.sentAgain - before.sentAgain} sent again, longest wait (s): ${waits} · so far ${commands.expected} commands and ${effects.expected} effects in other contexts, all there ${seconds(found.milliseconds)} s later: ` +
      `${commands.lost + effects.lost} lost, ${commands.doubled + effects.doubled} doubled, ${effects.disordered} out of order\n`,
  );
  return found;
};

/** What `underLoad` must have found. */
export const whole = {
  commands: expect.objectContaining({ lost: 0, doubled: 0 }),
  effects: expect.objectContaining({ lost: 0, doubled: 0, disordered: 0 }),
};
