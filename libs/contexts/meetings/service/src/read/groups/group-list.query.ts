import { codeSchema, groupKinds, groupListResponse, regionIdSchema } from '@triada/meetings-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { momentOf, momentParams } from '../moment';
import { compositionOf } from './composition';
import type { GroupAsOf } from './group-as-of';
import { groupHistory } from './group.projection';
import { groupsOf } from './groups-of';

export const listItemOf = (group: GroupAsOf) => ({
  groupId: group.groupId,
  regionId: group.regionId,
  name: group.name,
  kind: group.kind,
  state: group.state,
  targetGroups: group.targetGroups,
  topic: group.topic,
  parent: group.parent,
  members: group.members.length,
  composition: compositionOf(group.members),
});

/** D049: asked for a target group, a group is listed under each that it covers. */
export const groupListQuery = defineQuery({
  name: 'ListGroups',
  summary: { cs: 'Skupiny', en: 'Groups' },
  path: '/meetings/groups',
  params: z.object({
    regionId: regionIdSchema.optional(),
    kind: z.enum(groupKinds).optional(),
    state: z.enum(['active', 'suspended', 'dissolved']).optional(),
    targetGroup: codeSchema.optional(),
    ...momentParams,
  }),
  response: groupListResponse,
  reads: [groupHistory],
  handle: async ({ params, today, views }) => {
    const moment = momentOf(params, today);
    const groups = await groupsOf(views, params.regionId ? { regionId: params.regionId } : {}, moment);
    const wanted = groups.filter(
      ({ kind, state, targetGroups }) =>
        (!params.kind || kind === params.kind) &&
        (!params.state || state === params.state) &&
        (!params.targetGroup || targetGroups.includes(params.targetGroup)),
    );
    return { asOf: moment.asOf, items: wanted.map(listItemOf) };
  },
});
