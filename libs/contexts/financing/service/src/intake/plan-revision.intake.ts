import { defineIntake } from '@triada/kernel';
import { planRevisionClosedV1, type PlanRevisionClosedV1 } from '@triada/planning-contracts';

export interface KnownPlanRevision {
  readonly id: string;
  readonly planId: string;
  readonly regionId: string;
  readonly revision: number;
  readonly hash: string;
  readonly title: string;
  readonly measures: readonly { readonly measureId: string; readonly code: string; readonly title: string }[];
}

export const planRevisionKey = (planId: string, revision: number): string => `${planId}@${revision}`;

/** Closed revisions of plans with their hashes: what a proposal may come from (D018). */
export const planRevisionIntake = defineIntake<KnownPlanRevision, PlanRevisionClosedV1>({
  view: 'known-plan-revision',
  version: 1,
  indexes: ['planId', 'regionId'],
  on: [planRevisionClosedV1],
  project: ({ data: { planId, regionId, revision, hash, title, measures } }) => {
    const id = planRevisionKey(planId, revision);
    const named = measures.map(({ measureId, code, title: name }) => ({ measureId, code, title: name }));
    return [{ id, change: () => ({ id, planId, regionId, revision, hash, title, measures: named }) }];
  },
});
