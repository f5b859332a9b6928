import { pause, type Deployment } from '@triada/testing/product';
import { Refused, type CommandAnswer } from '@triada/script-client';

export interface CommandInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Day from which it is true, for history that is written down later. */
  readonly on?: string;
  readonly key?: string;
}

/** Sends a command that must pass. */
export const does = (
  { api }: Deployment,
  account: string,
  name: string,
  { on, ...input }: CommandInput = {},
): Promise<CommandAnswer> => api.command(name, account, { ...input, validFrom: on });

/** Asks what must be answered. Left out account = anybody. */
export const asks = (
  { api }: Deployment,
  account: string | undefined,
  name: string,
  params: Readonly<Record<string, string>> = {},
): Promise<any> => api.question<any>(name, account, params);

export interface Refusal {
  readonly status: number;
  readonly code: string | undefined;
  readonly detail: string | undefined;
}

/** How something was refused; what passes is an error here. */
export const refused = async (attempt: Promise<unknown>): Promise<Refusal> => {
  try {
    await attempt;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { status: error.status, code: error.problem.code, detail: error.problem.detail };
  }
  throw new Error('it passed, though it must be refused');
};

/** Milliseconds that contexts may take to hear of each other. */
const usualPatience = 30_000;

/**
 * Contexts hear of each other a moment later: asks until the answer is as expected, then gives it. What is not there yet counts as
 * not expected; the last answer is told when the time is over.
 */
export const eventually = async <Answer>(ask: () => Promise<Answer>, expected: (answer: Answer) => boolean, patience = usualPatience): Promise<Answer> => {
  const until = Date.now() + patience;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (error instanceof Refused && [404, 422, 503].includes(error.status)) return error;
      throw error;
    });
    if (!(answer instanceof Refused) && expected(answer)) return answer;
    if (Date.now() > until)
      throw new Error(
        `not as expected after ${patience} ms: ${answer instanceof Refused ? answer.message : JSON.stringify(answer).slice(0, 2_000)}`,
      );
    await pause(50);
  }
};

/** Sends a command that needs what another context has told; until that has arrived it is refused, then it must pass. */
export const doesOnceKnown = (
  product: Deployment,
  account: string,
  name: string,
  input: CommandInput = {},
): Promise<CommandAnswer> =>
  eventually(
    () => does(product, account, name, input),
    () => true,
  );
