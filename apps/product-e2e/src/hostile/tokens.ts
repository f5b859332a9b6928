import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { TokenSigner } from '@triada/testing/product';

interface Signed {
  readonly issuer?: string;
  readonly audience?: string;
  /** Seconds since 1970. */
  readonly expires?: number;
  readonly claim?: unknown;
  readonly key?: JWK;
}

const now = (): number => Math.floor(Date.now() / 1000);
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Tokens that must not open anything, each right in all but one thing, and `good`, the same with nothing wrong. */
export const tokensOf = async ({
  issuer: ownIssuer,
  key: own,
}: TokenSigner): Promise<{ readonly good: string; readonly bad: Readonly<Record<string, string>> }> => {
  const foreign = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
  const administrator = { assignments: [{ role: 'authority_administrator' }] };
  const jwt = ({
    audience = 'urn:triada:api',
    claim = administrator,
    expires = now() + 600,
    issuer = ownIssuer,
  }: Signed) =>
    new SignJWT({ triada: claim })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject('somebody')
      .setIssuedAt(now() - 3600)
      .setExpirationTime(expires);
  const sign = async (signed: Signed): Promise<string> =>
    jwt(signed)
      .setProtectedHeader({ alg: 'ES256', kid: own.kid, typ: 'at+jwt' })
      .sign(await importJWK(signed.key ?? own, 'ES256'));
  const good = await sign({});
  const [head, body, signature] = good.split('.') as [string, string, string];
  const publicPart = Buffer.from(JSON.stringify({ kty: own.kty, crv: own.crv, x: own.x, y: own.y }));
  return {
    good,
    bad: {
      'an expired one': await sign({ expires: now() - 60 }),
      'one signed by another key': await sign({ key: foreign }),
      'one of another issuer': await sign({ issuer: 'https://jinde.example.org/oidc' }),
      'one for another audience': await sign({ audience: 'jiny-program' }),
      'one with a role that nobody can hold': await sign({ claim: { assignments: [{ role: 'process' }] } }),
      'one without roles': await sign({ claim: null }),
      'one without a signature': `${part({ alg: 'none', typ: 'at+jwt' })}.${body}.`,
      'one with another body under the signature': `${head}.${part({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), sub: 'jiny' })}.${signature}`,
      'one signed with the public key as a secret': await jwt({})
        .setProtectedHeader({ alg: 'HS256', kid: own.kid })
        .sign(publicPart),
      'something else': 'neco',
      'an endless one': 'a'.repeat(14_000),
    },
  };
};
