import { readConfig } from '@triada/platform';
import { keySettings, serviceSettings } from '@triada/platform/distributed';

/** Settings of the registry service, all from the environment; this service alone has the key of the keys of persons. */
export const configSchema = serviceSettings.extend(keySettings);

/** Throws one error that lists every fault and every unknown name. */
export const readSettings = (environment: NodeJS.ProcessEnv) => readConfig(configSchema, environment);
