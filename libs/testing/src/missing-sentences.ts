import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContextDefinition } from '@triada/platform';

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/(\.spec|\.fixture)\.ts$|sentences\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/**
 * Codes of rules (`'planning.quota-exhausted'`) that stand in the sources of a context and have no sentence, and sentences whose code
 * stands nowhere. Public event types (`….v1`) and ids of rules (`id: …`, `rulesId = …`) are no codes. Folders: those of `domain/src` and `service/src`.
 */
export const missingSentences = (
  { name, sentences }: Pick<ContextDefinition, 'name' | 'sentences'>,
  folders: readonly string[],
) => {
  const code = new RegExp(`(?<!\\bid: |Id = )['"\`](${name}\\.[a-z][a-z0-9-]*)['"\`]`, 'g');
  const used = new Set(folders.flatMap(sourcesIn).flatMap((source) => [...source.matchAll(code)].map(([, found]) => found!)));
  const worded = Object.keys(sentences);
  return {
    missing: [...used].filter((found) => !worded.includes(found)).sort(),
    unused: worded.filter((found) => found.startsWith(`${name}.`) && !used.has(found)).sort(),
  };
};
