import { DomainError, type Fault } from '@triada/kernel';
import { IdempotencyConflict, StoreUnavailable, StreamNotFound } from '@triada/ports';
import type { Language, SentenceBook } from './sentence-book';

/** RFC 9457, with the rule's code, the broken fields and the trace. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly faults: readonly { readonly field?: string; readonly rule: string; readonly message: string }[];
  readonly traceId: string;
  /** For `platform.revision-stale`: the revision to look at. */
  readonly current?: number | null;
}

/** The only place that knows HTTP numbers of our errors (architecture 6.12). */
const statusByKind: Readonly<Record<DomainError['kind'], number>> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  rejected: 422,
  unavailable: 503,
};

const statusByCode: Readonly<Record<string, number>> = {
  'platform.sign-in-needed': 401,
  'access.token-invalid': 401,
  'platform.revision-stale': 412,
  'platform.too-large': 413,
};

/** Codes of what the HTTP server itself refuses. */
const codeByStatus: Readonly<Record<number, string>> = {
  400: 'platform.malformed-request',
  404: 'platform.unknown-route',
  405: 'platform.method-not-allowed',
  413: 'platform.body-too-large',
  414: 'platform.malformed-request',
  415: 'platform.unsupported-media-type',
  503: 'platform.shutting-down',
};

const titles: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  400: { cs: 'Neplatné údaje', en: 'Invalid data' },
  401: { cs: 'Je třeba se přihlásit', en: 'Sign-in needed' },
  403: { cs: 'Bez oprávnění', en: 'Not allowed' },
  404: { cs: 'Nenalezeno', en: 'Not found' },
  405: { cs: 'Nepovolený požadavek', en: 'Method not allowed' },
  408: { cs: 'Požadavek nepřišel celý včas', en: 'The request did not come in time' },
  409: { cs: 'Střet', en: 'Conflict' },
  412: { cs: 'Zastaralá revize', en: 'Stale revision' },
  413: { cs: 'Příliš mnoho dat', en: 'Too much data' },
  414: { cs: 'Příliš dlouhá adresa', en: 'Address too long' },
  415: { cs: 'Nepodporovaný formát', en: 'Unsupported format' },
  422: { cs: 'Pravidlo to nedovoluje', en: 'A rule forbids it' },
  429: { cs: 'Příliš mnoho spojení', en: 'Too many connections' },
  431: { cs: 'Příliš dlouhé hlavičky', en: 'Headers too long' },
  500: { cs: 'Chyba na naší straně', en: 'Error on our side' },
  503: { cs: 'Dočasně nedostupné', en: 'Temporarily unavailable' },
};

/** A refusal of the HTTP layer that the kernel has no word for. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    readonly params: Readonly<Record<string, unknown>> = {},
    readonly code = codeByStatus[status] ?? 'platform.malformed-request',
  ) {
    super(code);
  }
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof DomainError) {
    return {
      status: statusByCode[error.code] ?? statusByKind[error.kind],
      code: error.code,
      params: error.params,
      faults: error.faults,
    };
  }
  if (error instanceof HttpRefusal) return { status: error.status, code: error.code, params: error.params, faults: [] };
  if (error instanceof StoreUnavailable)
    return { status: 503, code: 'platform.store-unavailable', params: { reason: error.reason }, faults: [] };
  if (error instanceof StreamNotFound) return { status: 404, code: 'platform.not-found', params: {}, faults: [] };
  if (error instanceof IdempotencyConflict) return { status: 409, code: 'platform.idempotency-conflict', params: {}, faults: [] };
  const status = serverStatus(error);
  if (status !== undefined && codeByStatus[status]) return { status, code: codeByStatus[status], params: {}, faults: [] };
  return { status: 500, code: 'platform.internal', params: {}, faults: [] };
};

/** Status of an error of Fastify or Nest, when it is about the request. */
const serverStatus = (error: unknown): number | undefined => {
  const { getStatus, statusCode } = (error ?? {}) as { getStatus?: () => number; statusCode?: number };
  return typeof getStatus === 'function' ? getStatus.call(error) : statusCode;
};

/** Why a store does not answer is a code for programs (`disk-full`); people read it in words. */
const wordedReason = (
  { reason }: Readonly<Record<string, unknown>>,
  book: SentenceBook,
  language: Language,
): Readonly<Record<string, string>> => {
  const words = typeof reason === 'string' ? book.say(`platform.store-reason-${reason}`, {}, language) : undefined;
  return words === undefined ? {} : { reason: words };
};

export const problemOf = (error: unknown, book: SentenceBook, language: Language, traceId: string): Problem => {
  const { status, code, params, faults } = refusalOf(error);
  const known = { ...params, ...wordedReason(params, book, language), traceId };
  const title = titles[status]?.[language] ?? titles[500]![language];
  return {
    type: `urn:triada:problem:${code}`,
    title,
    status,
    code,
    detail: book.say(code, known, language) ?? title,
    faults: faults.map(({ field, rule, params: own }) => ({
      ...(field !== undefined && { field }),
      rule,
      message: book.say(rule, { ...known, ...own }, language) ?? book.say(code, known, language) ?? title,
    })),
    traceId,
    ...(code === 'platform.revision-stale' && { current: (params['current'] as number | null | undefined) ?? null }),
  };
};
