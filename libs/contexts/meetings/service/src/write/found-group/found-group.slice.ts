import { foundGroupRequest } from '@triada/meetings-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { groupAggregate } from '../../aggregates';

export const foundGroup = defineCommand({
  name: 'FoundGroup',
  summary: { cs: 'Ustavit skupinu', en: 'Found a group' },
  method: 'POST',
  path: '/meetings/groups',
  params: z.object({}),
  body: foundGroupRequest,
  aggregate: groupAggregate,
  target: ({ body, newId }) => body.groupId ?? newId('group'),
  creates: true,
  command: ({ body, newId }) => ({ ...body, groupId: body.groupId ?? newId('group') }),
  // A new group lies in no group's scope: whoever founds needs the right for the region.
  subject: ({ body }) => ({ region: body.regionId }),
});
