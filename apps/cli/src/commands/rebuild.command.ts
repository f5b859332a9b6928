import type { Command } from 'commander';
import { linesOf } from '../ndjson';
import { apiOf, type CommonOptions } from '../options';
import { Progress } from '../progress';

interface Line {
  readonly events: number;
  readonly total?: number;
  /** In the last line: whether the rebuilt view equals the live one. */
  readonly same?: boolean;
}

/** `triada rebuild VIEW`: from the first event, beside the live view, then compared by hash; ends with 1 when they differ. */
export const addRebuild = (program: Command): void => {
  program
    .command('rebuild')
    .argument('<view>', 'přehled, např. plan-overview (view)')
    .option('--context <context>', 'kontext, když jméno není jedinečné')
    .description('Přestaví přehled od první události a porovná otisky.')
    .action(async (view: string, own: { context?: string }, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      const api = apiOf(options);
      const response = await api.request('POST', `/api/operations/views/${encodeURIComponent(view)}/rebuild`, options.as, {
        body: JSON.stringify(own.context ? { context: own.context } : {}),
        headers: { 'content-type': 'application/json' },
      });
      let progress: Progress | undefined;
      let last: Line = { events: 0 };
      for await (const line of linesOf<Line>(response)) {
        last = line;
        if (last.total !== undefined) (progress ??= new Progress(view, last.total)).at(last.events);
      }
      process.stdout.write(`${JSON.stringify(last)}\n`);
      if (last.same === false) process.exitCode = 1;
    });
};
