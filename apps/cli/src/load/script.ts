import { z } from 'zod';

/**
 * One line of a file of commands. `do` is a command of the public API, `ask` a question; a string `@{label.path}` in params or body is
 * replaced by a field of the answer of an earlier step (`id`, an id by label such as `measure`, a path such as `revision.hash`);
 * `row` groups steps for the report; a question with `atLeast` waits for what other contexts or processes have yet to do.
 */
const common = {
  /** Row of the scenario; steps without one prepare it and are not counted. */
  row: z.string().min(1).optional(),
  /** Name by which later steps mean this one. */
  label: z.string().optional(),
  as: z.string(),
  params: z.record(z.string(), z.string()).default({}),
};
const command = z.strictObject({
  ...common,
  do: z.string(),
  /** Day from which it is true. */
  at: z.iso.date().optional(),
  body: z.unknown().optional(),
});
const question = z.strictObject({
  ...common,
  ask: z.string(),
  /** Fields of the answer (by dotted path) and what they have to reach before the next step is played; more is as good, for a repeated load. */
  atLeast: z.record(z.string(), z.number()).optional(),
});
const unsupported = z.strictObject({ row: z.string(), cannot: z.string() });
const line = z.union([command, question, unsupported]);

export type Step = z.infer<typeof command> | z.infer<typeof question>;
export type Unsupported = z.infer<typeof unsupported>;

export interface Script {
  readonly steps: readonly Step[];
  readonly unsupported: readonly Unsupported[];
}

export const parseScript = (text: string): Script => {
  const steps: Step[] = [];
  const cannot: Unsupported[] = [];
  text.split('\n').forEach((content, index) => {
    if (!content.trim() || content.startsWith('//')) return;
    const parsed = line.safeParse(parseJson(content, index + 1));
    if (!parsed.success) throw new Error(`řádek ${index + 1} (line): ${z.prettifyError(parsed.error)}`);
    if ('cannot' in parsed.data) cannot.push(parsed.data);
    else steps.push(parsed.data);
  });
  return { steps, unsupported: cannot };
};

const parseJson = (content: string, number: number): unknown => {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new Error(`řádek ${number} (line) není JSON: ${(cause as Error).message}`, { cause });
  }
};

export type Answers = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** A field of an answer by its dotted path; a number is a place in a list. */
export const fieldOf = (answer: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], answer);

/** Replaces `@{label.field}` anywhere in a JSON value; an unknown reference is an error that names it. */
export const resolveReferences = (value: unknown, answers: Answers): unknown => {
  if (typeof value === 'string') return resolveText(value, answers);
  if (Array.isArray(value)) return value.map((item) => resolveReferences(item, answers));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveReferences(item, answers)]));
  return value;
};

const resolveText = (text: string, answers: Answers): unknown => {
  const lookUp = (label: string, field: string): unknown => {
    const found = fieldOf(answers.get(label), field);
    if (found === undefined) throw new Error(`odkaz @{${label}.${field}} nevede na žádný dřívější krok (unknown reference)`);
    return found;
  };
  const whole = /^@\{([\w-]+)\.([\w.-]+)\}$/.exec(text);
  if (whole) return lookUp(whole[1]!, whole[2]!);
  return text.replace(/@\{([\w-]+)\.([\w.-]+)\}/g, (_match, label: string, field: string) => String(lookUp(label, field)));
};
