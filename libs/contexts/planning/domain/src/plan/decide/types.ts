import type { PlanCommandOf, PlanCommandType } from '../plan.commands';
import type { PlanEvent } from '../plan.events';
import type { Plan } from '../plan.state';

export type Decided = readonly PlanEvent[];

/** Decides one command on a plan that exists. */
export type Decide<Type extends PlanCommandType> = (command: PlanCommandOf<Type>, plan: Plan) => Decided;

export type Decisions<Types extends PlanCommandType> = { readonly [Type in Types]: Decide<Type> };
