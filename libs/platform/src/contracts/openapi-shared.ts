import { z } from 'zod';
import type { JsonSchema } from './json-schema';

export const problem = z.object({
  type: z.string().describe('urn:triada:problem:<code>'),
  title: z.string(),
  status: z.int(),
  code: z.string().describe('code of the rule, for programs'),
  detail: z.string().describe('sentence in the language asked for'),
  faults: z.array(z.object({ field: z.string().optional(), rule: z.string(), message: z.string() })),
  traceId: z.string(),
  current: z.int().nullable().optional().describe('current revision, with platform.revision-stale'),
});

export const commandAnswer = z.object({
  id: z.string(),
  stream: z.string(),
  revision: z.int().nullable().describe('revision of the aggregate after the command, as in ETag'),
  commandId: z.uuid(),
  ids: z.record(z.string(), z.string()).describe('ids of new things by their label, e.g. { "measure": … }'),
  position: z.string().nullable().describe('for Triada-After: reads that have applied this command'),
});

export const header = (name: string, description: string, pattern?: string): JsonSchema => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string', ...(pattern && { pattern }) },
});

/** Headers of requests, by the name under which the document keeps them. */
export const headers = {
  AcceptLanguage: header('Accept-Language', 'language of sentences: cs (default) or en'),
  IdempotencyKey: header(
    'Idempotency-Key',
    'the same key makes the same command; its repetition gets the first answer',
    '^[\\x21-\\x7e]{1,255}$',
  ),
  IfMatch: header(
    'If-Match',
    'revision that the sender has seen, e.g. "12"; a newer one refuses the command with 412',
    '^(W/)?"\\d{1,15}"$',
  ),
  IfNoneMatch: header('If-None-Match', 'ETag of an answer at hand'),
  TriadaAfter: header('Triada-After', 'position of a command: the answer has applied it, or is 503', '^[\\w:/.-]{1,64}$'),
  ValidFrom: header('Valid-From', 'day from which it is true, YYYY-MM-DD, for back-dated history', '^\\d{4}-\\d{2}-\\d{2}$'),
};

export const parameterRefs = (...names: readonly (keyof typeof headers)[]): JsonSchema[] =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
export const commandHeaders = parameterRefs('IdempotencyKey', 'IfMatch', 'ValidFrom', 'AcceptLanguage');
export const queryHeaders = parameterRefs('TriadaAfter', 'IfNoneMatch', 'AcceptLanguage');

export const refusals = (statuses: readonly number[]): JsonSchema =>
  Object.fromEntries(statuses.map((status) => [String(status), { $ref: `#/components/responses/Problem${status}` }]));

const problemTitles = {
  400: 'The input is not of the right form',
  401: 'Sign in first',
  403: 'The role or its region does not cover this',
  404: 'No such record',
  409: 'Somebody was faster, or the key came with another body',
  412: 'The revision that the sender has seen is stale',
  413: 'Too much data',
  415: 'Not application/json',
  422: 'A rule forbids it; `code` names the rule',
  429: 'Too many at once from this address; Retry-After says when',
  503: 'Not now; Retry-After says when',
};

const etag = { ETag: { description: 'the new revision', schema: { type: 'string' } } };
const location = { Location: { description: 'address of the new record', schema: { type: 'string' } } };

/** Answers that many operations share, by the name under which the document keeps them. */
export const sharedResponses = (answer: JsonSchema, problem: JsonSchema): Record<string, JsonSchema> => {
  const content = { 'application/json': { schema: answer } };
  return {
    Done: { description: 'Done, or nothing to do', headers: etag, content },
    Created: { description: 'Created', headers: { ...etag, ...location }, content },
    NotModified: { description: 'The answer at hand is still good' },
    ...Object.fromEntries(
      Object.entries(problemTitles).map(([status, description]) => [
        `Problem${status}`,
        { description, content: { 'application/problem+json': { schema: problem } } },
      ]),
    ),
  };
};
