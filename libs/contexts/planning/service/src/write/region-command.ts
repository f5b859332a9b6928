import { regionParams } from '@triada/planning-contracts';
import type { PlanningRegionCommand, PlanningRegionState } from '@triada/planning-domain';
import { defineCommand, type CommandInput, type CommandSlice, type Sentence } from '@triada/platform';
import type { z } from 'zod';
import { planningRegionAggregate } from '../aggregates';
import { stewardedRegion } from '../rights/steward';

type DataOf<Type extends PlanningRegionCommand['type']> = Extract<PlanningRegionCommand, { type: Type }>['data'];

interface RegionCommand<Type extends PlanningRegionCommand['type'], Params extends z.ZodObject, Body extends z.ZodType> {
  readonly name: Type;
  readonly summary: Sentence;
  /** Below `/planning/regions/:regionId`. */
  readonly path: string;
  readonly params: Params;
  readonly body: Body;
  /** Done by the authority alone, so nobody has to own the planning. */
  readonly byAuthority?: boolean;
  readonly command: (input: CommandInput<z.output<Params>, z.output<Body>>) => DataOf<Type> | Promise<DataOf<Type>>;
}

/** A command on a planning region that exists, sent by somebody who may plan in it. */
export const regionCommand = <Type extends PlanningRegionCommand['type'], Params extends z.ZodObject, Body extends z.ZodType>(
  slice: RegionCommand<Type, Params, Body>,
): CommandSlice<Params, Body, PlanningRegionState> =>
  defineCommand<Params, Body, PlanningRegionState>({
    name: slice.name,
    summary: slice.summary,
    method: 'POST',
    path: `/planning/regions/:regionId${slice.path}`,
    params: slice.params,
    body: slice.body,
    aggregate: planningRegionAggregate,
    target: ({ params }) => regionIdOf(params),
    command: async (input) => {
      if (!slice.byAuthority) await stewardedRegion(input, regionIdOf(input.params));
      return slice.command(input);
    },
    subject: ({ params }) => ({ region: regionIdOf(params) }),
  });

const regionIdOf = (params: unknown): string => regionParams.parse(params).regionId;
