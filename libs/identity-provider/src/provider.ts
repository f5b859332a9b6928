import Provider, { type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider';
import type { RoleAssignment } from '@triada/access';
import type { Credentials } from './credentials';
import type { ProviderStore } from './provider-store';
import type { ProviderSecrets } from './signing-keys';

/** Audience of every access token for the API. */
export const apiAudience = 'urn:triada:api';

/** Grant of the command line: account name and password against a short access token, without a browser. Local accounts only. */
export const accountGrant = 'urn:triada:grant-type:account';

export const webClient = 'triada-web';
export const scriptClient = 'triada-cli';

export interface IdentityOptions {
  /** Public address of the provider, e.g. `http://localhost:3000/oidc`. */
  readonly issuer: string;
  /** Origins from which the web is served; each gets its redirect addresses. */
  readonly webOrigins: readonly string[];
  readonly credentials: Credentials;
  readonly store: ProviderStore;
  readonly secrets: ProviderSecrets;
  /** Roles that an account holds today; null when there is no such account or it is disabled. */
  readonly assignmentsOf: (accountId: string) => Promise<readonly RoleAssignment[] | null>;
}

const accessTokenSeconds = 600;

const resourceServer = {
  scope: 'triada',
  audience: apiAudience,
  accessTokenFormat: 'jwt',
  accessTokenTTL: accessTokenSeconds,
  jwt: { sign: { alg: 'ES256' } },
} as const;

const triadaClaims = async ({ assignmentsOf, credentials }: IdentityOptions, accountId: string) => {
  const assignments = await assignmentsOf(accountId);
  if (!assignments) throw new errors.InvalidGrant('the account does not exist or is disabled');
  return { accountName: credentials.nameOf(accountId) ?? undefined, assignments };
};

const configuration = (options: IdentityOptions): Configuration => ({
  adapter: options.store.adapter,
  jwks: options.secrets.jwks as Configuration['jwks'],
  cookies: { keys: [...options.secrets.cookieKeys] },
  clients: [
    {
      client_id: webClient,
      token_endpoint_auth_method: 'none',
      application_type: 'web',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      redirect_uris: options.webOrigins.map((origin) => `${origin}/prihlaseni/zpet`),
      post_logout_redirect_uris: options.webOrigins.map((origin) => `${origin}/`),
      scope: 'openid triada offline_access',
      id_token_signed_response_alg: 'ES256',
    },
    {
      client_id: scriptClient,
      token_endpoint_auth_method: 'none',
      application_type: 'native',
      grant_types: [accountGrant],
      response_types: [],
      redirect_uris: [],
      scope: 'triada',
      id_token_signed_response_alg: 'ES256',
    },
  ],
  scopes: ['openid', 'triada', 'offline_access'],
  claims: { openid: ['sub'], triada: ['triada'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  rotateRefreshToken: true,
  issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
  ttl: { AccessToken: accessTokenSeconds, IdToken: accessTokenSeconds, AuthorizationCode: 60, Interaction: 900, Session: 43_200, Grant: 43_200, RefreshToken: 43_200 },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource: logoutSuccess },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => apiAudience,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, indicator) => {
        if (indicator !== apiAudience) throw new errors.InvalidTarget();
        return resourceServer;
      },
    },
  },
  interactions: { url: (_ctx, interaction) => `${new URL(options.issuer).pathname}/prihlaseni/${interaction.uid}` },
  findAccount: async (_ctx, id) => ((await options.assignmentsOf(id)) ? { accountId: id, claims: async () => ({ sub: id, triada: await triadaClaims(options, id) }) } : undefined),
  // The web is a client of our own: whoever signed in has agreed; no consent page is shown.
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client!.clientId, accountId: ctx.oidc.session!.accountId! });
    grant.addOIDCScope('openid triada offline_access');
    grant.addResourceScope(apiAudience, 'triada');
    await grant.save();
    return grant;
  },
  extraTokenClaims: async (_ctx, token) => ('accountId' in token && token.accountId ? { triada: await triadaClaims(options, token.accountId) } : undefined),
  clientBasedCORS: (_ctx, origin) => options.webOrigins.includes(origin),
  renderError,
});

const page = (title: string, body: string): string => `<!doctype html><html lang="cs"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Triáda</title>
<link rel="stylesheet" href="/prihlaseni.css"></head><body><main>${body}</main></body></html>`;

async function logoutSource(ctx: KoaContextWithOIDC, form: string): Promise<void> {
  ctx.body = page(
    'Odhlášení',
    `<h1>Odhlásit se z Triády?</h1>${form}<p><button type="submit" form="op.logoutForm" value="yes" name="logout" autofocus>Odhlásit se</button>
    <button type="submit" form="op.logoutForm">Zůstat přihlášen</button></p>`,
  );
}

async function logoutSuccess(ctx: KoaContextWithOIDC): Promise<void> {
  ctx.body = page('Odhlášeno', '<h1>Jste odhlášeni</h1><p><a href="/">Zpět na úvodní stránku</a></p>');
}

async function renderError(ctx: KoaContextWithOIDC): Promise<void> {
  ctx.type = 'html';
  ctx.body = page(
    'Přihlášení se nezdařilo',
    '<h1>Přihlášení se nezdařilo</h1><p>Odkaz vypršel nebo není úplný. Začněte prosím znovu z úvodní stránky.</p><p><a href="/">Zpět na úvodní stránku</a></p>',
  );
}

/** The built-in OpenID Connect provider of the standalone product: code flow with PKCE for the web, an account grant for scripts. */
export const createProvider = (options: IdentityOptions): Provider => {
  const provider = new Provider(options.issuer, configuration(options));
  provider.registerGrantType<{ account?: string; password?: string }>(
    accountGrant,
    async (ctx) => {
      const { account, password } = ctx.oidc.params as { account?: string; password?: string };
      const accountId = account && password ? await options.credentials.verify(account, password) : null;
      const client = ctx.oidc.client!;
      if (!accountId || !(await options.assignmentsOf(accountId))) throw new errors.InvalidGrant('wrong account name or password');
      const grant = new provider.Grant({ clientId: client.clientId, accountId });
      grant.addResourceScope(apiAudience, 'triada');
      const token = new provider.AccessToken({
        accountId,
        client,
        grantId: await grant.save(),
        gty: accountGrant,
        scope: 'triada',
      } as ConstructorParameters<typeof provider.AccessToken>[0]);
      token.resourceServer = new provider.ResourceServer(apiAudience, resourceServer);
      ctx.body = { access_token: await token.save(), expires_in: token.expiration, scope: 'triada', token_type: 'Bearer' };
    },
    ['account', 'password'],
  );
  // The handler says where the provider stands (http.ts); what a client says of it never gets this far.
  provider.proxy = true;
  return provider;
};
