import { DomainError } from '@triada/kernel';
import {
  allEntities,
  defaultRuleSettings,
  planDecider,
  planTypeOf,
  type PlanCommand,
  type PlanEvent,
  type PlanState,
} from '@triada/planning-domain';
import fc from 'fast-check';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const among = (from: number, count: number) => fc.integer({ min: from, max: from + count - 1 }).map(uuid);

/** Few ids, so that commands meet: most of them hit something that is there. */
const priority = among(100, 3);
const goal = among(110, 4);
const measure = among(120, 10);
const activity = among(140, 4);
const item = fc.oneof(priority, goal, activity);
const node = fc.oneof(item, measure);
const vision = among(160, 6);
const proposal = among(180, 4);
const round = among(20, 2);
const groups = [uuid(10), uuid(11)];
const group = fc.constantFrom(...groups);
const serviceId = uuid(300);

const whole = { level: 'whole', targetGroup: null };
const scope = fc.oneof(
  { weight: 4, arbitrary: fc.constant(whole) },
  fc.constantFrom('seniors', 'addiction').map((targetGroup) => ({ level: 'group', targetGroup })),
);
const text = fc
  .array(fc.constantFrom('První.', 'Druhý.', 'Třetí.'), { maxLength: 2 })
  .map((lines) => lines.map((line) => ({ text: line })));
const title = fc.constantFrom('Jedna', 'Dvě', 'Tři');
const nothing = { kind: null, owner: null, term: null, justification: null, importance: null };
const lists = { cooperating: [], costs: [], indicators: [], serviceIds: [], capacities: [], outputs: [], risks: [] };
const detail = fc.constantFrom(
  { ...nothing, ...lists },
  { ...nothing, ...lists, serviceIds: [serviceId] },
  { ...nothing, ...lists, kind: 'develop' },
);
const targetGroups = [
  { code: 'seniors', name: 'Senioři' },
  { code: 'addiction', name: 'Závislosti' },
];
const territory = ['563889', '544477'];
const rules = (version: number, quotaPerGroup: number) => ({
  version,
  settings: { ...defaultRuleSettings, quotaPerGroup },
  from: '2022-01-01',
});

interface Wish {
  readonly type: PlanCommand['type'];
  readonly data: { readonly scope?: object };
}
const wish = (type: PlanCommand['type'], fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Wish> =>
  fc.record(fields).map((data) => ({ type, data }));
const always = <T>(value: T) => fc.constant(value);

const newMeasure = {
  measureId: measure,
  parentId: goal,
  title,
  text,
  detail,
  source: always(null),
  proposer: always(null),
  scope,
};
const newItem = { title, text, source: always(null), scope };

const wishes = fc.oneof(
  wish('AddPlanItem', { ...newItem, itemId: priority, tier: always('priority'), parentId: always(null) }),
  wish('AddPlanItem', { ...newItem, itemId: goal, tier: always('goal'), parentId: priority }),
  wish('AddPlanItem', { ...newItem, itemId: activity, tier: always('activity'), parentId: fc.oneof(measure, goal) }),
  wish('ChangePlanItem', { itemId: item, title, text, source: always(null) }),
  wish('RemovePlanItem', { itemId: item, reason: always('x') }),
  { weight: 3, arbitrary: wish('AddMeasure', newMeasure) },
  { weight: 3, arbitrary: wish('AddMeasureInRound', { ...newMeasure, addition: fc.record({ roundId: round, groupId: group }) }) },
  wish('ChangeMeasure', { measureId: measure, title, detail, source: always(null) }),
  wish('WithdrawMeasure', { measureId: measure, reason: always('x') }),
  wish('MovePlanNode', { nodeId: node, parentId: fc.oneof(priority, goal, measure, always(null)) }),
  wish('MovePlanNode', { nodeId: measure, parentId: goal }),
  wish('MovePlanNode', { nodeId: goal, parentId: priority }),
  wish('OrderPlanNodes', { parentId: fc.oneof(priority, goal, always(null)) }),
  wish('OpenRound', { roundId: round, title, groups: always(groups), to: always(null), rules: always(rules(1, 1)) }),
  wish('ApplyRulesToRound', { roundId: round, rules: always(rules(2, 2)) }),
  wish('CloseRound', { roundId: round }),
  wish('DraftVision', {
    visionId: vision,
    targetGroup: fc.constantFrom('seniors', 'addiction'),
    text,
    endYear: always(null),
    source: always(null),
  }),
  wish('ConfirmVision', { visionId: vision, userRepresentative: always(uuid(50)), meetingId: always(null) }),
  wish('SetTargetGroups', { targetGroups: fc.constantFrom(targetGroups, targetGroups.slice(0, 1)) }),
  wish('SetTerritory', { municipalities: fc.constantFrom(territory, []) }),
  wish('DescribePlan', { title, purpose: text }),
  wish('RecordProposal', {
    proposalId: proposal,
    text: title,
    targetGroups: always([]),
    groupId: always(null),
    source: always(null),
    proposer: always(null),
  }),
  wish('DismissProposal', { proposalId: proposal, reason: always('x') }),
  wish('CloseRevision', { label: always(null), reason: always(null), source: always(null) }),
  wish('SwitchPhase', { to: fc.constantFrom('proposals', 'proposals', 'consultation'), reason: always('zpět') }),
  wish('FlagMeasuresOfService', {
    serviceId: always(serviceId),
    kind: always('service-closed'),
    detail: always(null),
    from: fc.constantFrom('2024-01-01', '2025-01-01'),
  }),
  wish('MarkMeasuresFunded', {
    schemeId: always(uuid(400)),
    measureIds: fc.array(measure, { maxLength: 3 }),
    from: always('2024-01-01'),
  }),
);

const type = planTypeOf('community-plan');
const entry = {
  tier: 'priority',
  parentId: null,
  rank: 0,
  level: 'whole' as const,
  targetGroup: null,
  title: 'Začátek',
  paragraphs: [],
  source: null,
};

/** The plan that every history begins with. */
export const begin: readonly PlanEvent[] = [
  {
    type: 'PlanDrafted',
    data: {
      ...{ planId: uuid(1), regionId: 'liberec', cycleId: uuid(2), title: 'Plán' },
      planType: { ...type, tiers: [...type.tiers] },
      validity: { from: '2023-01-01', to: '2027-12-31' },
      period: { from: '2023', to: '2027' },
    },
  },
  { type: 'TargetGroupsSet', data: { targetGroups } },
  { type: 'TerritorySet', data: { municipalities: territory } },
  { type: 'PhaseSwitched', data: { from: 'initiation', to: 'proposals', reason: null } },
  { type: 'PlanItemAdded', data: { itemId: uuid(100), ...entry } },
  { type: 'PlanItemAdded', data: { itemId: uuid(110), ...entry, tier: 'goal', parentId: uuid(100) } },
];

const actor = { id: 'actor', roles: ['coordinator'] };

/** Siblings the other way round: an order has to name them all, which a wish made beforehand cannot. */
const reversed = (state: PlanState, parentId: unknown): string[] => {
  const siblings = state.kind === 'plan' ? allEntities(state.content.nodes).filter((known) => known.parentId === parentId) : [];
  return siblings.sort((a, b) => b.rank - a.rank).map(({ id }) => id);
};

/** Sends wishes to the decider; what it refuses is left out, what it decides is the history. */
const played = (sent: readonly Wish[]): readonly PlanEvent[] => {
  const history: PlanEvent[] = [...begin];
  let state = history.reduce<PlanState>(planDecider.evolve, planDecider.initialState);
  sent.forEach(({ type: name, data: { scope: level, ...data } }, index) => {
    const order = name === 'OrderPlanNodes' && { order: reversed(state, (data as { parentId?: string }).parentId) };
    const context = { now: '2022-09-19T11:00:00.000Z', today: '2022-09-19', actor, commandId: `command-${index}` };
    try {
      const events = planDecider.decide(
        { type: name, data: { ...data, ...level, ...order }, context } as unknown as PlanCommand,
        state,
      );
      state = events.reduce<PlanState>(planDecider.evolve, state);
      history.push(...events);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  });
  return history;
};

/** Histories of a plan that its decider would write. */
export const histories = fc.array(wishes, { minLength: 20, maxLength: 150 }).map(played);
