import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registrySentences } from './sentences';

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.endsWith('sentences.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

describe('sentences', () => {
  const thrown = new Set(
    [...sources(__dirname), ...sources(join(__dirname, '../../domain/src'))].flatMap(
      (text) => text.match(/(?<=')registry\.[a-z-]+(?=')/g) ?? [],
    ),
  );

  it('are there for every code that can be thrown, and for no other', () =>
    expect(Object.keys(registrySentences).sort()).toEqual([...thrown].sort()));

  it('name the same parameters in both languages', () => {
    const named = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const [code, { cs, en }] of Object.entries(registrySentences))
      expect({ code, named: named(en) }).toEqual({ code, named: named(cs) });
  });
});
