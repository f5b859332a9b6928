import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { type Api, Refused } from '@triada/script-client';
import { type Answers, fieldOf, resolveReferences, type Script, type Step } from './script';

export interface LoadReport {
  /** Rows whose every step was accepted. */
  readonly loaded: readonly string[];
  readonly refused: readonly { readonly row?: string; readonly step: string; readonly reason: string }[];
  readonly unsupported: Script['unsupported'];
}

/** What was already answered, so that a load that was cut off goes on where it stopped. Lines of JSON, one a step. */
export class Journal {
  readonly answers = new Map<string, Record<string, unknown>>();
  readonly done = new Set<string>();

  constructor(private readonly path: string | undefined) {
    if (!path || !existsSync(path)) return;
    for (const text of readFileSync(path, 'utf8').split('\n')) {
      const entry = parseEntry(text);
      if (entry) this.#remember(entry);
    }
  }

  add(entry: JournalEntry): void {
    this.#remember(entry);
    if (this.path) appendFileSync(this.path, `${JSON.stringify(entry)}\n`);
  }

  #remember({ key, label, answer }: JournalEntry): void {
    this.done.add(key);
    if (label) this.answers.set(label, answer);
  }
}

interface JournalEntry {
  readonly key: string;
  readonly label?: string;
  readonly answer: Record<string, unknown>;
}

/** A last line that a kill tore is no entry; its step is simply asked again, with the same key. */
const parseEntry = (text: string): JournalEntry | undefined => {
  try {
    return text ? (JSON.parse(text) as JournalEntry) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const operationOf = (step: Step): string => ('do' in step ? step.do : step.ask);

/** The same step of the same file has the same key for ever: a repeated load changes nothing. */
const keyOf = (name: string, index: number, step: Step): string =>
  createHash('sha256').update(JSON.stringify([name, index, step.row ?? '', operationOf(step), step.label ?? ''])).digest('hex').slice(0, 32);

export interface LoadOptions {
  readonly name: string;
  readonly journal: Journal;
  /** Milliseconds for which a refusal may be a matter of contexts that have not heard of each other yet. */
  readonly patience?: number;
  readonly onProgress: (done: number, total: number, row: string) => void;
  /** Commands that are not played: this product leaves them to another, as accounts to an OpenID provider. */
  readonly without?: readonly string[];
}

/** Plays a script through the public API, in order. A refused step is reported with its row; steps that need its answer are refused too. */
export const load = async (api: Api, script: Script, { name, journal, onProgress, patience = 10_000, without = [] }: LoadOptions): Promise<LoadReport> => {
  const refused: { row?: string; step: string; reason: string }[] = [];
  for (const [index, step] of script.steps.entries()) {
    onProgress(index, script.steps.length, step.row ?? '');
    const key = keyOf(name, index, step);
    if (journal.done.has(key) || without.includes(operationOf(step))) continue;
    try {
      journal.add({ key, label: step.label, answer: await play(api, step, key, journal.answers, patience) });
    } catch (error) {
      if (!(error instanceof Refused || error instanceof NotYet) && !(error as Error).message.startsWith('odkaz')) throw error;
      refused.push({ row: step.row, step: step.label ?? operationOf(step), reason: (error as Error).message });
    }
  }
  onProgress(script.steps.length, script.steps.length, '');
  const bad = new Set<string | undefined>([...refused, ...script.unsupported].map(({ row }) => row));
  const rows = [...new Set(script.steps.flatMap(({ row }) => row ?? []))];
  return { loaded: rows.filter((row) => !bad.has(row)), refused, unsupported: script.unsupported };
};

const play = async (api: Api, step: Step, key: string, answers: Answers, patience: number): Promise<Record<string, unknown>> => {
  const params = resolveReferences(step.params, answers) as Record<string, string>;
  if ('ask' in step) {
    const ask = async () => awaited(step.atLeast ?? {}, await api.question(step.ask, step.as, params));
    return settled(ask, step.atLeast ? 6 * patience : patience);
  }
  const body = resolveReferences(step.body ?? {}, answers);
  const { ids, ...answer } = await settled(() => api.command(step.do, step.as, { params, body, key, validFrom: step.at }), patience);
  return { ...ids, ...answer };
};

/** What a question waits for has not come. */
class NotYet extends Error {}

const awaited = <T>(atLeast: Readonly<Record<string, number>>, answer: T): T => {
  for (const [field, least] of Object.entries(atLeast)) {
    const now = fieldOf(answer, field);
    if (!(Number(now) >= least)) throw new NotYet(`${field} je ${JSON.stringify(now)}, čekalo se aspoň na ${least} (waited in vain)`);
  }
  return answer;
};

/** Contexts learn of each other a moment later: what is not known yet is asked again for a while before it counts as refused. */
const settled = async <T>(ask: () => Promise<T>, patience: number): Promise<T> => {
  const until = Date.now() + patience;
  for (let pause = 20; ; pause = Math.min(2 * pause, 1000)) {
    try {
      return await ask();
    } catch (error) {
      const passing = error instanceof NotYet || (error instanceof Refused && [403, 404, 409, 422, 503].includes(error.status));
      if (!passing || Date.now() + pause > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
};
