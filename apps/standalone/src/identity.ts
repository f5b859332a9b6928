import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleAssignment } from '@triada/access';
import { createTokenVerifier } from '@triada/platform';
import {
  apiAudience,
  createProvider,
  Credentials,
  identityHandler,
  loadProviderSecrets,
  ProviderStore,
  publicKeys,
  signAccessToken,
  type SampleAccount,
} from '@triada/identity-provider';
import type { Config } from './config';

export const samplePassword = 'triada-ukazka';
export const firstAdministrator = 'spravce';

/** Accounts of the sample, shown to newcomers while the sample is what runs here; none in production. */
const sampleOf = ({ TRIADA_SAMPLE, TRIADA_SAMPLES }: Config): { sampleAccounts: readonly SampleAccount[]; samplePassword?: string } => {
  const file = TRIADA_SAMPLES && TRIADA_SAMPLE !== 'none' ? join(TRIADA_SAMPLES, TRIADA_SAMPLE, 'accounts.json') : undefined;
  if (!file || !existsSync(file)) return { sampleAccounts: [] };
  return { sampleAccounts: JSON.parse(readFileSync(file, 'utf8')) as SampleAccount[], samplePassword };
};

/** Opens the built-in OpenID Connect provider with everything it keeps, in `<data>/access/`. */
export const openIdentity = async (config: Config, rolesOf: (accountId: string) => Promise<readonly RoleAssignment[] | null>) => {
  const folder = join(config.TRIADA_DATA, 'access');
  mkdirSync(folder, { recursive: true });
  const origin = config.TRIADA_PUBLIC_URL ?? `http://localhost:${config.TRIADA_PORT}`;
  const issuer = `${origin}/oidc`;
  const secrets = await loadProviderSecrets(join(folder, 'provider-keys.json'));
  const credentials = new Credentials(join(folder, 'credentials.db'));
  const store = new ProviderStore(join(folder, 'provider.db'));
  const provider = createProvider({ issuer, webOrigins: [origin], credentials, store, secrets, assignmentsOf: rolesOf });
  const sample = sampleOf(config);
  return {
    origin,
    credentials,
    verifier: createTokenVerifier({ issuer, audience: apiAudience, keys: publicKeys(secrets) }),
    handle: identityHandler({ provider, credentials, mount: '/oidc', sample: () => sample }),
    /** The token by which the installation creates its first account; good for one minute. */
    installationToken: () =>
      signAccessToken(secrets, { issuer, audience: apiAudience, subject: 'installation', seconds: 60, assignments: [{ role: 'authority_administrator' }] }),
    firstPassword: config.TRIADA_ADMIN_PASSWORD ?? (config.TRIADA_SAMPLE === 'none' ? randomBytes(12).toString('base64url') : samplePassword),
    close: () => {
      credentials.close();
      store.close();
    },
  };
};

export type Identity = Awaited<ReturnType<typeof openIdentity>>;
