import { entity, withEntity } from '../../shared/entities';
import type { PlanEventOf } from '../plan.events';
import type { Plan } from '../plan.state';

export const evolveFlags = {
  MeasuresFlagged: (plan: Plan, { measureIds, flagId, serviceId, kind }: PlanEventOf<'MeasuresFlagged'>['data']): Plan => ({
    ...plan,
    flags: measureIds.reduce(
      (flags, id) => withEntity(flags, id, [...(entity(flags, id) ?? []), { flagId, serviceId, kind }]),
      plan.flags,
    ),
  }),
  MeasureFlagResolved: (plan: Plan, { measureId, flagId }: PlanEventOf<'MeasureFlagResolved'>['data']): Plan => ({
    ...plan,
    flags: withEntity(
      plan.flags,
      measureId,
      (entity(plan.flags, measureId) ?? []).filter((flag) => flag.flagId !== flagId),
    ),
  }),
  MeasuresFunded: (plan: Plan, { measureIds, schemeId }: PlanEventOf<'MeasuresFunded'>['data']): Plan => ({
    ...plan,
    funding: measureIds.reduce(
      (funding, id) => withEntity(funding, id, [...(entity(funding, id) ?? []), schemeId]),
      plan.funding,
    ),
  }),
};
