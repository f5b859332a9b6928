import { addMonths, NotFound } from '@triada/kernel';
import { nextAgendaResponse } from '@triada/meetings-contracts';
import { isNumbered } from '@triada/meetings-domain';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { groupHistory } from '../groups/group.projection';
import { groupOfMoment } from '../groups/groups-of';
import { meetingView } from './meeting.projection';
import { returningItems } from './returning-items';

/** F21, D117: what the next agenda begins with: standing items, then what earlier meetings have left open. */
export const nextAgendaQuery = defineQuery({
  name: 'ProposeNextAgenda',
  summary: { cs: 'Návrh programu příštího jednání', en: 'Proposal of the next agenda' },
  path: '/meetings/groups/:groupId/next-agenda',
  params: z.object({ groupId: z.uuid(), date: z.iso.date().optional() }),
  response: nextAgendaResponse,
  reads: [groupHistory, meetingView],
  handle: async ({ allow, params: { groupId, date: asked }, today, views }) => {
    const date = asked ?? today;
    const group = await groupOfMoment(views, groupId, { asOf: date, knownAt: null });
    if (!group) throw new NotFound('meetings.group-unknown');
    allow({ region: group.regionId, group: groupId });
    const { cadenceMonths, standingItems } = group.rules.rules;
    const held = await views.of(meetingView).find({ where: { groupId, status: 'held', date: { lte: date } }, sort: ['-date'], limit: 100 });
    const last = held.find(({ kind }) => isNumbered(kind))?.date ?? group.founded;
    const returning = await returningItems(views, groupId, '');
    return {
      groupId,
      date,
      overdue: cadenceMonths !== null && addMonths(last, cadenceMonths) < date,
      items: [
        ...standingItems.map((title) => ({ title, standing: true, origin: null })),
        ...returning.map(({ title, origin }) => ({ title, standing: false, origin })),
      ],
    };
  },
});
