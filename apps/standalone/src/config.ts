import { resolve } from 'node:path';
import { edgeSettings, readConfig, traceSettings } from '@triada/platform';
import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);

/** Settings of the standalone product, all from the environment; unknown TRIADA_ names are refused (architecture 6.13). */
export const configSchema = z.strictObject({
  TRIADA_PORT: port.default(3000).describe('port of the web and the API'),
  TRIADA_HOST: z.string().default('localhost').describe('address to listen on; 0.0.0.0 for the whole network'),
  TRIADA_DATA: z.string().min(1).default('./data').describe('folder of all data'),
  TRIADA_BACKUPS: z
    .string()
    .min(1)
    .optional()
    .describe('folder of backups and of the list of destroyed keys, best on another disk; default <TRIADA_DATA>-backups'),
  ...edgeSettings,
  TRIADA_SAMPLE: z.enum(['liberecky-kraj', 'none']).default('liberecky-kraj').describe('sample that `npm start` loads once'),
  TRIADA_PUBLIC_URL: z.url().optional().describe('address at which people reach the product, when it is not http://localhost:PORT'),
  TRIADA_ADMIN_PASSWORD: z.string().min(12).optional().describe('password of the first administrator; made up and printed when missing'),
  TRIADA_WEB: z.string().optional().describe('folder of the built web'),
  TRIADA_SAMPLES: z.string().optional().describe('folder of the samples; their accounts are shown on the sign-in page'),
  TRIADA_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  ...traceSettings,
});

/** Where backups go. */
export const backupsOf = ({ TRIADA_BACKUPS, TRIADA_DATA }: Pick<Config, 'TRIADA_BACKUPS' | 'TRIADA_DATA'>): string =>
  TRIADA_BACKUPS ?? `${resolve(TRIADA_DATA)}-backups`;

export type Config = z.infer<typeof configSchema>;

/** Names that belong to the command line and the tests, and may stand in the same environment. */
const foreign = ['TRIADA_URL', 'TRIADA_ACCOUNT', 'TRIADA_PASSWORD', 'TRIADA_CHROMIUM'];

/** Reads the settings; throws one error that lists every fault and every unknown name. */
export const readSettings = (environment: NodeJS.ProcessEnv): Config =>
  readConfig(configSchema, Object.fromEntries(Object.entries(environment).filter(([name]) => !foreign.includes(name))));
