import { meetingKinds, meetingListResponse, regionIdSchema } from '@triada/meetings-contracts';
import { defineQuery } from '@triada/platform';
import type { Where } from '@triada/ports';
import { z } from 'zod';
import { itemOf } from './meeting-item';
import { meetingView } from './meeting.projection';

const page = { limit: z.coerce.number().int().min(1).max(500).default(100), skip: z.coerce.number().int().min(0).default(0) };
const period = { from: z.iso.date().optional(), to: z.iso.date().optional() };

const dates = ({ from, to }: { readonly from?: string; readonly to?: string }): Where =>
  from === undefined && to === undefined ? {} : { date: { ...(from && { gte: from }), ...(to && { lte: to }) } };

export const meetingListQuery = defineQuery({
  name: 'ListMeetings',
  summary: { cs: 'Jednání', en: 'Meetings' },
  path: '/meetings/meetings',
  params: z.object({
    regionId: regionIdSchema.optional(),
    groupId: z.uuid().optional(),
    kind: z.enum(meetingKinds).optional(),
    status: z.enum(['planned', 'convoked', 'cancelled', 'held']).optional(),
    ...period,
    ...page,
  }),
  response: meetingListResponse,
  reads: [meetingView],
  handle: async ({ params, regions, views }) => {
    const seen = regions();
    const { groupId, kind, limit, regionId, skip, status } = params;
    if (regionId !== undefined && seen !== 'all' && !seen.includes(regionId)) return { total: 0, items: [] };
    const where: Where = {
      ...(regionId !== undefined ? { regionId } : seen === 'all' ? {} : { regionId: { in: seen } }),
      ...(groupId && { groupId }),
      ...(kind && { kind }),
      ...(status && { status }),
      ...dates(params),
    };
    const view = views.of(meetingView);
    const documents = await view.find({ where, sort: ['-date'], limit, skip });
    return { total: await view.count(where), items: documents.map(itemOf) };
  },
});

/** Minutes that everybody may read. */
export const publishedMinutesListQuery = defineQuery({
  name: 'ListPublishedMinutes',
  summary: { cs: 'Zveřejněné zápisy', en: 'Published minutes' },
  path: '/meetings/published-minutes',
  params: z.object({ regionId: regionIdSchema.optional(), groupId: z.uuid().optional(), ...period, ...page }),
  response: meetingListResponse,
  reads: [meetingView],
  handle: async ({ params, views }) => {
    const { groupId, limit, regionId, skip } = params;
    const where: Where = { minutes: 'published', ...(regionId && { regionId }), ...(groupId && { groupId }), ...dates(params) };
    const view = views.of(meetingView);
    const documents = await view.find({ where, sort: ['-date'], limit, skip });
    return { total: await view.count(where), items: documents.map(itemOf) };
  },
});
