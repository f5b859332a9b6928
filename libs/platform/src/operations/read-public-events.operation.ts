import type { Position } from '@triada/ports';
import { z } from 'zod';
import { PublicationMapper, type PublicMessage } from '../messaging/publication-mapper';
import { breathe } from '../runtime/bell';
import type { ContextRuntime } from '../runtime/context-runtime';
import { cursorOf, isRecordedSince, placesOf, regionsAsked, sinceSchema } from './feed-question';
import { defineOperation } from './operation';

const pageSize = 500;

/** Events of a log that one request reads at most: whoever asks for little in a long log goes on by the cursor. */
const mostRead = 20_000;

interface Wanted {
  readonly regions: readonly string[] | 'all';
  readonly since: string | undefined;
  readonly type: string | undefined;
}

/**
 * The public events of all contexts for integrators, mapped from the logs as the relay maps them. Each log keeps its own order. The last
 * line, `{ next }`, says where to go on, also at the end: who asks again with it gets what has come since. An answer without it broke off.
 */
export const readPublicEvents = defineOperation({
  name: 'ReadPublicEvents',
  summary: { cs: 'Veřejné události jako řádky JSON', en: 'Public events as lines of JSON' },
  method: 'GET',
  path: '/integration/events',
  params: z.object({
    region: z.string().max(40).optional(),
    type: z.string().max(100).optional().describe('one type: planning.plan-adopted.v1'),
    since: sinceSchema,
    limit: z.coerce.number().int().min(1).max(10_000).default(1_000),
    cursor: z.string().max(2_000).optional().describe('`next` of the last line of the answer before'),
  }),
  response: z.union([
    z.looseObject({
      id: z.string(),
      type: z.string(),
      source: z.string(),
      key: z.string(),
      time: z.string(),
      revision: z.int(),
      region: z.string(),
      validFrom: z.string(),
      data: z.unknown(),
    }),
    z.object({ next: z.string() }).describe('Last line: cursor of the next answer. Without it the answer broke off.'),
  ]),
  lines: true,
  handle: async ({ installation, params, regions }) => {
    const { cursor, limit, region, since, type } = params;
    const asked = regionsAsked(region, regions);
    const places: Record<string, Position> = { ...placesOf(cursor) };
    const lines: PublicMessage[] = [];
    for (const runtime of installation.contexts) {
      if (runtime.definition.publications.length === 0) continue;
      const left = limit - lines.length;
      if (left > 0) lines.push(...(await readOn(runtime, places, { regions: asked, since, type }, left)));
    }
    return { content: [...lines, { next: cursorOf(places) }] };
  },
});

/** At most `limit` messages more, but all of an event: a cursor cannot stand within one. Moves the place on. */
const readOn = async (
  { catalog, definition, store }: ContextRuntime,
  places: Record<string, Position>,
  { regions, since, type }: Wanted,
  limit: number,
): Promise<readonly PublicMessage[]> => {
  const { name: context, publications, publishes } = definition;
  const mapper = new PublicationMapper({ context, publications, publishes, catalog, store });
  const isWanted = (message: PublicMessage): boolean =>
    (regions === 'all' || regions.includes(message.region)) &&
    (type === undefined || message.type === type) &&
    isRecordedSince(message.time, since);
  const found: PublicMessage[] = [];
  for (let read = 0; read < mostRead; read += pageSize) {
    const page = await store.readAll({ after: places[context] ?? 'start', limit: pageSize });
    for (const recorded of page.events) {
      if (found.length >= limit) return found;
      found.push(...(await mapper.messagesOf(recorded)).filter(isWanted));
      places[context] = recorded.position;
    }
    if (page.end) break;
    await breathe();
  }
  return found;
};
