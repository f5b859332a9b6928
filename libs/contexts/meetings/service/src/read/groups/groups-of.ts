import type { Where } from '@triada/ports';
import type { Views } from '@triada/platform';
import { compareCzech } from '@triada/kernel';
import { groupAsOf, type GroupAsOf, type Moment } from './group-as-of';
import { groupHistory } from './group.projection';

/** Groups that were known and existed at the moment, in Czech order of their names of that day. */
export const groupsOf = async (views: Views, where: Where, moment: Moment): Promise<readonly GroupAsOf[]> => {
  const histories = await views.of(groupHistory).find({ where, limit: 10_000 });
  return histories
    .flatMap((history) => groupAsOf(history, moment) ?? [])
    .sort((a, b) => compareCzech(a.name, b.name) || (a.groupId < b.groupId ? -1 : 1));
};

export const groupOfMoment = async (views: Views, groupId: string, moment: Moment): Promise<GroupAsOf | null> => {
  const history = await views.of(groupHistory).get(groupId);
  return history && groupAsOf(history, moment);
};
