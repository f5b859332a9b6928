import { defaultRuleSettings } from '../../planning-region/planning-region.rules';
import { planTypeOf } from '../plan-types';
import type { MeasureDetail, PlanEvent, PlanEventOf } from '../plan.events';

/** Events of one plan for specs: the plan of a region with seniors and people with an addiction as target groups. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const planId = uuid(1);
export const cycleId = uuid(2);
export const groupA = uuid(10);
export const groupB = uuid(11);
export const roundId = uuid(20);
export const priorityId = uuid(30);
export const goalId = uuid(31);
export const source = { meetingId: uuid(40), pointId: uuid(41) };
export const resolution = { body: 'Zastupitelstvo města', number: '312/2022', date: '2022-12-15' };
export const rulesV1 = { version: 1, settings: defaultRuleSettings, from: '2022-01-01' };
export const rulesV2 = { version: 2, settings: { ...defaultRuleSettings, quotaPerGroup: 5 }, from: '2022-10-01' };
export const validity = { from: '2023-01-01', to: '2027-12-31' };
export const targetGroups = [
  { code: 'seniors', name: 'Senioři' },
  { code: 'addiction', name: 'Osoby ohrožené závislostí' },
];
export const territory = ['563889', '544477'];

export const drafted: PlanEventOf<'PlanDrafted'> = {
  type: 'PlanDrafted',
  data: {
    planId,
    regionId: 'liberec',
    cycleId,
    planType: { ...planTypeOf('community-plan'), tiers: [...planTypeOf('community-plan').tiers] },
    title: 'Komunitní plán 2023–2027',
    validity,
    period: { from: '2023', to: '2027' },
  },
};

export const inPhase = (to: string, from = 'initiation'): PlanEvent => ({
  type: 'PhaseSwitched',
  data: { from, to, reason: null },
});
export const groupsSet: PlanEvent = { type: 'TargetGroupsSet', data: { targetGroups } };
export const territorySet: PlanEvent = { type: 'TerritorySet', data: { municipalities: territory } };

export const noDetail: MeasureDetail = {
  kind: null,
  owner: null,
  cooperating: [],
  term: null,
  costs: [],
  indicators: [],
  serviceIds: [],
  capacities: [],
  justification: null,
  outputs: [],
  risks: [],
  importance: null,
};

export const priorityAdded: PlanEvent = {
  type: 'PlanItemAdded',
  data: {
    itemId: priorityId,
    tier: 'priority',
    parentId: null,
    rank: 0,
    level: 'whole',
    targetGroup: null,
    title: 'Dostupné služby',
    paragraphs: [],
    source: null,
  },
};
export const goalAdded: PlanEvent = {
  type: 'PlanItemAdded',
  data: {
    itemId: goalId,
    tier: 'goal',
    parentId: priorityId,
    rank: 0,
    level: 'whole',
    targetGroup: null,
    title: 'Síť služeb',
    paragraphs: [],
    source: null,
  },
};

export const measureAdded = (
  n: number,
  more: Partial<PlanEventOf<'MeasureAdded'>['data']> = {},
): PlanEventOf<'MeasureAdded'> => ({
  type: 'MeasureAdded',
  data: {
    measureId: uuid(100 + n),
    parentId: goalId,
    rank: n,
    level: 'whole',
    targetGroup: null,
    title: `Opatření ${n}`,
    paragraphs: [{ paragraphId: uuid(1000 + n), text: `Text opatření ${n}.` }],
    detail: noDetail,
    source: null,
    proposer: null,
    proposalId: null,
    addition: null,
    ...more,
  },
});

export const roundOpened: PlanEvent = {
  type: 'RoundOpened',
  data: { roundId, number: 1, title: 'První kolo', quota: 3, ruleVersion: 1, groups: [groupA, groupB], to: null },
};
export const addedInRound = (n: number, groupId = groupA): PlanEventOf<'MeasureAdded'> => ({
  ...measureAdded(n, { addition: { roundId, groupId } }),
  rule: { id: 'planning-rules', version: 1 },
});

export const visionDrafted = (targetGroup: string, version = 1, endYear: number | null = 2027): PlanEventOf<'VisionDrafted'> => ({
  type: 'VisionDrafted',
  data: {
    visionId: uuid((targetGroup === 'seniors' ? 500 : 600) + version),
    targetGroup,
    version,
    paragraphs: [{ paragraphId: uuid(700 + version), text: 'Člověk ví, kde najde pomoc.' }],
    endYear,
    source: null,
  },
});
export const visionConfirmed = (targetGroup: string, version = 1): PlanEvent => ({
  type: 'VisionConfirmed',
  data: {
    visionId: visionDrafted(targetGroup, version).data.visionId,
    userRepresentative: uuid(50),
    meetingId: null,
    date: '2022-11-14',
  },
});

/** A plan in the phase of proposals with a goal to hang measures under. */
export const inProposals: readonly PlanEvent[] = [
  drafted,
  groupsSet,
  territorySet,
  inPhase('proposals'),
  priorityAdded,
  goalAdded,
];

/** The same plan with everything that submission asks for. */
export const complete: readonly PlanEvent[] = [
  ...inProposals,
  visionDrafted('seniors'),
  visionConfirmed('seniors'),
  visionDrafted('addiction'),
  visionConfirmed('addiction'),
  measureAdded(1),
];
