import { Invalid } from '@triada/kernel';
import { z } from 'zod';
import { readEventLines, type EventPlaces } from './event-lines';
import { defineOperation } from './operation';

const cursorSchema = z.record(z.string(), z.string().regex(/^\d{1,20}$/));

/** Where each log goes on, by a cursor that was given out before. */
export const placesOf = (cursor: string | undefined): EventPlaces => {
  if (cursor === undefined) return {};
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw Object.assign(new Invalid('platform.invalid-input', {}, [{ field: 'cursor', rule: 'platform.format' }]), { cause });
  }
};

/** The log for auditors, page by page: `Triada-Next` is the cursor of the next page. */
export const readEvents = defineOperation({
  name: 'ReadEvents',
  summary: { cs: 'Události jako řádky JSON', en: 'Events as lines of JSON' },
  method: 'GET',
  path: '/audit/events',
  params: z.object({
    context: z.string().max(40).optional(),
    stream: z.string().max(512).optional(),
    region: z.string().max(40).optional(),
    since: z.union([z.iso.date(), z.iso.datetime()]).optional().describe('recorded on or after; a day begins at midnight in Prague'),
    limit: z.coerce.number().int().min(1).max(100_000).default(1_000),
    cursor: z.string().max(2_000).optional(),
  }),
  response: z.looseObject({
    context: z.string(),
    stream: z.string(),
    revision: z.int(),
    position: z.string(),
    id: z.string(),
    type: z.string(),
    dataHash: z.string(),
  }),
  lines: true,
  handle: async ({ installation, params, principal, regions }) => {
    const { context, cursor, limit, region, since, stream } = params;
    const question = Object.fromEntries(
      Object.entries(params).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
    );
    await installation.writeDown({ principal, operation: 'ReadEvents', question });
    const asked = region === undefined ? regions : regions === 'all' || regions.includes(region) ? [region] : [];
    const runtimes = installation.contexts.filter(({ definition }) => context === undefined || definition.name === context);
    const { lines, next } = await readEventLines(runtimes, { stream, since, limit, regions: asked }, placesOf(cursor));
    const headers: Record<string, string> = next
      ? { 'triada-next': Buffer.from(JSON.stringify(next)).toString('base64url') }
      : {};
    return { content: lines, headers };
  },
});
