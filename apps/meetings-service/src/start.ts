import { contextOperations } from '@triada/platform';
import { startService } from '@triada/platform/distributed';
import { meetingsContext } from '@triada/meetings-service';
import { readSettings } from './config';

/** The meetings context as a service of its own. */
export const start = (environment: NodeJS.ProcessEnv): Promise<void> =>
  startService({ settings: readSettings(environment), context: () => meetingsContext, operations: contextOperations });
