import { ensure } from '@triada/kernel';

/** A level of the tree of a plan, from the top: priority, goal, measure… `code` is what tree entries carry. */
export interface Tier {
  readonly code: string;
  readonly nameCs: string;
  readonly nameEn: string;
}

/**
 * Kind of plan with the names and the order of its levels (D111). A plan keeps the version it was drafted under, so a change of
 * the list never turns an old plan over. Every type has the tier `measure`; tiers below it are optional in a plan.
 */
export interface PlanType {
  readonly code: string;
  readonly version: number;
  readonly nameCs: string;
  readonly nameEn: string;
  readonly tiers: readonly Tier[];
}

const priority: Tier = { code: 'priority', nameCs: 'Priorita', nameEn: 'Priority' };
const goal: Tier = { code: 'goal', nameCs: 'Cíl', nameEn: 'Goal' };
const strategicGoal: Tier = { code: 'strategic-goal', nameCs: 'Strategický cíl', nameEn: 'Strategic goal' };
const measure: Tier = { code: 'measure', nameCs: 'Opatření', nameEn: 'Measure' };
const activity: Tier = { code: 'activity', nameCs: 'Aktivita', nameEn: 'Activity' };

export const planTypes: readonly PlanType[] = [
  {
    code: 'community-plan',
    version: 1,
    nameCs: 'Komunitní plán',
    nameEn: 'Community plan',
    tiers: [priority, goal, measure, activity],
  },
  {
    code: 'mid-term-plan',
    version: 1,
    nameCs: 'Střednědobý plán rozvoje sociálních služeb',
    nameEn: 'Mid-term plan of the development of social services',
    tiers: [strategicGoal, priority, measure, activity],
  },
  { code: 'action-plan', version: 1, nameCs: 'Akční plán', nameEn: 'Action plan', tiers: [priority, measure, activity] },
];

export const measureTier = 'measure';

export const planTypeOf = (code: string): PlanType => {
  const found = planTypes.find((type) => type.code === code);
  ensure(found, 'planning.unknown-plan-type', { planType: code }, 'planType');
  return found;
};
