import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RoleAssignment } from '@triada/access';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK, SignJWT } from 'jose';

export interface ProviderSecrets {
  /** Private signing keys; the first one signs. */
  readonly jwks: { readonly keys: JWK[] };
  readonly cookieKeys: string[];
}

/** Reads the provider's secrets or makes them at the first start. The file is readable for its owner only. */
export const loadProviderSecrets = async (path: string): Promise<ProviderSecrets> => {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as ProviderSecrets;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const secrets: ProviderSecrets = {
    jwks: { keys: [{ ...jwk, kid: await calculateJwkThumbprint(jwk), use: 'sig', alg: 'ES256' }] },
    cookieKeys: [randomBytes(32).toString('base64url')],
  };
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
  return secrets;
};

/** The part that everybody may know. */
export const publicKeys = ({ jwks }: ProviderSecrets): JSONWebKeySet => ({
  keys: jwks.keys.map(({ kty, crv, x, y, kid, use, alg }) => ({ kty, crv, x, y, kid, use, alg })),
});

export interface OwnToken {
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
  readonly seconds: number;
  readonly assignments: readonly RoleAssignment[];
}

/** A token that the installation signs for itself, e.g. to create its first account through the public API. */
export const signAccessToken = async ({ jwks }: ProviderSecrets, { issuer, audience, subject, seconds, assignments }: OwnToken): Promise<string> => {
  const [key] = jwks.keys;
  return new SignJWT({ triada: { assignments } })
    .setProtectedHeader({ alg: 'ES256', kid: key!.kid, typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(`${seconds}s`)
    .sign(await importJWK(key!, 'ES256'));
};
