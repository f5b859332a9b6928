import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { Credentials } from './credentials';
import { signInPage, signInStyle, type SignInPage } from './sign-in-page';

const limit = 8_192;

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > limit) break;
  }
  return new URLSearchParams(text.slice(0, limit));
};

const html = (response: ServerResponse, status: number, body: string): void => {
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    })
    .end(body);
};

export interface SignInHttp {
  readonly provider: Provider;
  readonly credentials: Credentials;
  readonly sample: () => Pick<SignInPage, 'sampleAccounts' | 'samplePassword'>;
  /** Path of the provider, e.g. `/oidc`. */
  readonly mount: string;
}

/** One Node handler for everything of the provider: its protocol, the sign-in form and its style. False = not ours. */
export const identityHandler = ({ provider, credentials, sample, mount }: SignInHttp) => {
  const protocol = provider.callback();
  const { host, protocol: scheme } = new URL(provider.issuer);
  /** Addresses that the provider tells are those of its issuer, whatever a client or a proxy says of host and scheme. */
  const standAtIssuer = ({ headers }: IncomingMessage): void => {
    for (const name of Object.keys(headers)) if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete headers[name];
    headers['x-forwarded-host'] = host;
    headers['x-forwarded-proto'] = scheme.slice(0, -1);
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = (request.url ?? '').split('?')[0]!;
    if (path === '/prihlaseni.css') {
      response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }).end(signInStyle);
      return true;
    }
    if (path !== mount && !path.startsWith(`${mount}/`)) return false;
    standAtIssuer(request);
    if (!path.startsWith(`${mount}/prihlaseni/`)) {
      (request as IncomingMessage & { originalUrl?: string }).originalUrl = request.url;
      request.url = request.url!.slice(mount.length) || '/';
      await protocol(request, response);
      return true;
    }
    await signIn(request, response, path);
    return true;
  };

  async function signIn(request: IncomingMessage, response: ServerResponse, action: string): Promise<void> {
    const interaction = await provider.interactionDetails(request, response).catch(() => null);
    if (!interaction) return void response.writeHead(303, { location: '/' }).end();
    if (request.method !== 'POST') return html(response, 200, signInPage({ action, ...sample() }));
    const form = await readForm(request);
    const accountName = form.get('account') ?? '';
    const accountId = await credentials.verify(accountName, form.get('password') ?? '');
    if (!accountId) return html(response, 401, signInPage({ action, failed: true, accountName, ...sample() }));
    await provider.interactionFinished(request, response, { login: { accountId, remember: false } }, { mergeWithLastSubmission: false });
  }
};
