import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api, Refused } from './index';

/** A double of an OpenID provider that knows one grant, as Keycloak does. */
class ProviderDouble {
  readonly asked: Record<string, string>[] = [];
  readonly server: Server;

  constructor(grant: string) {
    this.server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += chunk));
      request.on('end', () => {
        const form = Object.fromEntries(new URLSearchParams(text));
        this.asked.push(form);
        const [status, answer] =
          form['grant_type'] !== grant
            ? [400, { error: 'unsupported_grant_type' }]
            : form['password'] !== 'heslo'
              ? [401, { error: 'invalid_grant' }]
              : [200, { access_token: `of ${form['username'] ?? form['account']}`, expires_in: 600 }];
        response.writeHead(status as number, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    });
  }
}

describe('a script signs in', () => {
  let provider: ProviderDouble;
  const open = async (grant: string, password = 'heslo') => {
    provider = new ProviderDouble(grant);
    await new Promise<void>((resolve) => provider.server.listen(0, '127.0.0.1', resolve));
    return new Api(`http://127.0.0.1:${(provider.server.address() as AddressInfo).port}`, async () => password);
  };
  const grantsAsked = () => provider.asked.map(({ grant_type }) => grant_type);
  afterEach(() => provider.server.close());

  it('by the grant of the built-in provider, asked once', async () => {
    const api = await open('urn:triada:grant-type:account');
    expect(await api.token('auditor')).toBe('of auditor');
    expect(grantsAsked()).toEqual(['urn:triada:grant-type:account']);
  });

  it('by name and password where the provider does not know that grant, and remembers it', async () => {
    const api = await open('password');
    expect(await Promise.all(['auditor', 'spravce'].map((account) => api.token(account)))).toEqual(['of auditor', 'of spravce']);
    expect(await api.token('clen')).toBe('of clen');
    expect(grantsAsked().at(-2)).toBe('password');
    expect(provider.asked.at(-1)).toEqual({ client_id: 'triada-cli', grant_type: 'password', username: 'clen', password: 'heslo' });
  });

  it('is refused for a wrong password, and where no grant is known', async () => {
    await expect((await open('password', 'jine')).token('auditor')).rejects.toThrow(Refused);
    provider.server.close();
    await expect((await open('client_credentials')).token('auditor')).rejects.toThrow(Refused);
    expect(grantsAsked()).toEqual(['urn:triada:grant-type:account', 'password']);
  });
});
