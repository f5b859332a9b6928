import type { PlacedEvent } from '@triada/kernel';
import { planAdoptedV1, planDraftedV1, planRevisionClosedV1 } from '@triada/planning-contracts';
import { measuresOf, type PlanEvent, type PlanEventOf, type PlanState } from '@triada/planning-domain';
import { definePublication } from '@triada/platform';
import { planAggregate } from '../aggregates';

/** A plan without a validity is nobody's business yet. */
const drafted = (_event: PlacedEvent<PlanEvent>, plan: PlanState) => {
  if (plan.kind === 'unknown' || !plan.content.validity) return null;
  const { title, validity, targetGroups } = plan.content;
  return planDraftedV1.of({ planId: plan.planId, regionId: plan.regionId, title, validity, targetGroups: [...targetGroups] });
};

const closed = ({ data: { revision, hash } }: PlanEventOf<'RevisionClosed'>, plan: PlanState) => {
  const content = plan.kind === 'plan' ? plan.revisions.find((known) => known.revision === revision)?.content : undefined;
  if (plan.kind === 'unknown' || !content?.validity) return null;
  const measures = measuresOf(content).map(({ id, code, title, level, targetGroup, measure }) => ({
    ...{ measureId: id, code, title, level, targetGroup },
    serviceIds: [...measure.serviceIds],
  }));
  const { planId, regionId } = plan;
  return planRevisionClosedV1.of({
    planId,
    regionId,
    revision,
    hash,
    title: content.title,
    validity: content.validity,
    measures,
  });
};

const adopted = ({ data: { revision, hash, resolution, votes } }: PlanEventOf<'PlanAdopted'>, plan: PlanState) => {
  if (plan.kind === 'unknown') return null;
  const { planId, regionId } = plan;
  const { body, number, date } = resolution;
  return planAdoptedV1.of({ planId, regionId, revision, hash, body, resolutionNumber: number, date, votes });
};

export const planPublication = definePublication<PlanState, PlanEvent>({
  aggregate: planAggregate,
  map: {
    PlanDrafted: drafted,
    PlanDescribed: drafted,
    TargetGroupsSet: drafted,
    ValiditySet: drafted,
    PlanExtended: drafted,
    RevisionClosed: closed,
    PlanAdopted: adopted,
  },
});
