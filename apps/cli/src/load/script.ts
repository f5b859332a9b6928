import { z } from 'zod';

/**
 * One line of a file of commands. `do` is an operation of the public API; a string `@{label.field}` in params or body is replaced by a
 * field of the answer of an earlier step (`id`, or an id by label such as `measure`); `row` groups steps for the report.
 */
const step = z.strictObject({
  row: z.string(),
  /** Name by which later steps mean this one. */
  label: z.string().optional(),
  as: z.string(),
  /** Day from which it is true. */
  at: z.iso.date().optional(),
  do: z.string(),
  params: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  /** File beside the script whose text becomes the field `text` of the body. */
  textFile: z.string().optional(),
});
const unsupported = z.strictObject({ row: z.string(), cannot: z.string() });
const line = z.union([step, unsupported]);

export type Step = z.infer<typeof step>;
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

/** Replaces `@{label.field}` anywhere in a JSON value; an unknown reference is an error that names it. */
export const resolveReferences = (value: unknown, answers: Answers): unknown => {
  if (typeof value === 'string') return resolveText(value, answers);
  if (Array.isArray(value)) return value.map((item) => resolveReferences(item, answers));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolveReferences(item, answers)]));
  return value;
};

const resolveText = (text: string, answers: Answers): unknown => {
  const lookUp = (label: string, field: string): unknown => {
    const found = answers.get(label)?.[field];
    if (found === undefined) throw new Error(`odkaz @{${label}.${field}} nevede na žádný dřívější krok (unknown reference)`);
    return found;
  };
  const whole = /^@\{([\w-]+)\.([\w-]+)\}$/.exec(text);
  if (whole) return lookUp(whole[1]!, whole[2]!);
  return text.replace(/@\{([\w-]+)\.([\w-]+)\}/g, (_match, label: string, field: string) => String(lookUp(label, field)));
};
