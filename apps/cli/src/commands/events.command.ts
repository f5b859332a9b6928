import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { eventTexts, type EventQuestion } from '../events/event-texts';
import { apiOf, type CommonOptions } from '../options';

/** `triada events`: the log as NDJSON on stdout, oldest first; holds a few lines, however long the log is. */
export const addEvents = (program: Command): void => {
  program
    .command('events')
    .option('--stream <stream>', 'jen tento proud (one stream)')
    .option('--region <region>', 'jen tento plánovací region (one planning region)')
    .option('--since <date>', 'zapsané od tohoto dne nebo okamžiku (recorded since)')
    .option('--context <context>', 'jen tento kontext: planning, meetings, registry, financing, access')
    .description('Vypíše události jako NDJSON (events as NDJSON).')
    .action(async (_own: unknown, command: Command) => {
      const { stream, region, since, context, ...options } = command.optsWithGlobals<EventQuestion & CommonOptions>();
      const texts = eventTexts(apiOf(options), { stream, region, since, context }, options.as);
      await pipeline(Readable.from(texts), process.stdout, { end: false });
    });
};
