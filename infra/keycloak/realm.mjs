// Writes realm.json: clients, the claim of roles that the product reads, and the accounts of the sample with the roles of its scenario.
//   node infra/keycloak/realm.mjs            write        node infra/keycloak/realm.mjs --check    fail when realm.json is not this
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sample = join(import.meta.dirname, '..', '..', 'apps', 'cli', 'samples', 'liberecky-kraj');
const target = join(import.meta.dirname, 'realm.json');
/** Public by purpose, as in the standalone product: it opens invented data on the machine of who tries the product. */
const samplePassword = 'triada-ukazka';
const apiAudience = 'urn:triada:api';

const labels = new Map(JSON.parse(readFileSync(join(sample, 'accounts.json'), 'utf8')).map(({ name, label }) => [name, label]));
const created = readFileSync(join(sample, 'scenario.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('"CreateAccount"'))
  .map((line) => JSON.parse(line).body);

/** The same id on every machine: it stands in events as who did something. Keycloak takes a UUID that it did not make. */
const idOf = (name) => {
  const hex = createHash('sha256').update(`cz.triada.sample:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const user = (accountName, assignments) => ({
  id: idOf(accountName),
  username: accountName,
  enabled: true,
  attributes: { triada: [JSON.stringify({ accountName, assignments })], ...(labels.has(accountName) && { label: [labels.get(accountName)] }) },
  credentials: [{ type: 'password', value: samplePassword, temporary: false }],
});

const mapper = (name, protocolMapper, config) => ({ name, protocol: 'openid-connect', protocolMapper, config });
const scope = (name, protocolMappers) => ({
  name,
  protocol: 'openid-connect',
  attributes: { 'include.in.token.scope': 'true', 'display.on.consent.screen': 'false' },
  protocolMappers,
});

const profile = {
  attributes: [
    { name: 'username', permissions: { view: ['admin', 'user'], edit: ['admin'] }, validations: { length: { min: 3, max: 64 } } },
    { name: 'email', permissions: { view: ['admin', 'user'], edit: ['admin', 'user'] }, validations: { email: {} } },
    { name: 'label', permissions: { view: ['admin'], edit: ['admin'] } },
    // Nobody sees or writes their own roles.
    { name: 'triada', permissions: { view: ['admin'], edit: ['admin'] }, validations: { length: { max: 8000 } } },
  ],
};

const client = (clientId, rest) => ({
  clientId,
  enabled: true,
  protocol: 'openid-connect',
  publicClient: true,
  fullScopeAllowed: false,
  defaultClientScopes: ['basic', 'triada'],
  optionalClientScopes: [],
  ...rest,
});

const realm = {
  realm: 'triada',
  displayName: 'Triáda',
  enabled: true,
  sslRequired: 'external',
  registrationAllowed: false,
  resetPasswordAllowed: false,
  bruteForceProtected: true,
  internationalizationEnabled: true,
  supportedLocales: ['cs', 'en'],
  defaultLocale: 'cs',
  passwordPolicy: 'length(12)',
  accessTokenLifespan: 600,
  ssoSessionIdleTimeout: 43_200,
  ssoSessionMaxLifespan: 43_200,
  revokeRefreshToken: true,
  clientScopes: [
    scope('basic', [
      mapper('sub', 'oidc-sub-mapper', { 'access.token.claim': 'true', 'introspection.token.claim': 'true' }),
      mapper('auth_time', 'oidc-usersessionmodel-note-mapper', {
        'user.session.note': 'AUTH_TIME', 'claim.name': 'auth_time', 'jsonType.label': 'long', 'id.token.claim': 'true', 'access.token.claim': 'true',
      }),
    ]),
    scope('triada', [
      mapper('triada', 'oidc-usermodel-attribute-mapper', {
        'user.attribute': 'triada', 'claim.name': 'triada', 'jsonType.label': 'JSON', 'id.token.claim': 'true', 'access.token.claim': 'true', 'userinfo.token.claim': 'true',
      }),
      mapper('api', 'oidc-audience-mapper', { 'included.custom.audience': apiAudience, 'access.token.claim': 'true', 'id.token.claim': 'false' }),
    ]),
  ],
  defaultDefaultClientScopes: ['basic', 'triada'],
  clients: [
    client('triada-web', {
      name: 'Web Triády',
      standardFlowEnabled: true,
      directAccessGrantsEnabled: false,
      redirectUris: ['${TRIADA_PUBLIC_URL}/prihlaseni/zpet'],
      webOrigins: ['${TRIADA_PUBLIC_URL}'],
      attributes: { 'pkce.code.challenge.method': 'S256', 'post.logout.redirect.uris': '${TRIADA_PUBLIC_URL}/' },
    }),
    client('triada-cli', {
      name: 'Příkazová řádka a skripty',
      standardFlowEnabled: false,
      directAccessGrantsEnabled: true,
      redirectUris: [],
      webOrigins: [],
    }),
  ],
  components: {
    'org.keycloak.userprofile.UserProfileProvider': [
      { providerId: 'declarative-user-profile', config: { 'kc.user.profile.config': [JSON.stringify(profile)] } },
    ],
  },
  users: [
    user('spravce', [{ role: 'authority_administrator' }]),
    ...created.map(({ accountName, roles }) => user(accountName, roles.map(({ assignment }) => assignment))),
  ],
};

const text = `${JSON.stringify(realm, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write('infra/keycloak/realm.json is not what realm.mjs makes; run: node infra/keycloak/realm.mjs\n');
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
