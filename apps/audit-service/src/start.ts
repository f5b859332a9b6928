import { auditContext } from '@triada/audit-service';
import { contextOperations, readEvents } from '@triada/platform';
import { startService } from '@triada/platform/distributed';
import { readSettings } from './config';
import { observed } from './observed';

/** The audit over the logs of all contexts; who reads here is written down, so no other service lets anybody read a log. */
export const start = (environment: NodeJS.ProcessEnv): Promise<void> =>
  startService({
    settings: readSettings(environment),
    context: auditContext,
    observed,
    operations: [readEvents, ...contextOperations],
  });
