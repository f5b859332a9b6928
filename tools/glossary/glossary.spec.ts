import { globSync, readFileSync } from 'node:fs';

/** Terms in the second column of the tables of the glossary. */
const terms = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .flatMap((line) => [...(line.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, term]) => term!))
  .filter((term) => term !== 'code');

const sources = globSync('libs/**/*.ts', { exclude: (name) => name === 'node_modules' || name === 'generated' })
  .filter((file) => !file.endsWith('.spec.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('glossary', () => {
  it('has terms', () => expect(terms.length).toBeGreaterThan(60));

  it('uses the words that the sources use', () => {
    const missing = terms.filter((term) => !sources.includes(term));
    expect(missing).toEqual([]);
  });

  it('gives a term one meaning', () => {
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });
});
