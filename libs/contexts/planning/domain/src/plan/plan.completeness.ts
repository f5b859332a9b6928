import { activeVision, measuresOf, newestVision } from './plan.content';
import { incompleteFields, type Surroundings } from './plan.duties';
import { groupsWithoutVision, missingMunicipalities } from './plan.rules';
import type { PlanFacts } from './plan.state';

/** What still stands between a plan and its submission, and what a reader should know is thin. */
export const completenessOf = (plan: PlanFacts, surroundings: Surroundings) => {
  const { content } = plan;
  return {
    validityMissing: content.validity === null,
    missingMunicipalities: missingMunicipalities(content, surroundings),
    unrepresentedMunicipalities: [...surroundings.unrepresented],
    groupsWithoutVision: groupsWithoutVision(content).map(({ code, name }) => {
      const newest = newestVision(content, code);
      const reason = !newest ? 'none' : newest.forReview ? 'for-review' : !newest.confirmation ? 'unconfirmed' : 'other-year';
      return { code, name, reason } as const;
    }),
    incompleteMeasures: measuresOf(content)
      .map(({ id, code, title, measure }) => ({ measureId: id, code, title, missing: [...incompleteFields(measure)] }))
      .filter(({ missing }) => missing.length > 0),
    visions: content.targetGroups.map(({ code }) => ({
      targetGroup: code,
      active: activeVision(content, code)?.visionId ?? null,
    })),
  };
};

export type Completeness = ReturnType<typeof completenessOf>;
