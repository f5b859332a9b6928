import { compareCzech } from '@triada/kernel';
import { targetGroupsWithoutGroupResponse } from '@triada/meetings-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { planTargetGroupsIntake } from '../../intake/plan-target-groups.intake';
import { groupHistory } from '../groups/group.projection';
import { groupsOf } from '../groups/groups-of';
import { momentOf, momentParams, regionParam } from '../moment';

/** D107: target groups of the region's plans that no group at work covers. A plan whose validity is over asks for no group. */
export const targetGroupsWithoutGroupQuery = defineQuery({
  name: 'ListTargetGroupsWithoutGroup',
  summary: { cs: 'Cílové skupiny bez pracovní skupiny', en: 'Target groups without a group' },
  path: '/meetings/target-groups-without-group',
  params: z.object({ ...regionParam, ...momentParams }),
  response: targetGroupsWithoutGroupResponse,
  reads: [groupHistory, planTargetGroupsIntake],
  handle: async ({ params, today, views }) => {
    const moment = momentOf(params, today);
    const groups = await groupsOf(views, { regionId: params.regionId }, moment);
    const covered = new Set(groups.filter(({ state }) => state === 'active').flatMap(({ targetGroups }) => targetGroups));
    const plans = await views.of(planTargetGroupsIntake).find({ where: { regionId: params.regionId }, limit: 1_000 });
    const items = plans
      .filter(({ validity }) => moment.asOf <= validity.to)
      .flatMap(({ id, title, targetGroups }) => targetGroups.map(({ code, name }) => ({ planId: id, plan: title, code, name })))
      .filter(({ code }) => !covered.has(code));
    return { asOf: moment.asOf, items: items.sort((a, b) => compareCzech(a.name, b.name)) };
  },
});
