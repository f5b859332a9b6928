import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { readConfig } from '@triada/platform';
import { z } from 'zod';

/** `10.0.0.1`, `10.0.0.0/8`, `fd00::/8`. */
const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  return version !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
};

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
  TRIADA_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((one) => one.trim()).filter(Boolean))
    .refine((list) => list.every(isNetwork), 'addresses or networks, separated by commas, such as 10.0.0.1,fd00::/8')
    .describe('proxies whose X-Forwarded-For is believed; nobody else is'),
  TRIADA_LIVE_PER_ADDRESS: z.coerce.number().int().min(1).default(32).describe('live connections that one address may hold at once'),
  TRIADA_SAMPLE: z.enum(['liberecky-kraj', 'none']).default('liberecky-kraj').describe('sample that `npm start` loads once'),
  TRIADA_PUBLIC_URL: z.url().optional().describe('address at which people reach the product, when it is not http://localhost:PORT'),
  TRIADA_ADMIN_PASSWORD: z.string().min(12).optional().describe('password of the first administrator; made up and printed when missing'),
  TRIADA_WEB: z.string().optional().describe('folder of the built web'),
  TRIADA_SAMPLES: z.string().optional().describe('folder of the samples; their accounts are shown on the sign-in page'),
  TRIADA_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
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
