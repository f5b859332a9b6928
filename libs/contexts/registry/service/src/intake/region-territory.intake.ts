import { defineIntake } from '@triada/kernel';
import { planningRegionDefinedV1, type PlanningRegionDefinedV1 } from '@triada/planning-contracts';

export interface RegionTerritory {
  readonly id: string;
  readonly name: string;
  readonly municipalities: readonly string[];
}

/** Municipalities of each planning region as it is now: what lies outside it is marked so in the directory (D051). */
export const regionTerritory = defineIntake<RegionTerritory, PlanningRegionDefinedV1>({
  view: 'region-territory',
  version: 1,
  indexes: [],
  on: [planningRegionDefinedV1],
  project: ({ data: { regionId, name, municipalities } }) => [
    { id: regionId, change: () => ({ id: regionId, name, municipalities }) },
  ],
});
