import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoleAssignment } from '@triada/access';
import { createTokenVerifier } from '@triada/platform';
import { generateKeyPair, SignJWT } from 'jose';
import { accountGrant, apiAudience, createProvider, Credentials, identityHandler, loadProviderSecrets, ProviderStore, publicKeys } from './index';
import type { ProviderSecrets } from './signing-keys';

const accountId = '0f0e6d35-5b2d-4d53-9c8a-3f2f6f8b7f01';
const password = 'dlouhé heslo 1';
const assignment: RoleAssignment = { role: 'coordinator', region: 'frydlantsko' };

describe('built-in OpenID Connect provider', () => {
  let folder: string;
  let server: Server;
  let origin: string;
  let credentials: Credentials;
  let store: ProviderStore;
  let secrets: ProviderSecrets;
  let disabled = false;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'triada-identity-'));
    server = createServer((request, response) => void handler(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    secrets = await loadProviderSecrets(join(folder, 'keys', 'provider.json'));
    credentials = new Credentials(':memory:');
    store = new ProviderStore(':memory:');
    await credentials.register(accountId, 'Koordinátor', password);
    const provider = createProvider({
      issuer: `${origin}/oidc`,
      webOrigins: [origin],
      credentials,
      store,
      secrets,
      assignmentsOf: async (id) => (id === accountId && !disabled ? [assignment] : null),
    });
    const handle = identityHandler({ provider, credentials, mount: '/oidc', sample: () => ({ sampleAccounts: [] }) });
    handler = async (request, response) => {
      if (!(await handle(request, response))) response.writeHead(404).end();
    };
  });
  let handler: (...parameters: Parameters<ReturnType<typeof identityHandler>>) => Promise<void>;

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    credentials.close();
    store.close();
    rmSync(folder, { recursive: true });
  });

  const verifier = () => createTokenVerifier({ issuer: `${origin}/oidc`, audience: apiAudience, keys: publicKeys(secrets) });
  const token = (form: Record<string, string>) =>
    fetch(`${origin}/oidc/token`, { method: 'POST', body: new URLSearchParams({ client_id: 'triada-cli', grant_type: accountGrant, ...form }) });

  it('gives a script a token that the API accepts, with the roles of today', async () => {
    const answer = (await (await token({ account: 'KOORDINATOR', password })).json()) as { access_token: string; expires_in: number };
    expect(answer.expires_in).toBe(600);
    const { principal } = await verifier().verify(answer.access_token);
    expect(principal).toEqual({ id: accountId, assignments: [assignment], onBehalfOf: undefined });
  });

  it.each([
    ['a wrong password', { account: 'Koordinátor', password: 'jiné heslo 123' }],
    ['an unknown account', { account: 'nikdo', password }],
    ['no password', { account: 'Koordinátor' }],
  ])('refuses %s', async (_what, form) => {
    const answer = await token(form as Record<string, string>);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
  });

  it('tells its own addresses only, whatever a client says of host and scheme', async () => {
    const forged = { 'x-forwarded-host': 'zly.example', 'x-forwarded-proto': 'https', forwarded: 'host=zly.example;proto=https', 'x-forwarded-for': '192.0.2.1' };
    const found = await (await fetch(`${origin}/oidc/.well-known/openid-configuration`, { headers: forged })).text();
    expect(found).not.toContain('zly.example');
    expect(JSON.parse(found)).toMatchObject({ issuer: `${origin}/oidc`, token_endpoint: `${origin}/oidc/token`, authorization_endpoint: `${origin}/oidc/auth` });
  });

  it('refuses a disabled account', async () => {
    disabled = true;
    try {
      expect((await token({ account: 'Koordinátor', password })).status).toBe(400);
    } finally {
      disabled = false;
    }
  });

  it('signs people in by code flow with PKCE and refuses the flow without it', async () => {
    const jar = new Map<string, string>();
    const visit = async (address: string, init: RequestInit = {}): Promise<Response> => {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(new URL(address, origin), { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
        if (value) jar.set(name!, value);
        else jar.delete(name!);
      }
      return response;
    };
    const code_verifier = randomBytes(32).toString('base64url');
    const redirect_uri = `${origin}/prihlaseni/zpet`;
    const query = (extra: Record<string, string>) =>
      `/oidc/auth?${new URLSearchParams({ client_id: 'triada-web', response_type: 'code', scope: 'openid triada', redirect_uri, state: 's1', ...extra })}`;

    const bare = await visit(query({}));
    expect(bare.headers.get('location')).toContain('error=invalid_request');

    const code_challenge = createHash('sha256').update(code_verifier).digest('base64url');
    const start = await visit(query({ code_challenge, code_challenge_method: 'S256' }));
    const form = start.headers.get('location')!;
    expect(await (await visit(form)).text()).toContain('<h1>Přihlášení</h1>');
    const wrong = await visit(form, { method: 'POST', body: new URLSearchParams({ account: '<b>', password: 'x' }) });
    expect(wrong.status).toBe(401);
    expect(await wrong.text()).toContain('value="&#60;b&#62;"');
    let step = await visit(form, { method: 'POST', body: new URLSearchParams({ account: 'koordinátor', password }) });
    for (let hops = 0; hops < 5 && !step.headers.get('location')!.startsWith(redirect_uri); hops++) step = await visit(step.headers.get('location')!);
    const code = new URL(step.headers.get('location')!).searchParams.get('code')!;
    const exchange = (verifierText: string) =>
      fetch(`${origin}/oidc/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'triada-web', code, redirect_uri, code_verifier: verifierText }),
      });
    const tokens = (await (await exchange(code_verifier)).json()) as { access_token: string; id_token: string; refresh_token: string };
    expect((await verifier().verify(tokens.access_token)).principal.assignments).toEqual([assignment]);
    const claims = JSON.parse(Buffer.from(tokens.id_token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
    expect(claims).toMatchObject({ sub: accountId, triada: { accountName: 'Koordinátor', assignments: [assignment] } });

    const renew = (refresh_token: string) =>
      fetch(`${origin}/oidc/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'triada-web', refresh_token }) });
    const renewed = await renew(tokens.refresh_token);
    expect(renewed.status).toBe(200);
    const { refresh_token } = (await renewed.json()) as { refresh_token: string };

    // A code used twice was stolen: everything that came from it ends (RFC 6749, 4.1.2).
    expect((await exchange(code_verifier)).status).toBe(400);
    expect((await renew(refresh_token)).status).toBe(400);
  });

  it('accepts no token of a foreign key, another audience, the past, or without our claim', async () => {
    const foreign = (await generateKeyPair('ES256')).privateKey;
    const claim = { triada: { assignments: [{ role: 'authority_administrator' }] } };
    const sign = (key: CryptoKey, claims: object, audience = apiAudience, expires = '5m') =>
      new SignJWT({ ...claims }).setProtectedHeader({ alg: 'ES256', kid: secrets.jwks.keys[0]!.kid }).setSubject(accountId)
        .setIssuer(`${origin}/oidc`).setAudience(audience).setExpirationTime(expires).sign(key);
    const own = (await crypto.subtle.importKey('jwk', secrets.jwks.keys[0] as JsonWebKey, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])) as CryptoKey;
    await expect(verifier().verify(await sign(own, claim))).resolves.toMatchObject({ principal: { id: accountId } });
    for (const forged of [
      await sign(foreign, claim),
      await sign(own, claim, 'urn:other:api'),
      await sign(own, claim, apiAudience, '-1m'),
      await sign(own, { triada: { assignments: [{ role: 'process' }] } }),
      await sign(own, {}),
      'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.',
      '',
    ]) {
      await expect(verifier().verify(forged)).rejects.toMatchObject({ code: 'access.token-invalid' });
    }
  });

  it('keeps the keys readable for their owner only and reads the same ones again', async () => {
    const path = join(folder, 'keys', 'provider.json');
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(await loadProviderSecrets(path)).toEqual(secrets);
    expect(JSON.stringify(publicKeys(secrets))).not.toContain('"d"');
  });
});

describe('credentials', () => {
  it('keeps one name for one account, without regard to case and diacritics', async () => {
    const credentials = new Credentials(':memory:');
    expect(await credentials.register('a', 'Obec Hejnice', 'heslo heslo 1')).toBe(true);
    expect(await credentials.register('b', 'obec HEJNÍCE', 'heslo heslo 2')).toBe(false);
    expect(await credentials.verify('obec hejnice', 'heslo heslo 1')).toBe('a');
    credentials.erase('a');
    expect(credentials.nameOf('a')).toBeNull();
    credentials.close();
  });

  it('guesses sent at once count one after another', async () => {
    const credentials = new Credentials(':memory:');
    await credentials.register('a', 'u', 'správné heslo');
    const guesses = Array.from({ length: 7 }, (_, index) => credentials.verify('u', index === 6 ? 'správné heslo' : 'x', 0));
    expect(await Promise.all(guesses)).toEqual(Array(7).fill(null));
    expect(await credentials.verify('u', 'správné heslo', 1001)).toBe('a');
    credentials.close();
  });

  it('makes a guesser wait after five failures, and forgets them after a success', async () => {
    const credentials = new Credentials(':memory:');
    await credentials.register('a', 'u', 'správné heslo');
    for (let failure = 0; failure < 5; failure++) await credentials.verify('u', 'x', 0);
    expect(await credentials.verify('u', 'správné heslo', 999)).toBeNull();
    expect(await credentials.verify('u', 'správné heslo', 1001)).toBe('a');
    credentials.close();
  });
});

describe('what the provider keeps', () => {
  it('does not grow for ever: the expired goes while the provider runs', async () => {
    const store = new ProviderStore(':memory:');
    const grants = store.adapter('Grant');
    for (let sign = 0; sign < 1_000; sign++) await grants.upsert(`g${sign}`, {}, -10);
    await grants.upsert('fresh', { accountId: 'a' }, 60);
    expect(store.size).toBeLessThan(600);
    expect(await grants.find('fresh')).toEqual({ accountId: 'a' });
    store.close();
  });
});
