/** Field (JSON path without `$`) and rule that the input broke. `params` fill the sentences shown to people. */
export interface Fault {
  readonly field?: string;
  readonly rule: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The error taxonomy of architecture 6.12. HTTP numbers exist only in the problem filter of the platform. */
export abstract class DomainError extends Error {
  abstract readonly kind: 'invalid' | 'rejected' | 'not-found' | 'forbidden' | 'conflict' | 'unavailable';
  constructor(
    readonly code: string,
    readonly params: Readonly<Record<string, unknown>> = {},
    readonly faults: readonly Fault[] = [],
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = new.target.name;
  }
}

/** The input is not of the shape that the contract demands. */
export class Invalid extends DomainError {
  readonly kind = 'invalid';
}

/** A rule of the domain forbids it; `code` is the rule's code, e.g. `planning.quota-exhausted`. */
export class Rejected extends DomainError {
  readonly kind = 'rejected';
}

export class NotFound extends DomainError {
  readonly kind = 'not-found';
}

export class Forbidden extends DomainError {
  readonly kind = 'forbidden';
}

/** Somebody was faster, or the same key came with another body. */
export class Conflict extends DomainError {
  readonly kind = 'conflict';
}

/** A dependency does not answer now; the same request may pass later. */
export class Unavailable extends DomainError {
  readonly kind = 'unavailable';
}

/** Throws `Rejected` unless the condition holds: `ensure(state.open, 'planning.round-closed', { round })`. */
export function ensure(
  condition: unknown,
  code: string,
  params: Record<string, unknown> = {},
  field?: string,
): asserts condition {
  if (!condition) throw new Rejected(code, params, field ? [{ field, rule: code }] : []);
}
