import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The settings are wrong; the message lists every fault, a line each. Values are never shown: some are secrets. */
export class WrongSettings extends Error {}

/**
 * Reads the settings before anything starts: every fault at once, unknown `TRIADA_` names refused. `TRIADA_X_FILE` names a file that
 * holds the value of `TRIADA_X`, for secrets. Of all other names only those that the schema has are looked at.
 */
export const readConfig = <Schema extends z.ZodObject>(
  schema: Schema,
  env: Readonly<Record<string, string | undefined>>,
): z.output<Schema> => {
  const known = Object.keys(schema.shape);
  const given = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      (entry[0].startsWith('TRIADA_') || known.includes(entry[0])) && entry[1] !== undefined && entry[1] !== '',
  );
  const faults: string[] = [];
  const values: Record<string, string> = {};
  for (const [name, value] of given) {
    const target = name.replace(/_FILE$/, '');
    if (known.includes(name)) values[name] = value;
    else if (target !== name && known.includes(target)) values[target] = fileContent(name, value, faults);
    else faults.push(`${name}: no such setting (known: ${known.join(', ')})`);
  }
  const parsed = schema.safeParse(values, { reportInput: false });
  if (!parsed.success) faults.push(...parsed.error.issues.map(({ message, path }) => `${path.join('.')}: ${message}`));
  if (faults.length > 0) throw new WrongSettings(`wrong settings:\n  ${faults.join('\n  ')}`);
  return parsed.data!;
};

const fileContent = (name: string, path: string, faults: string[]): string => {
  try {
    return readFileSync(path, 'utf8').trimEnd();
  } catch (error) {
    faults.push(`${name}: the file cannot be read (${(error as NodeJS.ErrnoException).code})`);
    return '';
  }
};
