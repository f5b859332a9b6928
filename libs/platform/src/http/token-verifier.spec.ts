import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { createTokenVerifier } from './token-verifier';

const [issuer, audience] = ['https://prihlaseni.example.org/realms/kraj', 'urn:triada:api'];

describe('tokens of any OpenID provider', () => {
  let sign: (claims: Record<string, unknown>, audience?: string) => Promise<string>;
  let keys: { keys: JWK[] };
  beforeAll(async () => {
    const pair = await generateKeyPair('RS256');
    keys = { keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'RS256', kid: 'k' }] };
    sign = (claims, to = audience) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: 'k' })
        .setIssuer(issuer)
        .setAudience(to)
        .setSubject('somebody')
        .setExpirationTime('1m')
        .sign(pair.privateKey);
  });
  const assignmentsIn = async (claim: string | undefined, claims: Record<string, unknown>) =>
    (await createTokenVerifier({ issuer, audience, keys, claim }).verify(await sign(claims))).principal.assignments;

  it('roles stand in our own claim, with who somebody acts for', async () => {
    const triada = { accountName: 'x', onBehalfOf: 'obec', assignments: [{ role: 'coordinator', region: 'north' }] };
    const { principal } = await createTokenVerifier({ issuer, audience, keys }).verify(await sign({ triada }));
    expect(principal).toEqual({ id: 'somebody', onBehalfOf: 'obec', assignments: [{ role: 'coordinator', region: 'north' }] });
  });

  it('or as texts in any claim that the settings name; what is no role of ours gives no right', async () => {
    const roles = ['offline_access', 'auditor', 'coordinator:region=north', 'municipality_representative:region=north,municipality=564028', 'process', 'coordinator:all=yes', 'public'];
    expect(await assignmentsIn('realm_access.roles', { realm_access: { roles } })).toEqual([
      { role: 'auditor' },
      { role: 'coordinator', region: 'north' },
      { role: 'municipality_representative', region: 'north', municipality: '564028' },
    ]);
  });

  it('a token without the claim, with an unknown role in our claim, or for somebody else is refused', async () => {
    const verifier = createTokenVerifier({ issuer, audience, keys });
    for (const token of [
      await sign({}),
      await sign({ triada: { assignments: [{ role: 'process' }] } }),
      await sign({ triada: { assignments: [] } }, 'another'),
      'no.token.atall',
    ])
      await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'access.token-invalid' });
  });

  it('keys that cannot be fetched say nothing about the token', async () => {
    const verifier = createTokenVerifier({ issuer, audience, keys: new URL('http://127.0.0.1:1/keys') });
    await expect(verifier.verify(await sign({ triada: { assignments: [] } }))).rejects.toMatchObject({ code: 'access.provider-unavailable' });
  });
});
