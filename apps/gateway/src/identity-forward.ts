import { Unavailable } from '@triada/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pool, type Dispatcher } from 'undici';
import { answered, passedOn } from './forward';

/**
 * `/oidc/…` of the gateway is the OpenID provider, wherever it lives: the web finds it under the same path as in the standalone
 * product. Its own description names its pages, so browsers go there directly; `/oidc/token` is its token endpoint, whatever its path.
 */
export class IdentityForward {
  readonly #pool: Pool;
  readonly #base: string;
  #tokenPath: string | undefined;

  constructor(private readonly provider: URL) {
    this.#pool = new Pool(provider.origin);
    this.#base = provider.pathname.replace(/\/$/, '');
  }

  async forward(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const rest = request.url.slice('/oidc'.length);
    const path = rest.split('?', 1)[0] === '/token' ? await this.#tokenEndpoint() : `${this.#base}${rest}`;
    const body = request.method === 'GET' || request.method === 'HEAD' ? null : request.raw;
    return answered(await this.#ask({ method: request.method as Dispatcher.HttpMethod, path, headers: passedOn(request.headers), body }), reply);
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }

  async #tokenEndpoint(): Promise<string> {
    if (this.#tokenPath !== undefined) return this.#tokenPath;
    const { body } = await this.#ask({ method: 'GET', path: `${this.#base}/.well-known/openid-configuration` });
    const { token_endpoint: endpoint } = (await body.json()) as { token_endpoint: string };
    return (this.#tokenPath = new URL(endpoint).pathname);
  }

  async #ask(options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData> {
    try {
      return await this.#pool.request(options as never);
    } catch (cause) {
      throw Object.assign(new Unavailable('platform.service-unavailable', { service: this.provider.host }), { cause });
    }
  }
}
