import type { InspectableStore } from '@triada/ports';
import { createLogger } from '../ops/logger';
import { keepSealing } from './seal-logs';

it('sealing ends at once, not at the end of its pause', async () => {
  let asked = 0;
  const store = { inspection: { statistics: async () => void asked++ } } as unknown as InspectableStore;
  const sealing = keepSealing(() => [store], createLogger('silent'));
  while (asked === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const from = performance.now();
  await sealing.stop();
  expect(performance.now() - from).toBeLessThan(500);
});
