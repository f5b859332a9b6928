import { createHash } from 'node:crypto';
import { holdsAnyRole, isAllowed, isOfRegion, regionsOf, type Permission, type Principal, type Subject } from '@triada/access';
import { Forbidden } from '@triada/kernel';
import type { KeyVault } from '@triada/ports';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { History, QueryInput, QuerySlice, Views } from '../declare/slices';
import type { Clock } from '../runtime/ports';
import { pragueDay } from '../runtime/prague-day';
import type { Authentication } from './authentication';
import { jsonBodyOf } from './command-http';
import { afterOf } from './headers';
import { parseInput } from './parse-input';

/** A query whose row has a scope answered without asking for it: a fault of the program, shown to nobody but us. */
export class UncheckedQuery extends Error {
  constructor(name: string) {
    super(`the query ${name} calls neither allow() nor regions(), though its permission has a scope`);
  }
}

/** A query gave what its contract does not promise. */
export class WrongResponse extends Error {}

export interface QueryParts {
  readonly authentication: Authentication;
  readonly permissions: Readonly<Record<string, Permission>>;
  readonly clock: Clock;
  readonly views: Views;
  readonly history: History;
  readonly vault: KeyVault;
  /** Resolves when the views that the slice reads have applied the position. */
  readonly caughtUp: (slice: QuerySlice, position: string) => Promise<void>;
}

/** From a request to a question, and from its answer to a response with a weak `ETag`. */
export class QueryHttp {
  constructor(private readonly parts: QueryParts) {}

  async run(slice: QuerySlice, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { authentication, caughtUp, clock, history, permissions, vault, views } = this.parts;
    const permission = permissions[slice.name]!;
    const { headers } = request;
    const principal = await authentication.principalOf(headers.authorization);
    if (!principal && !permission.roles.includes('public')) throw new Forbidden('platform.sign-in-needed');
    if (!holdsAnyRole(principal, permission)) throw new Forbidden('platform.forbidden');
    const params = parseInput(slice.params, { ...(request.query as object), ...(request.params as object) });
    const body = slice.body ? parseInput(slice.body, jsonBodyOf(request)) : undefined;
    const after = afterOf(headers);
    if (after !== undefined) await caughtUp(slice, after);
    const rights = rightsOf(principal, permission);
    const header = (name: string, value: string): void => void reply.header(name, value);
    const input: QueryInput<any, any> = {
      params,
      body,
      principal,
      today: pragueDay(clock.now()),
      views,
      history,
      vault,
      header,
      ...rights.given,
    };
    const answer: unknown = await slice.handle(input);
    if (permission.scope !== 'installation' && !rights.asked()) throw new UncheckedQuery(slice.name);
    this.send(slice, request, reply, responseOf(slice, answer));
  }

  private send(slice: QuerySlice, request: FastifyRequest, reply: FastifyReply, content: string | Buffer): void {
    const tag = `W/"${createHash('sha1').update(content).digest('base64url')}"`;
    reply.header('etag', tag).header('cache-control', 'private, no-cache').header('vary', 'authorization, accept-language');
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
      reply.status(304).send();
      return;
    }
    reply.status(200).header('content-type', contentTypeOf(slice)).send(content);
  }
}

const contentTypeOf = ({ produces }: QuerySlice): string => {
  if (produces === undefined) return 'application/json; charset=utf-8';
  return /^(text\/|application\/(x-)?ndjson|.*\+?json$)/.test(produces) ? `${produces}; charset=utf-8` : produces;
};

/** The answer as bytes. JSON passes its contract on the way out: what it does not name never leaves. */
const responseOf = (slice: QuerySlice, answer: unknown): string | Buffer => {
  if (answer instanceof Uint8Array) return Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength);
  const parsed = slice.response.safeParse(answer);
  if (!parsed.success) throw new WrongResponse(`${slice.name}: ${parsed.error.message}`);
  return slice.produces === undefined ? JSON.stringify(parsed.data) : String(parsed.data);
};

/** The rights of one caller at one query, which remember whether they were asked. */
const rightsOf = (principal: Principal | null, permission: Permission) => {
  let asked = false;
  return {
    asked: () => asked,
    given: {
      allow: (subject: Subject): void => {
        asked = true;
        if (!isAllowed(principal, permission, subject)) throw new Forbidden('platform.forbidden');
      },
      regions: (): readonly string[] | 'all' => {
        asked = true;
        return regionsOf(principal, permission);
      },
      isInsider: (region: string): boolean => isOfRegion(principal, region),
    },
  };
};
