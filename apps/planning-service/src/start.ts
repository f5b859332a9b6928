import { contextOperations } from '@triada/platform';
import { startService } from '@triada/platform/distributed';
import { planningContext } from '@triada/planning-service';
import { readSettings } from './config';

/** The planning context as a service of its own. */
export const start = (environment: NodeJS.ProcessEnv): Promise<void> =>
  startService({ settings: readSettings(environment), context: () => planningContext, operations: contextOperations });
