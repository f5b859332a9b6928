import { randomBytes } from 'node:crypto';
import { Invalid, isLocalDate, type LocalDate } from '@triada/kernel';

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const one = (headers: Headers, name: string): string | undefined => {
  const value = headers[name];
  if (value === undefined || typeof value === 'string') return value;
  throw invalid(name);
};

const invalid = (header: string, code = 'platform.header-invalid'): Invalid =>
  new Invalid(code, { header }, [{ field: header, rule: code, params: { header } }]);

/** Chosen by the client, up to 255 printable ASCII characters. */
export const idempotencyKeyOf = (headers: Headers): string | undefined => {
  const key = one(headers, 'idempotency-key');
  if (key !== undefined && !/^[\x21-\x7e]{1,255}$/.test(key)) throw invalid('Idempotency-Key');
  return key;
};

/** `"12"`: the revision that the client has seen. */
export const ifMatchOf = (headers: Headers): number | undefined => {
  const tag = one(headers, 'if-match');
  if (tag === undefined) return undefined;
  const revision = /^(?:W\/)?"(\d{1,15})"$/.exec(tag)?.[1];
  if (revision === undefined) throw invalid('If-Match');
  return Number(revision);
};

/**
 * The day from which a fact is true, `today` at the latest: rules take it for the day of the command, so a day to come would let
 * payments be received, councils decide and periods run out before they do.
 */
export const validFromOf = (headers: Headers, today: LocalDate): LocalDate | undefined => {
  const day = one(headers, 'valid-from');
  if (day === undefined) return undefined;
  if (!isLocalDate(day)) throw invalid('Valid-From');
  if (day > today) throw invalid('Valid-From', 'platform.valid-from-in-future');
  return day;
};

/** Position of the own log that the reader wants to see applied. */
export const afterOf = (headers: Headers): string | undefined => {
  const position = one(headers, 'triada-after');
  if (position !== undefined && !/^[\w:/.-]{1,64}$/.test(position)) throw invalid('Triada-After');
  return position;
};

/** Where the request stands in a trace (W3C `traceparent`), as given: of a traced one our own span, else whatever the caller says. */
export const traceparentIn = (headers: Headers): string | undefined => {
  const given = headers['traceparent'];
  return typeof given === 'string' ? given : undefined;
};

/** Trace of a request: that of the caller, else a new one. 32 hex digits. */
export const traceIdOf = (headers: Headers): string =>
  /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/.exec(traceparentIn(headers) ?? '')?.[1] ?? randomBytes(16).toString('hex');
