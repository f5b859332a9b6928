import type { InspectableStore } from '@triada/ports';
import { Bell, sleep } from '../runtime/bell';
import type { Logger } from '../runtime/ports';

/** Milliseconds between two rounds: an event stands in the log unsealed for about that long (reliability 6.2). */
const round = 2_000;

/** Keeps the window short in which an event is acknowledged and not sealed yet. Asking a log for its figures seals it. */
export const keepSealing = (stores: () => readonly InspectableStore[], log: Logger): { stop(): Promise<void> } => {
  const ending = new Bell();
  let over = false;
  const running = (async () => {
    while (!over) {
      for (const store of stores()) {
        if (over) break;
        await store.inspection.statistics().catch((err: unknown) => {
          if (!over) log.warn({ err }, 'a log could not be sealed; trying again');
        });
      }
      await Promise.race([sleep(round), ending.after(0)]);
    }
  })();
  return {
    stop: () => {
      over = true;
      ending.ring();
      return running;
    },
  };
};
