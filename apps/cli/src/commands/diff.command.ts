import type { Command } from 'commander';
import { apiOf, type CommonOptions } from '../options';

interface DiffOptions extends CommonOptions {
  readonly from: string;
  readonly to: string;
  readonly json?: boolean;
}

interface Comparison {
  readonly from: { readonly revision: number; readonly hash: string };
  readonly to: { readonly revision: number; readonly hash: string };
  readonly differences: readonly {
    readonly entity: string;
    readonly change: 'added' | 'removed' | 'changed' | 'moved';
    readonly title: string;
    readonly values: readonly { readonly field: string; readonly words: readonly { readonly kind: string; readonly text: string }[] | null; readonly before: unknown; readonly after: unknown }[];
  }[];
}

const signs = { added: '+', removed: '−', changed: '~', moved: '→' } as const;

const wordsOf = (words: NonNullable<Comparison['differences'][number]['values'][number]['words']>): string =>
  words.map(({ kind, text }) => (kind === 'added' ? `{+${text}+}` : kind === 'removed' ? `[-${text}-]` : text)).join('');

/** `triada diff plan ID --from A --to B`: what changed between two revisions, in structure and in words (F52). */
export const addDiff = (program: Command): void => {
  program
    .command('diff')
    .argument('<what>', 'plan')
    .argument('<id>', 'id plánu')
    .requiredOption('--from <revision>', 'starší revize (older revision)')
    .requiredOption('--to <revision>', 'novější revize (newer revision)')
    .option('--json', 'celá odpověď jako JSON')
    .description('Porovná dvě revize plánu.')
    .action(async (what: string, planId: string, _own: unknown, command: Command) => {
      if (what !== 'plan') throw new Error(`Porovnat umíme jen plán, ne „${what}“ (only plans can be compared).`);
      const { from, to, json, as, ...options } = command.optsWithGlobals<DiffOptions>();
      const answer = await apiOf(options as CommonOptions).question<Comparison>('ComparePlanRevisions', as, { planId, from, to });
      if (json) return void process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
      process.stdout.write(`revize ${answer.from.revision} (${answer.from.hash.slice(0, 12)}) → ${answer.to.revision} (${answer.to.hash.slice(0, 12)})\n`);
      if (!answer.differences.length) process.stdout.write('Beze změny (no difference).\n');
      for (const { change, entity, title, values } of answer.differences) {
        process.stdout.write(`${signs[change]} ${entity}: ${title}\n`);
        for (const { field, words, before, after } of values) {
          process.stdout.write(`    ${field}: ${words ? wordsOf(words) : `${JSON.stringify(before)} → ${JSON.stringify(after)}`}\n`);
        }
      }
    });
};
