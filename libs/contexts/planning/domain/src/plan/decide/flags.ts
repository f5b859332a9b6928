import { derivedId, ensure } from '@triada/kernel';
import { allEntities, entity, hasEntity } from '../../shared/entities';
import type { Decisions } from './types';

export const decideFlags: Decisions<'FlagMeasuresOfService' | 'ResolveMeasureFlag' | 'MarkMeasuresFunded'> = {
  FlagMeasuresOfService: ({ data }, plan) => {
    const { serviceId, kind, detail, from } = data;
    const flagId = derivedId('flag', serviceId, kind, detail ?? '', from);
    const resting = allEntities(plan.content.nodes).filter(
      ({ id, measure }) =>
        measure?.serviceIds.includes(serviceId) && !entity(plan.flags, id)?.some((flag) => flag.flagId === flagId),
    );
    const measureIds = resting.map(({ id }) => id).sort();
    return measureIds.length > 0 ? [{ type: 'MeasuresFlagged', data: { flagId, measureIds, ...data } }] : [];
  },
  ResolveMeasureFlag: ({ data }, plan) => {
    const flagged = entity(plan.flags, data.measureId)?.some(({ flagId }) => flagId === data.flagId);
    ensure(flagged, 'planning.unknown-flag', { flagId: data.flagId });
    return [{ type: 'MeasureFlagResolved', data }];
  },
  MarkMeasuresFunded: ({ data: { schemeId, measureIds, from } }, plan) => {
    const fresh = measureIds.filter((id) => hasEntity(plan.content.nodes, id) && !entity(plan.funding, id)?.includes(schemeId));
    return fresh.length > 0 ? [{ type: 'MeasuresFunded', data: { schemeId, measureIds: fresh, from } }] : [];
  },
};
