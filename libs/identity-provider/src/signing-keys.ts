import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';

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
