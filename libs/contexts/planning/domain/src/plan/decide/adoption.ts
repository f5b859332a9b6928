import { ensure } from '@triada/kernel';
import type { PlanEvent } from '../plan.events';
import { aPlanHasAValidity, latestRevision, theHashIsThatOfTheRevision, theRegionKeepsThePeriod } from '../plan.rules';
import type { ClosedRevision, Plan } from '../plan.state';
import { visionsToReview } from './header';
import type { Decisions } from './types';

/** The revision that a body decides on: closed, submitted, not decided yet, and named by its hash. */
const decidable = (plan: Plan, { revision, hash }: { revision: number; hash: string }): ClosedRevision => {
  const closed = latestRevision(plan, revision);
  ensure(closed.submitted, 'planning.not-submitted', { revision });
  theHashIsThatOfTheRevision(closed, hash);
  return closed;
};

const intoPhase = (plan: Plan, to: string): PlanEvent[] =>
  plan.phase === to ? [] : [{ type: 'PhaseSwitched', data: { from: plan.phase, to, reason: null } }];

const adoptedRevision = (plan: Plan): ClosedRevision => {
  const last = plan.revisions.findLast(({ decision }) => decision?.kind === 'adopted' || decision?.kind === 'noted');
  ensure(last, 'planning.not-decided');
  return last;
};

export const decideAdoption: Decisions<
  'AdoptPlan' | 'NotePlan' | 'ReturnPlan' | 'OpenAmendment' | 'ExtendPlan' | 'EvaluatePlan' | 'ExpirePlan'
> = {
  AdoptPlan: ({ data }, plan) => {
    decidable(plan, data);
    const { for: inFavour, against } = data.votes;
    ensure(inFavour > against, 'planning.not-carried', { for: inFavour, against }, 'votes');
    return [{ type: 'PlanAdopted', data }, ...intoPhase(plan, 'implementation')];
  },
  NotePlan: ({ data }, plan) => {
    decidable(plan, data);
    return [{ type: 'PlanNoted', data }, ...intoPhase(plan, 'implementation')];
  },
  ReturnPlan: ({ data }, plan) => {
    decidable(plan, data);
    return [
      { type: 'PlanReturned', data },
      { type: 'PhaseSwitched', data: { from: plan.phase, to: 'proposals', reason: data.reason } },
    ];
  },
  OpenAmendment: ({ data }, plan) => {
    const { revision } = adoptedRevision(plan);
    ensure(!plan.expired, 'planning.plan-expired');
    const next = (plan.revisions.at(-1)?.revision ?? revision) + 1;
    return [
      { type: 'AmendmentOpened', data: { ...data, revision: next } },
      { type: 'PhaseSwitched', data: { from: plan.phase, to: 'proposals', reason: data.reason } },
    ];
  },
  ExtendPlan: ({ data: { validity, resolution, reserved } }, plan) => {
    adoptedRevision(plan);
    const before = aPlanHasAValidity(plan.content);
    theRegionKeepsThePeriod(validity, reserved);
    ensure(validity.to > before.to, 'planning.no-extension', { to: before.to }, 'validity.to');
    return [{ type: 'PlanExtended', data: { validity, before, resolution } }, ...visionsToReview(plan, validity)];
  },
  EvaluatePlan: ({ data, context }) => [{ type: 'PlanEvaluated', data: { ...data, on: context.today } }],
  ExpirePlan: ({ data, context }, plan) => {
    if (plan.expired) return [];
    const { to } = aPlanHasAValidity(plan.content);
    ensure(context.today >= to, 'planning.still-valid', { to });
    return [{ type: 'PlanExpired', data: { ...data, on: context.today } }];
  },
};
