import { planParams } from '@triada/planning-contracts';
import type { FoundedRegion, Plan, PlanCommandOf, PlanCommandType, PlanState } from '@triada/planning-domain';
import { defineCommand, type CommandInput, type CommandSlice, type Sentence } from '@triada/platform';
import type { z } from 'zod';
import { planAggregate } from '../aggregates';
import { stewardedPlan } from '../rights/steward';

/** What a slice of a plan gets beside its input: the plan and its region as the log holds them now. */
interface Surroundings {
  readonly plan: Plan;
  readonly region: FoundedRegion;
}

interface PlanCommandSlice<Type extends PlanCommandType, Params extends z.ZodObject, Body extends z.ZodType> {
  readonly name: Type;
  readonly summary: Sentence;
  /** Below `/planning/plans/:planId`. */
  readonly path: string;
  readonly params: Params;
  readonly body: Body;
  readonly command: (
    input: CommandInput<z.output<Params>, z.output<Body>> & Surroundings,
  ) => PlanCommandOf<Type>['data'] | Promise<PlanCommandOf<Type>['data']>;
  readonly subject?: CommandSlice<Params, Body, PlanState>['subject'];
}

/** A command on a plan that exists, sent by somebody who may plan in its region. */
export const planCommand = <Type extends PlanCommandType, Params extends z.ZodObject, Body extends z.ZodType>(
  slice: PlanCommandSlice<Type, Params, Body>,
): CommandSlice<Params, Body, PlanState> =>
  defineCommand<Params, Body, PlanState>({
    name: slice.name,
    summary: slice.summary,
    method: 'POST',
    path: `/planning/plans/:planId${slice.path}`,
    params: slice.params,
    body: slice.body,
    aggregate: planAggregate,
    target: ({ params }) => planIdOf(params),
    command: async (input) => slice.command({ ...input, ...(await stewardedPlan(input, planIdOf(input.params))) }),
    subject: slice.subject ?? (({ state }) => subjectOf(state)),
  });

export const subjectOf = (state: PlanState) => (state.kind === 'plan' ? { region: state.regionId } : {});

const planIdOf = (params: unknown): string => planParams.parse(params).planId;
