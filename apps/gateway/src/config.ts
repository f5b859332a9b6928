import { edgeSettings, readConfig, traceSettings } from '@triada/platform';
import { z } from 'zod';

const addressesOf = (text: string): [string, readonly string[]][] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const equals = one.indexOf('=');
      return [one.slice(0, equals), one.slice(equals + 1).split('|')];
    });

const services = z
  .string()
  .min(1)
  .transform(addressesOf)
  .pipe(z.array(z.tuple([z.string().regex(/^[a-z][a-z-]*$/), z.array(z.url({ protocol: /^https?$/ })).min(1)])).min(1));

/** Settings of the gateway, all from the environment. */
export const configSchema = z.strictObject({
  TRIADA_PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  TRIADA_HOST: z.string().default('0.0.0.0'),
  TRIADA_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  TRIADA_SERVICES: services.describe('planning=http://planning:3000,meetings=http://a:3000|http://b:3000,…: name and instances of each'),
  ...edgeSettings,
  ...traceSettings,
  TRIADA_WEB: z.string().optional().describe('folder of the built web'),
  TRIADA_OIDC_ISSUER: z.url().describe('issuer of the tokens, as people reach it'),
  TRIADA_OIDC_URL: z.url().optional().describe('the same provider as reachable from here, when that is another address'),
});

export type Config = z.output<typeof configSchema>;

/** Throws one error that lists every fault and every unknown name. */
export const readSettings = (environment: NodeJS.ProcessEnv): Config => readConfig(configSchema, environment);
