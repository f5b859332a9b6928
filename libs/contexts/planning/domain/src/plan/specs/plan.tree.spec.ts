import { deciderSpec } from '@triada/kernel/spec';
import { treeOf, type TreeEntry } from '../plan.content';
import { planDecider } from '../plan.decider';
import type { PlanEvent } from '../plan.events';
import type { Plan } from '../plan.state';
import { goalAdded, goalId, inProposals, measureAdded, noDetail, priorityId, uuid } from './plan-events.fixture';

const spec = deciderSpec(planDecider);
const plan = (...more: PlanEvent[]) => spec.given(...inProposals, ...more);
const whole = { level: 'whole', targetGroup: null } as const;
const seniors = { level: 'group', targetGroup: 'seniors' } as const;
const item = { itemId: uuid(60), tier: 'goal', parentId: priorityId, title: 'Cíl', text: [], source: null };
const measure = {
  measureId: uuid(101),
  parentId: goalId,
  title: 'Opatření 1',
  text: [{ text: 'Text opatření 1.' }],
  detail: noDetail,
  source: null,
  proposer: null,
};

const outline = (entries: readonly TreeEntry[]): unknown[] =>
  entries.map(({ code, title, children }) => [code, title, ...outline(children)]);
const outlineOf = (state: unknown) => outline(treeOf((state as Plan).content.nodes));

describe('tree', () => {
  it('[D111] hangs every entry under exactly one of the level above', () => {
    const added = { ...item, itemId: uuid(60), ...whole };
    plan()
      .when('AddPlanItem', added)
      .then({
        type: 'PlanItemAdded',
        data: {
          itemId: uuid(60),
          tier: 'goal',
          parentId: priorityId,
          ...whole,
          rank: 1,
          title: 'Cíl',
          paragraphs: [],
          source: null,
        },
      });
    plan()
      .when('AddPlanItem', { ...added, parentId: null })
      .thenRejected('planning.wrong-parent', { expectedCs: 'Priorita' });
    plan()
      .when('AddPlanItem', { ...added, parentId: goalId })
      .thenRejected('planning.wrong-parent');
    plan()
      .when('AddPlanItem', { ...added, tier: 'priority', parentId: priorityId })
      .thenRejected('planning.wrong-parent');
    plan()
      .when('AddPlanItem', { ...added, tier: 'strategic-goal' })
      .thenRejected('planning.unknown-tier');
    plan()
      .when('AddPlanItem', { ...added, parentId: uuid(999) })
      .thenRejected('planning.unknown-parent');
    plan()
      .when('AddMeasure', { ...measure, ...whole, parentId: priorityId })
      .thenRejected('planning.wrong-parent', { expectedCs: 'Cíl' });
  });

  it('[D111] keeps activities below measures', () =>
    expect(
      outlineOf(
        plan(measureAdded(1), {
          ...goalAdded,
          data: { ...goalAdded.data, itemId: uuid(70), tier: 'activity', parentId: uuid(101) },
        } as PlanEvent).state(),
      ),
    ).toEqual([['1', 'Dostupné služby', ['1.1', 'Síť služeb', ['1.1.1', 'Opatření 1', ['1.1.1.1', 'Síť služeb']]]]]));

  it('[D070] puts every entry on exactly one level, the group or the whole', () => {
    plan()
      .when('AddPlanItem', { ...item, level: 'group', targetGroup: null })
      .thenRejected('planning.level-unclear');
    plan()
      .when('AddPlanItem', { ...item, level: 'whole', targetGroup: 'seniors' })
      .thenRejected('planning.level-unclear');
    plan()
      .when('AddPlanItem', { ...item, level: 'group', targetGroup: 'families' })
      .thenRejected('planning.foreign-target-group');
    const goalOfSeniors: PlanEvent = {
      type: 'PlanItemAdded',
      data: { ...(goalAdded as Extract<PlanEvent, { type: 'PlanItemAdded' }>).data, itemId: uuid(61), rank: 1, ...seniors },
    };
    plan(goalOfSeniors)
      .when('AddMeasure', { ...measure, ...whole, parentId: uuid(61) })
      .thenRejected('planning.scope-outside-parent');
    plan(goalOfSeniors)
      .when('AddMeasure', { ...measure, level: 'group', targetGroup: 'addiction', parentId: uuid(61) })
      .thenRejected('planning.scope-outside-parent');
    expect(
      plan(goalOfSeniors)
        .when('AddMeasure', { ...measure, ...seniors, parentId: uuid(61) })
        .events(),
    ).toHaveLength(1);
  });
});

describe('measures', () => {
  it('adds a measure with its fields behind its siblings', () => {
    const [event] = plan(measureAdded(5))
      .when('AddMeasure', { ...measure, ...whole })
      .events();
    expect(event).toMatchObject({
      type: 'MeasureAdded',
      data: { measureId: uuid(101), rank: 6, level: 'whole', paragraphs: [{ text: 'Text opatření 1.' }], addition: null },
    });
    plan(measureAdded(1))
      .when('AddMeasure', { ...measure, ...whole })
      .thenRejected('planning.entry-exists');
    plan()
      .when('AddMeasure', { ...measure, ...whole, detail: { ...noDetail, kind: 'wish' } })
      .thenRejected('planning.unknown-measure-kind');
  });

  it('changes only what differs', () => {
    const known = plan(measureAdded(1));
    known
      .when('ChangeMeasure', {
        measureId: uuid(101),
        title: 'Nový název',
        detail: { kind: 'develop', outputs: [] },
        source: null,
      })
      .then({
        type: 'MeasureChanged',
        data: { measureId: uuid(101), title: 'Nový název', detail: { kind: 'develop' }, source: null },
      });
    known.when('ChangeMeasure', { measureId: uuid(101), title: 'Opatření 1', detail: {}, source: null }).thenNothing();
    known.when('ChangeMeasure', { measureId: goalId, detail: {}, source: null }).thenRejected('planning.no-measure');
    known.when('ChangeMeasure', { measureId: uuid(999), detail: {}, source: null }).thenRejected('planning.unknown-entry');
  });

  it('withdraws a measure, but not one with activities', () => {
    plan(measureAdded(1))
      .when('WithdrawMeasure', { measureId: uuid(101), reason: 'Sloučeno' })
      .then({
        type: 'MeasureWithdrawn',
        data: { measureId: uuid(101), reason: 'Sloučeno', addition: null },
      });
    const activity: PlanEvent = {
      type: 'PlanItemAdded',
      data: {
        ...(goalAdded as Extract<PlanEvent, { type: 'PlanItemAdded' }>).data,
        itemId: uuid(70),
        tier: 'activity',
        parentId: uuid(101),
      },
    };
    plan(measureAdded(1), activity)
      .when('WithdrawMeasure', { measureId: uuid(101), reason: 'x' })
      .thenRejected('planning.entry-has-children');
  });
});

describe('order', () => {
  it('renumbers by order while ids stay', () => {
    const known = plan(measureAdded(1), measureAdded(2), measureAdded(3));
    const order = [uuid(103), uuid(101), uuid(102)];
    known
      .when('OrderPlanNodes', { parentId: goalId, order })
      .then({ type: 'PlanNodesOrdered', data: { parentId: goalId, order } });
    known.when('OrderPlanNodes', { parentId: goalId, order: [uuid(101), uuid(102), uuid(103)] }).thenNothing();
    known.when('OrderPlanNodes', { parentId: goalId, order: order.slice(1) }).thenRejected('planning.order-incomplete');
    const state = plan(measureAdded(1), measureAdded(2), measureAdded(3), {
      type: 'PlanNodesOrdered',
      data: { parentId: goalId, order },
    }).state();
    expect(outlineOf(state)).toEqual([
      ['1', 'Dostupné služby', ['1.1', 'Síť služeb', ['1.1.1', 'Opatření 3'], ['1.1.2', 'Opatření 1'], ['1.1.3', 'Opatření 2']]],
    ]);
  });

  it('moves an entry under another parent of the same level only', () => {
    const second: PlanEvent = {
      type: 'PlanItemAdded',
      data: {
        ...(goalAdded as Extract<PlanEvent, { type: 'PlanItemAdded' }>).data,
        itemId: uuid(61),
        rank: 1,
        title: 'Druhý cíl',
      },
    };
    const known = plan(measureAdded(1), second);
    known
      .when('MovePlanNode', { nodeId: uuid(101), parentId: uuid(61) })
      .then({ type: 'PlanNodeMoved', data: { nodeId: uuid(101), parentId: uuid(61), rank: 0 } });
    known.when('MovePlanNode', { nodeId: uuid(101), parentId: goalId }).thenNothing();
    known.when('MovePlanNode', { nodeId: uuid(101), parentId: priorityId }).thenRejected('planning.wrong-parent');
    expect(
      outlineOf(
        plan(measureAdded(1), second, {
          type: 'PlanNodeMoved',
          data: { nodeId: uuid(101), parentId: uuid(61), rank: 0 },
        }).state(),
      ),
    ).toEqual([['1', 'Dostupné služby', ['1.1', 'Síť služeb'], ['1.2', 'Druhý cíl', ['1.2.1', 'Opatření 1']]]]);
  });

  it('removes an empty entry and refuses one with children', () => {
    plan()
      .when('RemovePlanItem', { itemId: goalId, reason: 'Omyl' })
      .then({ type: 'PlanItemRemoved', data: { itemId: goalId, reason: 'Omyl' } });
    plan(measureAdded(1)).when('RemovePlanItem', { itemId: goalId, reason: 'Omyl' }).thenRejected('planning.entry-has-children');
    plan(measureAdded(1))
      .when('RemovePlanItem', { itemId: uuid(101), reason: 'Omyl' })
      .thenRejected('planning.measure-needs-fields');
  });

  it('changes a title and stays quiet when it is the same', () => {
    plan()
      .when('ChangePlanItem', { itemId: priorityId, title: 'Jinak', source: null })
      .then({ type: 'PlanItemChanged', data: { itemId: priorityId, title: 'Jinak', source: null } });
    plan().when('ChangePlanItem', { itemId: priorityId, title: 'Dostupné služby', source: null }).thenNothing();
  });
});

it('shares what an event does not touch, so that ten thousand events fold cheaply', () => {
  const events: PlanEvent[] = [...inProposals];
  for (let n = 0; n < 2_000; n++) events.push(measureAdded(10_000 + n));
  const before = spec.given(...events).state() as Plan;
  const after = planDecider.evolve(before, {
    type: 'MeasureChanged',
    data: { measureId: uuid(10_100), title: 'Jinak', detail: {}, source: null },
  }) as Plan;
  const touched = after.content.nodes.buckets.filter((bucket, index) => bucket !== before.content.nodes.buckets[index]);
  expect([after.content.nodes.size, touched.length]).toEqual([2_002, 1]);
});
