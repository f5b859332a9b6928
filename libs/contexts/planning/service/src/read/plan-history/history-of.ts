import { NotFound } from '@triada/kernel';
import { stageOfPlan, type PastPoint, type Plan } from '@triada/planning-domain';
import type { History, Views } from '@triada/platform';
import { contentAnswer, phaseAnswer, projectMarksOf } from '../plan-answers';
import { pastStateOf, sealOf, type PastState } from './plan-archive';

/** The plan at the closing of a revision. Throws `NotFound` when there is no such revision. */
export const closedRevision = async (history: History, planId: string, revision: number): Promise<PastState> => {
  const past = await pastStateOf(history, planId, { revision });
  if (!past) throw new NotFound('planning.unknown-revision', { revision });
  return past;
};

/** Hash that the closing of a revision stored. */
export const storedHash = ({ revisions }: Plan, revision: number): string =>
  revisions.find((known) => known.revision === revision)!.hash;

/** A plan of the past, replayed and sealed anew; with a revision the stored seal beside it (X01). */
export const pastAnswer = async (views: Views, { plan, events, last }: PastState, point: PastPoint, today: string) => {
  const hash = sealOf(plan.content);
  const stored = point.revision === undefined ? null : storedHash(plan, point.revision);
  return {
    planId: plan.planId,
    regionId: plan.regionId,
    phase: phaseAnswer(plan.phase),
    stage: stageOfPlan(plan, point.validUntil ?? today),
    content: contentAnswer(plan.content),
    projects: await projectMarksOf(views, plan.planId),
    hash,
    storedHash: stored,
    matches: stored === null ? null : stored === hash,
    events,
    lastEvent: last,
  };
};
