import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventNames } from './cs/event-names';

/** Types of all stored events, read from where the contexts define them. */
const storedTypes = (): readonly string[] => {
  const contexts = join(process.cwd(), 'libs', 'contexts');
  const files = readdirSync(contexts, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.events.ts'));
  return files.flatMap((file) => [...readFileSync(join(contexts, file), 'utf8').matchAll(/^\s+([A-Z]\w+): \{\s*version:/gm)].map(([, type]) => type!));
};

describe('names of events', () => {
  it('exist in Czech for everything that an auditor can meet', () => {
    const types = storedTypes();
    expect(types.length).toBeGreaterThan(150);
    expect(types.filter((type) => !(type in eventNames))).toEqual([]);
  });
});
