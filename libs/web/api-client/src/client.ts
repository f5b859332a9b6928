import createClient from 'openapi-fetch';
import { headers, idempotencyKeys, type ApiOptions } from './middleware';
import { problemFrom, Unreachable } from './problem';
import type { Paths, PathWith, ReadAnswer, ReadParams, WriteAnswer, WriteBody, WriteMethod, WriteParams } from './types';

export interface WriteOptions {
  /** Revision that the person has seen; a newer one is refused instead of overwritten. */
  readonly ifMatch?: number;
  /** Day from which it is true, for back-dated history. */
  readonly validFrom?: string;
}

export interface Api {
  readonly read: <Path extends PathWith<'get'>>(path: Path, params: ReadParams<Path>, signal?: AbortSignal) => Promise<ReadAnswer<Path>>;
  readonly write: <Method extends WriteMethod, Path extends PathWith<Method>>(
    method: Method,
    path: Path,
    params: WriteParams<Path, Method>,
    body: WriteBody<Path, Method>,
    options?: WriteOptions,
  ) => Promise<WriteAnswer<Path, Method>>;
}

type Params = Readonly<Record<string, unknown>>;
interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}
type Call = (path: string, init: object) => Promise<Answer>;

/** Splits flat parameters into those in the path and those behind the question mark. */
const split = (path: string, params: Params) => {
  const inPath = ([name]: readonly [string, unknown]) => path.includes(`{${name}}`);
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  return { path: Object.fromEntries(given.filter(inPath)), query: Object.fromEntries(given.filter((entry) => !inPath(entry))) };
};

const answered = async (call: () => Promise<Answer>): Promise<unknown> => {
  const { data, error, response } = await call().catch((cause: unknown) => {
    throw cause instanceof DOMException && cause.name === 'AbortError' ? cause : new Unreachable(cause);
  });
  if (!response.ok) throw problemFrom(response.status, error);
  return data;
};

/** The one door to the API: typed by the OpenAPI file, every refusal an `ApiProblem`, every missing answer `Unreachable`. */
export const createApi = (options: ApiOptions): Api => {
  const client = createClient<Paths>({ baseUrl: options.baseUrl });
  client.use(headers(options));
  const keys = idempotencyKeys();
  // openapi-fetch types each call by its literal path; behind this door the path is a variable and `types.ts` holds the types.
  const calls = {
    get: client.GET as unknown as Call,
    post: client.POST as unknown as Call,
    put: client.PUT as unknown as Call,
    delete: client.DELETE as unknown as Call,
  };
  return {
    read: (path, params, signal) => answered(() => calls.get(path, { params: split(path, params as Params), signal })) as never,
    write: async (method, path, params, body, { ifMatch, validFrom } = {}) => {
      const what = `${method} ${path} ${JSON.stringify(params)}`;
      const headerParams = {
        'idempotency-key': keys.keyFor(what, body),
        ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        ...(validFrom !== undefined && { 'valid-from': validFrom }),
      };
      try {
        const answer = await answered(() => calls[method](path, { params: split(path, params as Params), body: body ?? {}, headers: headerParams }));
        keys.answered(what, body);
        return answer as never;
      } catch (error) {
        if (!(error instanceof Unreachable)) keys.answered(what, body);
        throw error;
      }
    },
  };
};
