import { Rejected, type Decider } from '@triada/kernel';
import { decideAdoption } from './decide/adoption';
import { decideFlags } from './decide/flags';
import { decideHeader, draftPlan } from './decide/header';
import { decideRevisions } from './decide/revisions';
import { decideRounds } from './decide/rounds';
import { decideTree } from './decide/tree';
import type { Decided, Decisions } from './decide/types';
import { decideVisions } from './decide/visions';
import type { PlanCommand, PlanCommandType } from './plan.commands';
import type { PlanEvent } from './plan.events';
import { evolvePlan } from './plan.evolve';
import { aCommandComesInItsPhase } from './plan.phases';
import { initialPlan, type Plan, type PlanState } from './plan.state';

const decisions: Decisions<Exclude<PlanCommandType, 'DraftPlan'>> = {
  ...decideHeader,
  ...decideVisions,
  ...decideTree,
  ...decideRounds,
  ...decideRevisions,
  ...decideAdoption,
  ...decideFlags,
};

export const planDecider: Decider<PlanState, PlanCommand, PlanEvent> = {
  initialState: initialPlan,
  evolve: evolvePlan,
  decide: (command, state) => {
    if (command.type === 'DraftPlan') {
      if (state.kind === 'plan') throw new Rejected('planning.plan-exists', { title: state.content.title });
      return draftPlan(command);
    }
    if (state.kind === 'unknown') throw new Rejected('planning.unknown-plan');
    aCommandComesInItsPhase(command.type, state.phase);
    const decide = decisions[command.type] as (command: PlanCommand, plan: Plan) => Decided;
    return decide(command, state);
  },
};
