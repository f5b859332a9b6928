import { NotFound } from '@triada/kernel';
import { regionIdSchema } from '@triada/meetings-contracts';
import { defineQuery, type Views } from '@triada/platform';
import type { Where } from '@triada/ports';
import { z } from 'zod';
import type { GroupAsOf } from '../groups/group-as-of';
import { groupHistory } from '../groups/group.projection';
import { groupOfMoment, groupsOf } from '../groups/groups-of';
import { calendarOf } from './calendar';
import { meetingView } from './meeting.projection';

/** Bilateral talks concern their participants only and stand in no feed. */
const inFeeds: Where = { kind: { in: ['ordinary', 'ad-hoc', 'plenary'] }, date: { gte: '0001-01-01' } };

const feed = async (views: Views, name: string, where: Where, groups: readonly GroupAsOf[]): Promise<string> => {
  const meetings = await views.of(meetingView).find({ where: { ...inFeeds, ...where }, sort: ['-date'], limit: 2_000 });
  return calendarOf(name, meetings, new Map(groups.map((group) => [group.groupId, group.name])));
};

export const groupCalendarQuery = defineQuery({
  name: 'GroupCalendar',
  summary: { cs: 'Kalendář jednání skupiny', en: 'Calendar of a group' },
  path: '/meetings/groups/:groupId/calendar.ics',
  params: z.object({ groupId: z.uuid() }),
  response: z.string(),
  reads: [groupHistory, meetingView],
  produces: 'text/calendar',
  handle: async ({ params: { groupId }, today, views }) => {
    const group = await groupOfMoment(views, groupId, { asOf: today, knownAt: null });
    if (!group) throw new NotFound('meetings.group-unknown');
    return feed(views, group.name, { groupId }, [group]);
  },
});

export const regionCalendarQuery = defineQuery({
  name: 'RegionCalendar',
  summary: { cs: 'Kalendář jednání plánovacího území', en: 'Calendar of a planning region' },
  path: '/meetings/regions/:regionId/calendar.ics',
  params: z.object({ regionId: regionIdSchema }),
  response: z.string(),
  reads: [groupHistory, meetingView],
  produces: 'text/calendar',
  handle: async ({ params: { regionId }, today, views }) =>
    feed(views, `Jednání: ${regionId}`, { regionId }, await groupsOf(views, { regionId }, { asOf: today, knownAt: null })),
});
