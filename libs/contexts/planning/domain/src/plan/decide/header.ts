import { canonicalJson, ensure } from '@triada/kernel';
import { daysOf, sameDays, type Validity } from '../../shared/values';
import { planTypeOf } from '../plan-types';
import type { PlanCommandOf } from '../plan.commands';
import { newestVision } from '../plan.content';
import type { PlanEvent } from '../plan.events';
import { isLaterPhase, phases } from '../plan.phases';
import { paragraphsOf, theRegionKeepsThePeriod } from '../plan.rules';
import type { Plan } from '../plan.state';
import type { Decided, Decisions } from './types';

export const draftPlan = ({ data }: PlanCommandOf<'DraftPlan'>): Decided => {
  const { planType, period, ...plan } = data;
  const validity = period && daysOf(period);
  return [
    {
      type: 'PlanDrafted',
      data: { ...plan, planType: { ...planTypeOf(planType), tiers: [...planTypeOf(planType).tiers] }, validity, period },
    },
  ];
};

/** A vision that speaks of another year than the plan now ends in has to be looked at again (D073). */
export const visionsToReview = ({ content }: Plan, validity: Validity): PlanEvent[] => {
  const endYear = Number(validity.to.slice(0, 4));
  const visionIds = Object.keys(content.visions)
    .map((group) => newestVision(content, group)!)
    .filter((vision) => vision.endYear !== endYear && !vision.forReview)
    .map(({ visionId }) => visionId);
  return visionIds.length > 0 ? [{ type: 'VisionsMarkedForReview', data: { visionIds, endYear } }] : [];
};

/** A body has spoken about the latest closed revision, so the plan may be lived. */
const isDecided = ({ revisions }: Plan): boolean =>
  revisions.some(({ decision }) => decision?.kind === 'adopted' || decision?.kind === 'noted');

export const decideHeader: Decisions<'DescribePlan' | 'SetTargetGroups' | 'SetTerritory' | 'SetPlanValidity' | 'SwitchPhase'> = {
  DescribePlan: ({ data, context }, { content }) => {
    const purpose = paragraphsOf(data.purpose, content.purpose, context);
    if (data.title === content.title && canonicalJson(purpose) === canonicalJson(content.purpose)) return [];
    return [{ type: 'PlanDescribed', data: { title: data.title, purpose } }];
  },
  SetTargetGroups: ({ data }, { content }) => {
    const codes = data.targetGroups.map(({ code }) => code);
    ensure(new Set(codes).size === codes.length, 'planning.target-group-twice', {}, 'targetGroups');
    return canonicalJson(data.targetGroups) === canonicalJson(content.targetGroups) ? [] : [{ type: 'TargetGroupsSet', data }];
  },
  SetTerritory: ({ data }, { content }) =>
    canonicalJson(data.municipalities) === canonicalJson(content.territory) ? [] : [{ type: 'TerritorySet', data }],
  SetPlanValidity: ({ data: { validity, reserved } }, plan) => {
    theRegionKeepsThePeriod(validity, reserved);
    if (sameDays(plan.content.validity, validity)) return [];
    return [{ type: 'ValiditySet', data: { validity, before: plan.content.validity } }, ...visionsToReview(plan, validity)];
  },
  SwitchPhase: ({ data: { to, reason } }, plan) => {
    ensure(phases.includes(to), 'planning.unknown-phase', { phase: to }, 'to');
    if (to === plan.phase) return [];
    ensure(isLaterPhase(to, plan.phase) || reason, 'planning.step-back-without-reason', {}, 'reason');
    ensure(isDecided(plan) || !['implementation', 'monitoring'].includes(to), 'planning.not-decided', {}, 'to');
    return [{ type: 'PhaseSwitched', data: { from: plan.phase, to, reason } }];
  },
};
