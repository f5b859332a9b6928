import { contextOperations } from '@triada/platform';
import { startService } from '@triada/platform/distributed';
import { registryContext } from '@triada/registry-service';
import { readSettings } from './config';

/** The registry context as a service of its own. */
export const start = (environment: NodeJS.ProcessEnv): Promise<void> =>
  startService({ settings: readSettings(environment), context: () => registryContext, operations: contextOperations });
