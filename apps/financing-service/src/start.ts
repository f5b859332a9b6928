import { contextOperations } from '@triada/platform';
import { startService } from '@triada/platform/distributed';
import { financingContext } from '@triada/financing-service';
import { readSettings } from './config';

/** The financing context as a service of its own. */
export const start = (environment: NodeJS.ProcessEnv): Promise<void> =>
  startService({ settings: readSettings(environment), context: () => financingContext, operations: contextOperations });
