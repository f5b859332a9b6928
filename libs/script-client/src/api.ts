/** A refusal of the API as people should read it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: {
      readonly title?: string;
      readonly detail?: string;
      readonly code?: string;
      readonly faults?: readonly { field?: string; message?: string }[];
    },
  ) {
    const faults = (problem.faults ?? [])
      .map(({ field, message }) => `\n  ${field ? `${field}: ` : ''}${message ?? ''}`)
      .join('');
    super(`${problem.detail ?? problem.title ?? `HTTP ${status}`}${problem.code ? ` [${problem.code}]` : ''}${faults}`);
  }
}

export interface CommandAnswer {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly commandId: string;
  /** Ids of the things that the command created, by label; a repeated command answers the same. */
  readonly ids: Readonly<Record<string, string>>;
}

interface Operation {
  readonly method: string;
  readonly path: string;
}

interface TokenAnswer {
  readonly access_token?: string;
  readonly expires_in?: number;
  readonly error?: string;
}

/** What is asked of the provider, in turn, until it knows one: our own, then any other that lets scripts sign in (Keycloak). */
const grants = [
  (account: string, password: string) => ({ grant_type: 'urn:triada:grant-type:account', account, password }),
  (account: string, password: string) => ({ grant_type: 'password', username: account, password }),
] as const;

/** The public API as a script sees it: operations by name, tokens by account. Nothing here knows the inside of the product. */
export class Api {
  /** By account. A token under way is shared: a password is hashed on purpose slowly, so many at once would wait for each other. */
  readonly #tokens = new Map<string, { readonly token: Promise<string>; renewAt: number }>();
  /** Last position written, by context. */
  readonly #positions = new Map<string, string>();
  #operations?: Promise<ReadonlyMap<string, Operation>>;
  /** The first of `grants` that the provider has not refused to know. */
  #grant = 0;

  constructor(
    readonly url: string,
    private readonly password: () => Promise<string>,
    private readonly language = 'cs',
  ) {}

  /** A fresh access token of an account; kept until shortly before its end. */
  token(account: string): Promise<string> {
    const known = this.#tokens.get(account);
    if (known && known.renewAt > Date.now()) return known.token;
    const signingIn = this.#signIn(account);
    const entry = { token: signingIn.then(({ token }) => token), renewAt: Number.POSITIVE_INFINITY };
    this.#tokens.set(account, entry);
    signingIn.then(
      ({ renewAt }) => (entry.renewAt = renewAt),
      () => this.#tokens.delete(account),
    );
    return entry.token;
  }

  async operation(name: string): Promise<Operation> {
    this.#operations ??= this.#loadOperations();
    const operation = (await this.#operations).get(name);
    if (!operation) throw new Refused(404, { detail: `API nezná operaci ${name} (unknown operation).` });
    return operation;
  }

  async command(
    name: string,
    account: string,
    input: { params?: Readonly<Record<string, string>>; body?: unknown; key?: string; validFrom?: string },
  ): Promise<CommandAnswer> {
    const { method, path } = await this.operation(name);
    const address = fill(path, input.params ?? {});
    const response = await this.request(method, address, account, {
      body: JSON.stringify(input.body ?? {}),
      headers: {
        'content-type': 'application/json',
        ...(input.key ? { 'idempotency-key': input.key } : {}),
        ...(input.validFrom ? { 'valid-from': input.validFrom } : {}),
      },
    });
    const answer = (await response.json()) as CommandAnswer;
    if (answer.position) this.#positions.set(contextOf(address), answer.position);
    return answer;
  }

  /**
   * A question by name; it waits for what this client has written in the same context. Parameters outside the path go into the query;
   * a question too long for an address brings its `body`.
   */
  async question<T = Record<string, unknown>>(
    name: string,
    account: string | undefined,
    params: Readonly<Record<string, string>> = {},
    body?: unknown,
  ): Promise<T> {
    const { method, path } = await this.operation(name);
    const address = fill(path, params);
    const rest = Object.entries(params).filter(([key]) => !path.includes(`{${key}}`));
    const after = this.#positions.get(contextOf(address));
    const asked = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await this.request(method, `${address}${rest.length ? `?${new URLSearchParams(rest)}` : ''}`, account, {
      ...asked,
      headers: { ...(asked.body && { 'content-type': 'application/json' }), ...(after && { 'triada-after': after }) },
    });
    return (await response.json()) as T;
  }

  /** A response of the API; throws `Refused` when it is no success. */
  async request(
    method: string,
    path: string,
    account: string | undefined,
    init: { body?: string; headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const authorization: Record<string, string> = account ? { authorization: `Bearer ${await this.token(account)}` } : {};
    const response = await this.#fetch(path, {
      method,
      body: init.body,
      headers: { 'accept-language': this.language, ...authorization, ...init.headers },
    });
    if (!response.ok) throw new Refused(response.status, (await response.json().catch(() => ({}))) as Refused['problem']);
    return response;
  }

  async json<T>(path: string, account?: string): Promise<T> {
    return (await (await this.request('GET', path, account)).json()) as T;
  }

  async #signIn(account: string): Promise<{ token: string; renewAt: number }> {
    const { answer, status } = await this.#askForToken(account, await this.password());
    if (!answer.access_token)
      throw new Refused(status, {
        detail: `Účet „${account}“: jméno nebo heslo nesouhlasí (wrong account or password).`,
      });
    return { token: answer.access_token, renewAt: Date.now() + ((answer.expires_in ?? 60) - 30) * 1000 };
  }

  /** In the way that the provider knows; the first who finds it out tells the others. */
  async #askForToken(account: string, password: string): Promise<{ answer: TokenAnswer; status: number }> {
    for (let way = this.#grant; ; way += 1) {
      const body = new URLSearchParams({ client_id: 'triada-cli', ...grants[way]!(account, password) });
      const response = await this.#fetch('/oidc/token', { method: 'POST', body });
      const answer = (await response.json()) as TokenAnswer;
      const unknown = answer.error === 'unsupported_grant_type';
      if (unknown && way + 1 < grants.length) continue;
      if (!unknown) this.#grant = way;
      return { answer, status: response.status };
    }
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    try {
      return await fetch(new URL(path, this.url), init);
    } catch (cause) {
      throw new Error(`Triáda na ${this.url} neodpovídá; běží? (no answer; is it running?)`, { cause });
    }
  }

  async #loadOperations(): Promise<ReadonlyMap<string, Operation>> {
    const { paths, servers } = await this.json<{
      paths: Record<string, Record<string, { operationId?: string }>>;
      servers?: { url: string }[];
    }>('/api/openapi.json');
    const base = servers?.[0]?.url.replace(/\/$/, '') ?? '';
    return new Map(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).flatMap(([method, { operationId }]) =>
          operationId
            ? [[operationId, { method: method.toUpperCase(), path: path.startsWith('/api') ? path : `${base}${path}` }] as const]
            : [],
        ),
      ),
    );
  }
}

/** `/plans/{planId}` + {planId} → `/plans/…`; a missing parameter is named. */
export const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`Chybí parametr ${name} (missing parameter) v ${path}.`);
    return encodeURIComponent(value);
  });

const contextOf = (address: string): string => address.split('/')[2] ?? '';
