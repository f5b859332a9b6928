import type { Command } from 'commander';
import { apiOf, type CommonOptions } from '../options';
import { planLines } from '../plan-text';

interface ReplayOptions extends CommonOptions {
  readonly revision?: string;
  readonly knownAt?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** The plan as its events give it, replayed from the first one; ends with 1 when the hash differs from the stored one (F51, X01). */
export const addReplay = (program: Command): void => {
  program
    .command('replay')
    .argument('<what>', 'plan')
    .argument('<id>', 'id plánu')
    .option('--revision <number>', 'stav v revizi (as of a revision)')
    .option('--as-of <date>', 'co k tomu dni platilo, jak to víme dnes (as known now)')
    .option('--known-at <instant>', 'co bylo tehdy zapsáno (as known then), ISO 8601')
    .option('--json', 'celá odpověď jako JSON')
    .description('Přehraje plán z událostí k revizi nebo ke dni a ověří otisk.')
    .action(async (what: string, planId: string, _own: unknown, command: Command) => {
      if (what !== 'plan') throw new Error(`Přehrát umíme jen plán, ne „${what}“ (only plans can be replayed).`);
      const { revision, asOf, knownAt, json, as, ...options } = command.optsWithGlobals<ReplayOptions>();
      const api = apiOf(options as CommonOptions);
      const instant = knownAt?.length === 10 ? `${knownAt}T23:59:59.999Z` : knownAt;
      const answer = revision
        ? await api.question<PlanAnswer>('GetPlanRevision', as, { planId, revision })
        : await api.question<PlanAnswer>('GetPlanAsOf', as, { planId, ...(asOf && { validUntil: asOf }), ...(instant && { recordedUntil: instant }) });
      process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : `${planLines(answer.content).join('\n')}\n`);
      const verdict = answer.storedHash ? (answer.matches ? 'souhlasí s uloženým (equals the stored one)' : `NESOUHLASÍ s uloženým ${answer.storedHash} (DIFFERS)`) : 'revize k tomu dni není uzavřena (no closed revision)';
      process.stderr.write(`přehráno událostí (events replayed): ${answer.events}; otisk (hash) ${answer.hash} ${verdict}\n`);
      if (answer.storedHash && !answer.matches) process.exitCode = 1;
    });
};

interface PlanAnswer {
  readonly content: Parameters<typeof planLines>[0];
  readonly hash: string;
  readonly storedHash: string | null;
  readonly matches: boolean | null;
  readonly events: number;
}
