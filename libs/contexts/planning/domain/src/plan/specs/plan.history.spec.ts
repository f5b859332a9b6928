import type { PlacedEvent } from '@triada/kernel';
import { deciderSpec, placed } from '@triada/kernel/spec';
import { hashOfContent } from '../plan.content';
import { planDecider } from '../plan.decider';
import { changesBetween, differencesBetween } from '../plan.diff';
import { planAsOf } from '../plan.history';
import type { PlanEvent, PlanEventOf } from '../plan.events';
import { decisionsOfRound } from '../plan.round-decisions';
import type { Plan } from '../plan.state';
import {
  addedInRound,
  complete,
  goalId,
  groupA,
  inProposals,
  measureAdded,
  priorityId,
  roundId,
  roundOpened,
  uuid,
} from './plan-events.fixture';

const spec = deciderSpec(planDecider);
const close = { label: null, reason: null, source: null };
const closing = (history: readonly PlanEvent[]) =>
  spec
    .given(...history)
    .when('CloseRevision', close)
    .events()[0] as PlanEventOf<'RevisionClosed'>;

const log = (
  events: readonly PlanEvent[],
  days: readonly [validFrom: string, recordedOn: string][] = [],
): PlacedEvent<PlanEvent>[] =>
  events.map((event, revision) => {
    const [validFrom, recordedOn] = days[revision] ?? ['2022-09-19', '2022-09-19'];
    return placed(event, { revision, validFrom, recordedAt: `${recordedOn}T11:00:00.000Z` });
  });

const titles = (plan: Plan | undefined) =>
  plan &&
  Object.values(Object.assign({}, ...plan.content.nodes.buckets))
    .map((node) => (node as { title: string }).title)
    .sort();

describe('the plan as it was', () => {
  const first = closing(complete);
  const withSecond = [...complete, first, measureAdded(2)];
  const second = closing(withSecond);
  const events = log([...withSecond, second, measureAdded(3)]);

  it('[X01] [D043] replays revision N from nothing to the hash that was stored', () => {
    expect(hashOfContent(planAsOf(events, { revision: 1 })!.content)).toBe(first.data.hash);
    expect(hashOfContent(planAsOf(events, { revision: 2 })!.content)).toBe(second.data.hash);
    expect(first.data.hash).not.toBe(second.data.hash);
    expect(planAsOf(events, { revision: 3 })).toBeUndefined();
  });

  it('[X01] one altered event gives another hash', () => {
    const altered = events.map((event) =>
      event.type === 'MeasureAdded' && event.data.measureId === uuid(101)
        ? { ...event, data: { ...event.data, title: 'Podvrh' } }
        : event,
    );
    expect(hashOfContent(planAsOf(altered, { revision: 1 })!.content)).not.toBe(first.data.hash);
  });

  it('tells what was known then from what is known now', () => {
    const late = log(
      [
        ...inProposals,
        measureAdded(1),
        measureAdded(2),
        { type: 'MeasureChanged', data: { measureId: uuid(101), title: 'Oprava', detail: {}, source: null } },
      ],
      [
        ...inProposals.map((): [string, string] => ['2022-01-01', '2022-01-01']),
        ['2022-03-01', '2022-03-01'],
        ['2022-02-01', '2022-06-01'],
        ['2022-02-15', '2022-07-01'],
      ],
    );
    const goals = ['Dostupné služby', 'Síť služeb'];
    expect(titles(planAsOf(late, { recordedUntil: '2022-04-01T00:00:00.000Z' }))).toEqual([...goals, 'Opatření 1'].sort());
    expect(titles(planAsOf(late, { validUntil: '2022-02-10' }))).toEqual([...goals, 'Opatření 2'].sort());
    // The correction was true from 15 February, the measure from 1 March: truth has the order of its days.
    expect(titles(planAsOf(late, { validUntil: '2022-04-01' }))).toEqual([...goals, 'Opatření 1', 'Opatření 2'].sort());
    expect(planAsOf(late, { validUntil: '2021-12-31' })).toBeUndefined();
  });
});

describe('the difference of two contents', () => {
  const content = (...more: PlanEvent[]) => (spec.given(...complete, ...more).state() as Plan).content;
  const goal2: PlanEvent = {
    type: 'PlanItemAdded',
    data: {
      itemId: uuid(61),
      tier: 'goal',
      parentId: priorityId,
      rank: 1,
      level: 'whole',
      targetGroup: null,
      title: 'Druhý cíl',
      paragraphs: [],
      source: null,
    },
  };

  it('tells added, removed, changed and moved', () => {
    const before = content(measureAdded(2), measureAdded(3), goal2);
    const after = content(
      measureAdded(2),
      measureAdded(3),
      goal2,
      { type: 'MeasureWithdrawn', data: { measureId: uuid(101), reason: 'x', addition: null } },
      { type: 'MeasureChanged', data: { measureId: uuid(102), title: 'Jinak', detail: { kind: 'develop' }, source: null } },
      { type: 'PlanNodeMoved', data: { nodeId: uuid(103), parentId: uuid(61), rank: 0 } },
      measureAdded(4),
    );
    expect(changesBetween(before, after)).toEqual([
      { id: uuid(102), entity: 'measure', change: 'changed', title: 'Jinak', fields: ['title', 'kind'] },
      {
        id: uuid(104),
        entity: 'measure',
        change: 'added',
        title: 'Opatření 4',
        fields: expect.arrayContaining(['title', 'level']),
      },
      { id: uuid(103), entity: 'measure', change: 'moved', title: 'Opatření 3', fields: [] },
      { id: uuid(101), entity: 'measure', change: 'removed', title: 'Opatření 1', fields: expect.arrayContaining(['title']) },
    ]);
    expect(differencesBetween(before, after)[0]!.values).toEqual([
      { field: 'title', before: 'Opatření 2', after: 'Jinak' },
      { field: 'kind', before: null, after: 'develop' },
    ]);
  });

  it('an entry that goes before its siblings is moved, those that stay are not', () => {
    const before = content(measureAdded(2), measureAdded(3));
    const after = content(measureAdded(2), measureAdded(3), {
      type: 'PlanNodesOrdered',
      data: { parentId: goalId, order: [uuid(103), uuid(101), uuid(102)] },
    });
    expect(changesBetween(before, after)).toEqual([
      { id: uuid(103), entity: 'measure', change: 'moved', title: 'Opatření 3', fields: [] },
    ]);
  });

  it('nothing differs from itself', () => expect(changesBetween(content(), content())).toEqual([]));
});

describe('decisions of a round', () => {
  const refused: PlanEvent = {
    type: 'MeasureAdditionRefused',
    data: { roundId, groupId: groupA, roundTitle: 'První kolo', title: 'Čtvrté', quota: 3, ruleVersion: 1 },
  };
  const applied: PlanEvent = { type: 'RoundRulesApplied', data: { roundId, quota: 5, ruleVersion: 2 } };
  const events = log([
    ...inProposals,
    roundOpened,
    addedInRound(1),
    addedInRound(2),
    addedInRound(3),
    refused,
    applied,
    addedInRound(4),
  ]);
  const outcomes = (list: ReturnType<typeof decisionsOfRound>) =>
    list.map(({ outcome, reevaluated, rule }) => [outcome, reevaluated, rule.version]);

  it('[X02] an old refusal comes out as refused under its own version, a new addition passes', () =>
    expect(outcomes(decisionsOfRound(events, roundId))).toEqual([
      ['accepted', 'accepted', 1],
      ['accepted', 'accepted', 1],
      ['accepted', 'accepted', 1],
      ['refused', 'refused', 1],
      ['accepted', 'accepted', 2],
    ]));

  it('[X02] says how old decisions come out under another version', () => {
    expect(outcomes(decisionsOfRound(events, roundId, { version: 2, quota: 5 })).map(([, reevaluated]) => reevaluated)).toEqual(
      Array(5).fill('accepted'),
    );
    expect(outcomes(decisionsOfRound(events, roundId, { version: 3, quota: 1 })).map(([, reevaluated]) => reevaluated)).toEqual([
      'accepted',
      'refused',
      'refused',
      'refused',
      'refused',
    ]);
  });

  it('a withdrawal frees a place only for a measure that would have come in', () => {
    const withdrawn: PlanEvent = {
      type: 'MeasureWithdrawn',
      data: { measureId: uuid(102), reason: 'x', addition: { roundId, groupId: groupA } },
    };
    const history = log([...inProposals, roundOpened, addedInRound(1), addedInRound(2), withdrawn, addedInRound(3)]);
    expect(decisionsOfRound(history, roundId, { version: 9, quota: 1 }).map(({ reevaluated }) => reevaluated)).toEqual([
      'accepted',
      'refused',
      'refused',
    ]);
  });
});
