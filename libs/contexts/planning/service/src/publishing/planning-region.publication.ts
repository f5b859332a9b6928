import type { PlacedEvent } from '@triada/kernel';
import { planningRegionDefinedV1 } from '@triada/planning-contracts';
import { actingOwner, type PlanningRegionEvent, type PlanningRegionState } from '@triada/planning-domain';
import { definePublication } from '@triada/platform';
import { planningRegionAggregate } from '../aggregates';

/** The region as it is after the event; the newest set of municipalities is the one that others may rely on. */
const defined = ({ place }: PlacedEvent<PlanningRegionEvent>, region: PlanningRegionState) => {
  if (region.kind === 'unknown') return null;
  const { version, municipalities } = region.sets.at(-1)!;
  const { regionId, name } = region;
  return planningRegionDefinedV1.of({
    regionId,
    name,
    version,
    municipalities: [...municipalities],
    owner: actingOwner(region),
    validFrom: place.validFrom,
  });
};

export const planningRegionPublication = definePublication<PlanningRegionState, PlanningRegionEvent>({
  aggregate: planningRegionAggregate,
  map: {
    PlanningRegionFounded: defined,
    PlanningRegionRenamed: defined,
    MunicipalitiesChanged: defined,
    PlanningHandedOver: defined,
  },
});
