import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Command } from 'commander';
import { apiOf, type CommonOptions } from '../options';

interface EventsOptions extends CommonOptions {
  readonly stream?: string;
  readonly region?: string;
  readonly since?: string;
  readonly context?: string;
}

/** `triada events`: the log as NDJSON on stdout, oldest first, page by page. */
export const addEvents = (program: Command): void => {
  program
    .command('events')
    .option('--stream <stream>', 'jen tento proud (one stream)')
    .option('--region <region>', 'jen tento plánovací region (one planning region)')
    .option('--since <date>', 'zapsané od tohoto dne nebo okamžiku (recorded since)')
    .option('--context <context>', 'jen tento kontext: planning, meetings, registry, financing, access')
    .description('Vypíše události jako NDJSON (events as NDJSON).')
    .action(async (_own: unknown, command: Command) => {
      const { stream, region, since, context, ...options } = command.optsWithGlobals<EventsOptions>();
      const api = apiOf(options);
      let cursor: string | undefined;
      do {
        const query = new URLSearchParams(Object.entries({ stream, region, since, context, cursor }).filter((entry): entry is [string, string] => !!entry[1]));
        const response = await api.request('GET', `/api/audit/events?${query}`, options.as);
        cursor = response.headers.get('triada-next') ?? undefined;
        await pipeline(Readable.fromWeb(response.body as ReadableStream), process.stdout, { end: false });
      } while (cursor);
    });
};
