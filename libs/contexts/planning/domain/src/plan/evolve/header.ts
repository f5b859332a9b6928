import { noEntities } from '../../shared/entities';
import { firstPhase } from '../plan.phases';
import type { PlanEventOf } from '../plan.events';
import { emptyContent, type Plan } from '../plan.state';

export const drafted = ({
  planId,
  regionId,
  cycleId,
  planType,
  title,
  validity,
  period,
}: PlanEventOf<'PlanDrafted'>['data']): Plan => ({
  kind: 'plan',
  planId,
  regionId,
  cycleId,
  period,
  content: emptyContent(title, planType, validity),
  phase: firstPhase,
  rounds: [],
  proposals: noEntities(),
  consultations: [],
  revisions: [],
  amendment: null,
  flags: noEntities(),
  funding: noEntities(),
  evaluations: 0,
  extended: false,
  expired: false,
});

export const evolveHeader = {
  PlanDescribed: (plan: Plan, { title, purpose }: PlanEventOf<'PlanDescribed'>['data']): Plan => ({
    ...plan,
    content: { ...plan.content, title, purpose },
  }),
  TargetGroupsSet: (plan: Plan, { targetGroups }: PlanEventOf<'TargetGroupsSet'>['data']): Plan => ({
    ...plan,
    content: { ...plan.content, targetGroups },
  }),
  TerritorySet: (plan: Plan, { municipalities }: PlanEventOf<'TerritorySet'>['data']): Plan => ({
    ...plan,
    content: { ...plan.content, territory: municipalities },
  }),
  ValiditySet: (plan: Plan, { validity }: PlanEventOf<'ValiditySet'>['data']): Plan => ({
    ...plan,
    content: { ...plan.content, validity },
  }),
  PhaseSwitched: (plan: Plan, { to }: PlanEventOf<'PhaseSwitched'>['data']): Plan => ({ ...plan, phase: to }),
};
