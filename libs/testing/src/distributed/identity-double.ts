import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RoleAssignment } from '@triada/access';
import { derivedId } from '@triada/kernel';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import type { TokenSigner } from '../product';

const audience = 'urn:triada:api';
const seconds = 600;

/**
 * A double of an OpenID provider that lives outside the product: real tokens, signed by a key of its own, for accounts that a test
 * opens. It knows the grant by which scripts sign in, and no pages.
 */
export class IdentityDouble {
  readonly #accounts = new Map<string, { readonly subject: string; readonly assignments: readonly RoleAssignment[] }>();

  private constructor(
    private readonly server: Server,
    private readonly key: CryptoKey,
    private readonly publicKey: JWK,
    private readonly password: string,
  ) {}

  static async start(password: string): Promise<IdentityDouble> {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    const server = createServer();
    const double = new IdentityDouble(server, privateKey, { ...jwk, alg: 'ES256', use: 'sig', kid: await calculateJwkThumbprint(jwk) }, password);
    server.on('request', (request, response) => void double.#answer(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return double;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get keysUrl(): string {
    return `${this.issuer}/keys`;
  }

  async tokenSigner(): Promise<TokenSigner> {
    return { issuer: this.issuer, key: { ...this.publicKey, ...(await exportJWK(this.key)) } };
  }

  openAccount(name: string, assignments: readonly RoleAssignment[], subject: string = derivedId('account', name)): void {
    this.#accounts.set(name, { assignments, subject });
  }

  async close(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [status, body] = await this.#answerTo(request);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  }

  async #answerTo(request: IncomingMessage): Promise<readonly [number, unknown]> {
    const { issuer, keysUrl } = this;
    switch (request.url) {
      case '/.well-known/openid-configuration':
        return [200, { issuer, jwks_uri: keysUrl, token_endpoint: `${issuer}/tokens` }];
      case '/keys':
        return [200, { keys: [this.publicKey] }];
      case '/tokens':
        return this.#token(new URLSearchParams(await textOf(request)));
      default:
        return [404, {}];
    }
  }

  async #token(form: URLSearchParams): Promise<readonly [number, unknown]> {
    const account = form.get('account') ?? '';
    const known = this.#accounts.get(account);
    if (!known || form.get('password') !== this.password) return [400, { error: 'invalid_grant' }];
    const token = await new SignJWT({ triada: { accountName: account, assignments: known.assignments } })
      .setProtectedHeader({ alg: 'ES256', kid: this.publicKey.kid })
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setSubject(known.subject)
      .setIssuedAt()
      .setExpirationTime(`${seconds}s`)
      .sign(this.key);
    return [200, { access_token: token, token_type: 'Bearer', expires_in: seconds }];
  }
}

const textOf = async (request: AsyncIterable<Buffer>): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};
