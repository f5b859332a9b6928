import { createHash } from 'node:crypto';
import { holdsAnyRole, type Permission, type Principal } from '@triada/access';
import { canonicalJson, derivedId, Forbidden, randomId } from '@triada/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CommandSlice } from '../declare/slices';
import type { Clock } from '../runtime/ports';
import { pragueDay } from '../runtime/prague-day';
import { actorOf, type CommandAnswer, type CommandCall } from '../write/command-call';
import type { Authentication } from './authentication';
import { idempotencyKeyOf, ifMatchOf, traceparentIn, validFromOf } from './headers';
import { parseInput } from './parse-input';
import { HttpRefusal } from './problem';
import { stretch } from './stretch';

const anonymous: Principal = { id: 'anonymous', assignments: [] };

/** From a request to a command, and from its answer to a response. */
export class CommandHttp {
  constructor(
    private readonly authentication: Authentication,
    private readonly clock: Clock,
    private readonly permissions: Readonly<Record<string, Permission>>,
  ) {}

  async call(slice: CommandSlice, request: FastifyRequest): Promise<CommandCall> {
    const { headers } = request;
    const principal = await this.authentication.principalOf(headers.authorization);
    const permission = this.permissions[slice.name]!;
    if (!principal && !permission.roles.includes('public')) throw new Forbidden('platform.sign-in-needed');
    // Before the content is looked at: who has no such right learns nothing of what would be accepted.
    if (!holdsAnyRole(principal, permission)) throw new Forbidden('platform.forbidden');
    const sender = principal ?? anonymous;
    const params = parseInput(slice.params, request.params ?? {});
    const body = parseInput(slice.body, jsonBodyOf(request));
    const key = idempotencyKeyOf(headers);
    const validFrom = validFromOf(headers, pragueDay(this.clock.now()));
    const commandId = key === undefined ? randomId() : derivedId(sender.id, slice.name, pathOf(request), key);
    return {
      params,
      body,
      principal: sender,
      actor: actorOf(sender),
      commandId,
      commandHash: key === undefined ? undefined : await hashOf(slice, commandId, key, body, validFrom),
      ifMatch: ifMatchOf(headers),
      validFrom,
      correlationId: commandId,
      causationId: commandId,
      traceparent: traceparentIn(headers),
      asProcess: false,
    };
  }

  answer(slice: CommandSlice, request: FastifyRequest, reply: FastifyReply, { created, ...body }: CommandAnswer): void {
    if (body.revision !== null) reply.header('etag', `"${body.revision}"`);
    const isNew = created && slice.creates === true;
    if (isNew) reply.header('location', `${pathOf(request)}/${encodeURIComponent(body.id)}`);
    reply
      .status(isNew ? 201 : 200)
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(body));
  }
}

/** A command without a body says `{}`; one with a body says it in JSON. */
export const jsonBodyOf = ({ body, headers }: FastifyRequest): unknown => {
  const type = headers['content-type'];
  if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) throw new HttpRefusal(415);
  return body ?? {};
};

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0]!;

/**
 * The key is part of what is hashed, so that the hash in the log tells nobody a short or guessable body (reliability 7). Keys of
 * scripts are known, though: a body that holds a secret is hashed slowly.
 */
const hashOf = async (
  { secretBody }: CommandSlice,
  commandId: string,
  key: string,
  body: unknown,
  validFrom: string | undefined,
): Promise<string> => {
  const text = `${key}\u0000${validFrom ?? ''}\u0000${canonicalJson(body ?? null)}`;
  return secretBody ? (await stretch(text, commandId, 32)).toString('hex') : createHash('sha256').update(text).digest('hex');
};
