import { NotFound } from '@triada/kernel';
import { groupResponse } from '@triada/meetings-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { momentOf, momentParams } from '../moment';
import { listItemOf } from './group-list.query';
import { groupHistory } from './group.projection';
import { groupOfMoment } from './groups-of';

export const groupQuery = defineQuery({
  name: 'ShowGroup',
  summary: { cs: 'Skupina', en: 'Group' },
  path: '/meetings/groups/:groupId',
  params: z.object({ groupId: z.uuid(), ...momentParams }),
  response: groupResponse,
  reads: [groupHistory],
  handle: async ({ params, today, views }) => {
    const group = await groupOfMoment(views, params.groupId, momentOf(params, today));
    if (!group) throw new NotFound('meetings.group-unknown');
    const { folded, founded, membersOf, rules } = group;
    return {
      ...listItemOf(group),
      founded,
      rules,
      rulesVersions: folded.rules.map(({ version, from }) => ({ version, from })),
      membersOf,
      lifecycle: folded.lifecycle,
      meetingNumbers: { first: folded.numbering.first, next: folded.numbering.next },
    };
  },
});
