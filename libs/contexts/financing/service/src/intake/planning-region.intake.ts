import { defineIntake } from '@triada/kernel';
import { planningRegionDefinedV1, type PlanningRegionDefinedV1 } from '@triada/planning-contracts';

export interface KnownPlanningRegion {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly municipalities: readonly string[];
}

/** The planning region as its owner published it last: whose councils must be asked. */
export const planningRegionIntake = defineIntake<KnownPlanningRegion, PlanningRegionDefinedV1>({
  view: 'known-planning-region',
  version: 1,
  indexes: ['name'],
  on: [planningRegionDefinedV1],
  project: ({ data: { regionId, name, version, municipalities } }) => [
    { id: regionId, change: () => ({ id: regionId, name, version, municipalities }) },
  ],
});
