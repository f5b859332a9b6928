import { NotFound } from '@triada/kernel';
import { memberListResponse } from '@triada/meetings-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { momentOf, momentParams } from '../moment';
import { groupHistory } from './group.projection';
import { groupOfMoment } from './groups-of';

/** Mandates that hold on a day, or all that were ever recorded; as known then or now. */
export const memberListQuery = defineQuery({
  name: 'ListMembers',
  summary: { cs: 'Členové skupiny', en: 'Members of a group' },
  path: '/meetings/groups/:groupId/members',
  params: z.object({
    groupId: z.uuid(),
    ended: z.enum(['include', 'leave-out']).default('leave-out').describe('Whether ended and future mandates are listed too.'),
    ...momentParams,
  }),
  response: memberListResponse,
  reads: [groupHistory],
  handle: async ({ allow, params, today, views }) => {
    const moment = momentOf(params, today);
    const group = await groupOfMoment(views, params.groupId, moment);
    if (!group) throw new NotFound('meetings.group-unknown');
    allow({ region: group.regionId, group: group.groupId });
    const items = params.ended === 'include' ? group.everyone : group.members;
    return { groupId: group.groupId, asOf: moment.asOf, items: [...items].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)) };
  },
});
