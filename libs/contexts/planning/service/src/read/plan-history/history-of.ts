import { NotFound, type PlacedEvent } from '@triada/kernel';
import { eventsAsOf, hashOfContent, planAsOf, stageOfPlan, type PastPoint, type PlanEvent } from '@triada/planning-domain';
import type { History, Views } from '@triada/platform';
import { planAggregate } from '../../aggregates';
import { contentAnswer, phaseAnswer, projectMarksOf } from '../plan-answers';

export const historyOf = (history: History, planId: string): Promise<readonly PlacedEvent<PlanEvent>[]> => history.read<PlanEvent>(planAggregate, planId);

/** Hash that the closing of a revision stored. */
export const storedHash = (events: readonly PlacedEvent<PlanEvent>[], revision: number): string => {
  const closed = events.find((event) => event.type === 'RevisionClosed' && event.data.revision === revision);
  if (closed?.type !== 'RevisionClosed') throw new NotFound('planning.unknown-revision', { revision });
  return closed.data.hash;
};

/** A plan of the past, replayed from nothing and sealed anew; with a revision the stored seal beside it (X01). */
export const pastPlan = async (views: Views, events: readonly PlacedEvent<PlanEvent>[], planId: string, point: PastPoint, today: string) => {
  const plan = planAsOf(events, point);
  if (!plan) throw new NotFound('planning.no-plan-then', { planId });
  const replayed = eventsAsOf(events, point);
  const hash = hashOfContent(plan.content);
  const stored = point.revision === undefined ? null : storedHash(events, point.revision);
  const last = replayed.at(-1);
  return {
    planId,
    regionId: plan.regionId,
    phase: phaseAnswer(plan.phase),
    stage: stageOfPlan(plan, point.validUntil ?? today),
    content: contentAnswer(plan.content),
    projects: await projectMarksOf(views, planId),
    hash,
    storedHash: stored,
    matches: stored === null ? null : stored === hash,
    events: replayed.length,
    lastEvent: last ? { revision: last.place.revision, recordedAt: last.place.recordedAt, validFrom: last.place.validFrom } : null,
  };
};
