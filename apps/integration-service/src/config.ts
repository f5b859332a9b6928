import { readConfig } from '@triada/platform';
import { serviceSettings } from '@triada/platform/distributed';

/** Settings of the integration service, all from the environment. */
export const configSchema = serviceSettings;

/** Throws one error that lists every fault and every unknown name. */
export const readSettings = (environment: NodeJS.ProcessEnv) => readConfig(configSchema, environment);
