import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentences } from './sentences';

/** Codes of refusals in the sources of the context: quoted `planning.…`, public event types aside. */
const codesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/'(planning\.[a-z-]+)'/g)].map(([, code]) => code!));

const context = join(__dirname, '../..');
const codes = [...new Set(['contracts', 'domain', 'service'].flatMap((lib) => codesIn(join(context, lib, 'src'))))];

describe('sentences of planning', () => {
  it('word every code that planning can refuse with', () => expect(codes.filter((code) => !sentences[code])).toEqual([]));

  it('say nothing about codes that nobody uses', () =>
    expect(Object.keys(sentences).filter((code) => !codes.includes(code))).toEqual([]));

  it.each(Object.entries(sentences))('%s speaks both languages and ends as a sentence', (_code, { cs, en }) => {
    expect([cs, en]).toEqual([expect.stringMatching(/[.]$/), expect.stringMatching(/[.]$/)]);
  });
});
