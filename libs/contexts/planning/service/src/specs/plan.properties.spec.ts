import { placed } from '@triada/kernel/spec';
import {
  canonicalContent,
  changesBetween,
  decisionsOfRound,
  entriesOf,
  hashOfContent,
  planAsOf,
  planDecider,
  treeOf,
  type Plan,
  type PlanEvent,
  type PlanState,
} from '@triada/planning-domain';
import fc from 'fast-check';
import { begin, histories } from './random-plan.fixture';

const located = (events: readonly PlanEvent[]) => events.map((event, revision) => placed(event, { revision }));
const folded = (events: readonly PlanEvent[]) => events.reduce<PlanState>(planDecider.evolve, planDecider.initialState);

describe('whatever people do to a plan', () => {
  it('[X01] every closed revision replays to the hash that it stored', () => {
    fc.assert(
      fc.property(histories, (events) => {
        for (const event of events) {
          if (event.type !== 'RevisionClosed') continue;
          expect(hashOfContent(planAsOf(located(events), { revision: event.data.revision })!.content)).toBe(event.data.hash);
        }
      }),
    );
  });

  it('[D111] every entry hangs on exactly one path, in the order of the levels, and none is lost', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const { content } = folded(events) as Plan;
        const entries = entriesOf(treeOf(content.nodes));
        const tiers = content.planType.tiers.map(({ code }) => code);
        expect(entries).toHaveLength(content.nodes.size);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        for (const { tier, code } of entries) expect(code.split('.')).toHaveLength(tiers.indexOf(tier) + 1);
      }),
    );
  });

  it('[D071] no group ever holds more places than the quota that was in force when it took them', () => {
    fc.assert(
      fc.property(histories, (events) => {
        for (const round of (folded(events) as Plan).rounds) {
          for (const { outcome, reevaluated, rule, taken } of decisionsOfRound(located(events), round.roundId)) {
            expect(outcome).toBe(reevaluated);
            expect(outcome === 'accepted').toBe(taken < rule.quota);
          }
        }
      }),
    );
  });

  it('the list of changes is empty exactly when the content is the same', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (events, cut) => {
        const [before, after] = [
          (folded(events.slice(0, begin.length + (cut % events.length))) as Plan).content,
          (folded(events) as Plan).content,
        ];
        const same = JSON.stringify(canonicalContent(before)) === JSON.stringify(canonicalContent(after));
        expect(changesBetween(before, after).length === 0).toBe(same);
      }),
    );
  });

  it('a history cut anywhere, or with holes, folds without a fault', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.boolean(), { minLength: 300, maxLength: 300 }), (events, kept) => {
        const state = folded([events[0]!, ...events.slice(1).filter((_, index) => kept[index])]) as Plan;
        expect(canonicalContent(state.content).title).toBeDefined();
        expect(state.regionId).toBe('liberec');
      }),
    );
  });
});

it('the histories of these properties are no empty ones', () => {
  const types = new Set(fc.sample(histories, { numRuns: 60, seed: 7 }).flatMap((events) => events.map(({ type }) => type)));
  const expected = [
    'MeasureAdded',
    'MeasureAdditionRefused',
    'MeasureWithdrawn',
    'MeasuresFlagged',
    'PlanNodeMoved',
    'PlanNodesOrdered',
    'RevisionClosed',
    'VisionConfirmed',
  ];
  expect(expected.filter((type) => !types.has(type as PlanEvent['type']))).toEqual([]);
});
