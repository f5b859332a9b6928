import type { PlanFacts } from './plan.state';

/** States of a plan as people call them (czech-domain 2.1); computed, so that they cannot contradict the log. */
export const planStages = [
  'draft',
  'working-version',
  'in-consultation',
  'settling-comments',
  'recommended',
  'submitted',
  'adopted',
  'noted',
  'returned',
  'valid',
  'extended',
  'under-revision',
  'expired',
] as const;
export type PlanStage = (typeof planStages)[number];

type Facts = Pick<PlanFacts, 'phase' | 'consultations' | 'revisions' | 'amendment' | 'extended' | 'expired'> & {
  readonly validity: { readonly from: string; readonly to: string } | null;
};

const stageBeforeDecision = ({ consultations, revisions }: Facts): PlanStage => {
  const latest = revisions.at(-1);
  if (latest?.decision?.kind === 'returned') return 'returned';
  if (latest?.submitted) return 'submitted';
  if (latest?.recommended) return 'recommended';
  const consultation = consultations.at(-1);
  if (consultation && !consultation.closed) return 'in-consultation';
  if (consultation && !consultation.settled) return 'settling-comments';
  return latest ? 'working-version' : 'draft';
};

/** The state of a plan on a day. */
export const stageOf = (plan: Facts, day: string): PlanStage => {
  const { validity, revisions, amendment, expired, extended } = plan;
  if (expired || (validity && revisions.some(({ decision }) => decision?.kind === 'adopted') && validity.to < day))
    return 'expired';
  const decision = revisions.findLast(
    (known) => known.decision?.kind === 'adopted' || known.decision?.kind === 'noted',
  )?.decision;
  if (!decision) return stageBeforeDecision(plan);
  if (amendment !== null) return 'under-revision';
  if (!validity || day < validity.from) return decision.kind === 'adopted' ? 'adopted' : 'noted';
  return extended ? 'extended' : 'valid';
};

export const stageOfPlan = (plan: PlanFacts, day: string): PlanStage =>
  stageOf({ ...plan, validity: plan.content.validity }, day);
