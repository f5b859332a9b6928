import { defineContext, readPublicEvents } from '@triada/platform';
import { startService } from '@triada/platform/distributed';
import { readSettings } from './config';
import { observed } from './observed';

/** It keeps nothing of its own: the feed is read from the logs. */
const integration = defineContext({
  name: 'integration',
  aggregates: [],
  commands: [],
  queries: [],
  projections: [],
  intakes: [],
  publications: [],
  publishes: [],
  processes: [],
  sentences: {},
});

/** The public events of all contexts for integrators. */
export const start = (environment: NodeJS.ProcessEnv): Promise<void> =>
  startService({ settings: readSettings(environment), context: () => integration, observed, operations: [readPublicEvents] });
