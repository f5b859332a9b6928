import type { Middleware } from 'openapi-fetch';

export interface ApiOptions {
  /** Where the API lies, e.g. `/api`. */
  readonly baseUrl: string;
  /** The access token of now; `undefined` for anonymous people. */
  readonly token: () => Promise<string | undefined>;
  readonly language: () => string;
}

const contextOf = (url: string, baseUrl: string): string => {
  const path = new URL(url).pathname;
  return path.slice(new URL(baseUrl, url).pathname.length).split('/')[1] ?? '';
};

/**
 * What every request carries: the token, the language, and on reads the position of the last own change in that context
 * (`Triada-After`), so that people always see what they have just done.
 */
export const headers = (options: ApiOptions): Middleware => {
  const positions = new Map<string, string>();
  return {
    async onRequest({ request }) {
      const token = await options.token();
      if (token) request.headers.set('authorization', `Bearer ${token}`);
      request.headers.set('accept-language', options.language());
      const position = positions.get(contextOf(request.url, options.baseUrl));
      if (request.method === 'GET' && position) request.headers.set('triada-after', position);
      return request;
    },
    async onResponse({ request, response }) {
      if (request.method === 'GET' || !response.ok) return undefined;
      const answer: unknown = await response.clone().json().catch(() => null);
      const position = (answer as { position?: unknown } | null)?.position;
      if (typeof position === 'string') positions.set(contextOf(request.url, options.baseUrl), position);
      return undefined;
    },
  };
};

/**
 * Idempotency keys: the same command tried again because no answer came keeps its key, so that it happens once. Once any answer
 * has come, or the body is another one, the next send is a new command.
 */
export const idempotencyKeys = (newKey: () => string = () => crypto.randomUUID()) => {
  const pending = new Map<string, string>();
  return {
    keyFor: (path: string, body: unknown): string => {
      const what = `${path} ${JSON.stringify(body)}`;
      const key = pending.get(what) ?? newKey();
      pending.set(what, key);
      return key;
    },
    answered: (path: string, body: unknown): void => void pending.delete(`${path} ${JSON.stringify(body)}`),
  };
};
