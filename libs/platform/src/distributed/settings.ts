import { z } from 'zod';
import { traceSettings } from '../ops/open-traces';

const port = z.coerce.number().int().min(1).max(65_535);
const list = z
  .string()
  .min(1)
  .transform((text) => text.split(',').map((one) => one.trim()).filter(Boolean));

/** Where a process listens and what it says. */
export const processSettings = {
  TRIADA_PORT: port.default(3000).describe('port to listen on'),
  TRIADA_HOST: z.string().default('0.0.0.0').describe('address to listen on'),
  TRIADA_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  ...traceSettings,
};

/** Who signs the tokens: any OpenID Connect provider. */
export const identitySettings = {
  TRIADA_OIDC_ISSUER: z.url().describe('issuer of the tokens, exactly as it stands in them'),
  TRIADA_OIDC_KEYS_URL: z.url().describe('where the provider publishes its keys (jwks_uri), as reachable from here'),
  TRIADA_OIDC_AUDIENCE: z.string().min(1).default('urn:triada:api').describe('audience of the access tokens'),
  TRIADA_OIDC_ROLES_CLAIM: z.string().min(1).default('triada').describe('claim with the roles, with dots where it lies deeper'),
};

/** The servers of the distributed product. A name that ends in _FILE names a file that stays one; other secrets may come as NAME_FILE. */
export const serverSettings = {
  TRIADA_INSTALLATION: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,30}$/)
    .default('triada')
    .describe('first part of the names of databases, topics and groups, so that installations can share servers'),
  TRIADA_EVENTSTORE_URL: z.string().min(1).describe('esdb://host:port, or esdb+discover://name for a cluster'),
  TRIADA_EVENTSTORE_CREDENTIALS_FILE: z.string().optional().describe('file whose first line is user:password'),
  TRIADA_EVENTSTORE_CA_FILE: z.string().optional().describe('PEM file of the authority of its certificates'),
  TRIADA_KAFKA_BROKERS: list.describe('host:port of some brokers, with commas'),
  TRIADA_KAFKA_PARTITIONS: z.coerce.number().int().min(1).max(1_000).default(6).describe('partitions of each topic, fixed for ever'),
  TRIADA_KAFKA_REPLICAS: z.coerce.number().int().min(1).max(9).default(1).describe('copies of each partition'),
  TRIADA_KAFKA_USER: z.string().optional(),
  TRIADA_KAFKA_PASSWORD: z.string().optional().describe('SCRAM-SHA-512, over TLS'),
  TRIADA_KAFKA_CA_FILE: z.string().optional().describe('PEM file of the authority of its certificates; with it the connection is TLS'),
  TRIADA_MONGODB_URL: z.string().min(1).describe('mongodb://host:port, without credentials'),
  TRIADA_MONGODB_USER: z.string().optional(),
  TRIADA_MONGODB_PASSWORD: z.string().optional(),
  TRIADA_MONGODB_CA_FILE: z.string().optional().describe('PEM file of the authority of its certificates; with it the connection is TLS'),
  TRIADA_MONGODB_CERTIFICATE_FILE: z.string().optional().describe('PEM file of the own certificate and key'),
};

/** File of the key that wraps the keys of persons; for the service that keeps persons, and for no other. */
export const keySettings = {
  TRIADA_KEYS_FILE: z.string().min(1).describe('file of the key that wraps the keys of persons, the same on every instance'),
};

/** Every setting of a service. Unknown names are refused by `readConfig`. */
export const serviceSettings = z.strictObject({ ...processSettings, ...identitySettings, ...serverSettings });
export type ServiceSettings = z.output<typeof serviceSettings> & { readonly TRIADA_KEYS_FILE?: string };

/** What it takes to open the servers. */
export type ServerSettings = Pick<ServiceSettings, keyof typeof serverSettings | 'TRIADA_KEYS_FILE'>;
