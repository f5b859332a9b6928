import { z } from 'zod';
import { eventLines, type EventLine, type EventsEnd } from './event-lines';
import { cursorOf, placesOf, regionsAsked, sinceSchema } from './feed-question';
import { defineOperation } from './operation';

/** Lines as they leave: the places of the last one as a cursor. */
async function* told(lines: AsyncIterable<EventLine | EventsEnd>): AsyncGenerator<EventLine | { readonly next: string | null }> {
  for await (const line of lines) yield 'next' in line ? { next: line.next && cursorOf(line.next) } : line;
}

/**
 * The log for auditors, as a stream of lines that is read as fast as the reader takes it. Its last line, `{ next }`, holds the cursor of
 * the next answer, or null at the end of the log; an answer without it broke off.
 */
export const readEvents = defineOperation({
  name: 'ReadEvents',
  summary: { cs: 'Události jako řádky JSON', en: 'Events as lines of JSON' },
  method: 'GET',
  path: '/audit/events',
  params: z.object({
    context: z.string().max(40).optional(),
    stream: z.string().max(512).optional(),
    region: z.string().max(40).optional(),
    since: sinceSchema,
    limit: z.coerce.number().int().min(1).max(100_000).default(1_000),
    cursor: z.string().max(2_000).optional(),
  }),
  response: z.union([
    z.looseObject({
      context: z.string(),
      stream: z.string(),
      revision: z.int(),
      position: z.string(),
      id: z.string(),
      type: z.string(),
      dataHash: z.string(),
    }),
    z
      .object({ next: z.string().nullable() })
      .describe('Last line: cursor of the next answer, null at the end of the log. Without it the answer broke off.'),
  ]),
  lines: true,
  handle: async ({ installation, params, principal, regions }) => {
    const { context, cursor, limit, region, since, stream } = params;
    const places = placesOf(cursor);
    const question = Object.fromEntries(
      Object.entries(params).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
    );
    await installation.writeDown({ principal, operation: 'ReadEvents', question });
    const runtimes = installation.contexts.filter(({ definition }) => context === undefined || definition.name === context);
    return { content: told(eventLines(runtimes, { stream, since, limit, regions: regionsAsked(region, regions) }, places)) };
  },
});
