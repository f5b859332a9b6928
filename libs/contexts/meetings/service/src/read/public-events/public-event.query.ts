import { NotFound } from '@triada/kernel';
import { publicEventListResponse, publicEventResponse, regionIdSchema } from '@triada/meetings-contracts';
import { defineQuery } from '@triada/platform';
import type { Where } from '@triada/ports';
import { z } from 'zod';
import { publicEventList, type PublicEventItem } from './public-event.projection';

/** Who wrote a report is known in the region only. */
const shown = (event: PublicEventItem, insider: boolean): PublicEventItem =>
  insider || !event.report ? event : { ...event, report: { ...event.report, authorId: null } };

/** D001: the public calendar. */
export const publicEventListQuery = defineQuery({
  name: 'ListPublicEvents',
  summary: { cs: 'Veřejné akce', en: 'Public events' },
  path: '/meetings/public-events',
  params: z.object({ regionId: regionIdSchema.optional(), from: z.iso.date().optional(), to: z.iso.date().optional() }),
  response: publicEventListResponse,
  reads: [publicEventList],
  handle: async ({ isInsider, params: { from, regionId, to }, views }) => {
    const where: Where = { ...(regionId && { regionId }), ...(to && { begin: { lte: to } }) };
    const events = await views.of(publicEventList).find({ where, sort: ['begin'], limit: 1_000 });
    return { items: events.filter(({ end }) => from === undefined || from <= end).map((event) => shown(event, isInsider(event.regionId))) };
  },
});

export const publicEventQuery = defineQuery({
  name: 'ShowPublicEvent',
  summary: { cs: 'Veřejná akce', en: 'Public event' },
  path: '/meetings/public-events/:publicEventId',
  params: z.object({ publicEventId: z.uuid() }),
  response: publicEventResponse,
  reads: [publicEventList],
  handle: async ({ isInsider, params, views }) => {
    const event = await views.of(publicEventList).get(params.publicEventId);
    if (!event) throw new NotFound('meetings.public-event-unknown');
    return shown(event, isInsider(event.regionId));
  },
});
