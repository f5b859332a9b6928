import { placed, projectAll } from '@triada/kernel/spec';
import {
  canonicalContent,
  completenessOf,
  dutiesOf,
  planDecider,
  type Plan,
  type PlanEvent,
  type PlanState,
} from '@triada/planning-domain';
import fc from 'fast-check';
import { histories } from './random-plan.fixture';
import { measureProposalView } from '../read/measure-proposal/measure-proposal.projection';
import { planEntryView } from '../read/plan-entry/plan-entry.projection';
import { planFactsOf } from '../read/plan-facts';
import { planOverview } from '../read/plan-overview/plan-overview.projection';
import { planVisionView } from '../read/plan-vision/plan-vision.projection';

const surroundings = { municipalities: ['563889', '544477'], unrepresented: ['544477'] };

/** The plan as its views hold it after a history. */
const fromViews = (events: readonly PlanEvent[], planId: string) => {
  const located = events.map((event, revision) => placed(event, { revision, stream: `plan-${planId}`, region: 'liberec' }));
  const docs = <Doc extends object>(projection: Parameters<typeof projectAll<Doc, any>>[0]) => [
    ...projectAll(projection, located).values(),
  ];
  const visions = docs(planVisionView).sort((a, b) => a.version - b.version);
  return planFactsOf({
    overview: docs(planOverview)[0]!,
    entries: docs(planEntryView),
    visions,
    proposals: docs(measureProposalView),
  });
};

it('the views of a plan hold what its log folds to: content, duties, completeness, rounds', () => {
  fc.assert(
    fc.property(histories, (events) => {
      const state = events.reduce<PlanState>(planDecider.evolve, planDecider.initialState) as Plan;
      const facts = fromViews(events, state.planId);
      expect(canonicalContent(facts.content)).toEqual(canonicalContent(state.content));
      expect(dutiesOf(facts, surroundings)).toEqual(dutiesOf(state, surroundings));
      expect(completenessOf(facts, surroundings)).toEqual(completenessOf(state, surroundings));
      expect(facts.rounds.map(({ taken, quota, open }) => ({ taken, quota, open }))).toEqual(
        state.rounds.map(({ taken, quota, open }) => ({ taken, quota, open })),
      );
    }),
  );
});
