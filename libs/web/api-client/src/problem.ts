/** A refusal of the API (RFC 9457): the rule's code and sentences in the language that was asked for. */
export interface ProblemBody {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly faults: readonly { readonly field?: string; readonly rule: string; readonly message: string }[];
  readonly traceId?: string;
}

export class ApiProblem extends Error {
  constructor(readonly problem: ProblemBody) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
    this.name = 'ApiProblem';
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** Nothing came back: no network, or the server is down. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('the API does not answer', { cause });
    this.name = 'Unreachable';
  }
}

const isProblem = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'faults' in body;

/** A problem also out of answers that are none, such as an error page of a proxy. */
export const problemFrom = (status: number, body: unknown): ApiProblem =>
  new ApiProblem(
    isProblem(body) ? { ...body, status } : { title: `HTTP ${status}`, status, code: `http.${status}`, detail: `HTTP ${status}`, faults: [] },
  );
