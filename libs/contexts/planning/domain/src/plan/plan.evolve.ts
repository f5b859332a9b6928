import { evolveFlags } from './evolve/flags';
import { drafted, evolveHeader } from './evolve/header';
import { evolveRevisions } from './evolve/revisions';
import { evolveRounds } from './evolve/rounds';
import { evolveTree } from './evolve/tree';
import { evolveVisions } from './evolve/visions';
import type { PlanEvent, PlanEventOf } from './plan.events';
import type { Plan, PlanState } from './plan.state';

type Steps = {
  readonly [Type in Exclude<PlanEvent['type'], 'PlanDrafted'>]: (plan: Plan, data: PlanEventOf<Type>['data']) => Plan;
};

const steps: Steps = { ...evolveHeader, ...evolveVisions, ...evolveTree, ...evolveRounds, ...evolveRevisions, ...evolveFlags };

/** Never throws: an event about something that is not there changes nothing, so that a history cut by a date folds too. */
export const evolvePlan = (state: PlanState, event: PlanEvent): PlanState => {
  if (event.type === 'PlanDrafted') return drafted(event.data);
  if (state.kind === 'unknown') return state;
  const step = steps[event.type] as (plan: Plan, data: PlanEvent['data']) => Plan;
  return step(state, event.data);
};
