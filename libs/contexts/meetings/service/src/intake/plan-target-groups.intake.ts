import { defineIntake } from '@triada/kernel';
import { planDraftedV1, type PlanDraftedV1 } from '@triada/planning-contracts';

/** Local copy of what a plan plans for: its target groups and its validity. */
export interface PlanCopy {
  readonly id: string;
  readonly regionId: string;
  readonly title: string;
  readonly validity: { readonly from: string; readonly to: string };
  readonly targetGroups: readonly { readonly code: string; readonly name: string }[];
}

export const planTargetGroupsIntake = defineIntake<PlanCopy, PlanDraftedV1>({
  view: 'plan-target-groups-copy',
  version: 1,
  indexes: ['regionId'],
  on: [planDraftedV1],
  project: ({ data: { planId, ...plan } }) => [{ id: planId, change: () => ({ id: planId, ...plan }) }],
});
