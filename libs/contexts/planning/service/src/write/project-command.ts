import type { BegunProject, ProjectCommand, ProjectState } from '@triada/planning-domain';
import { NotFound } from '@triada/kernel';
import { defineCommand, type CommandInput, type CommandSlice, type Sentence } from '@triada/platform';
import { z } from 'zod';
import { projectAggregate } from '../aggregates';
import { stewardedRegion } from '../rights/steward';

export const projectParams = z.object({ projectId: z.uuid() });

type DataOf<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>['data'];
type Params = typeof projectParams;

interface ProjectCommandSlice<Type extends ProjectCommand['type'], Body extends z.ZodType> {
  readonly name: Type;
  readonly summary: Sentence;
  /** Below `/planning/projects/:projectId`. */
  readonly path: string;
  readonly body: Body;
  readonly command: (
    input: CommandInput<z.output<Params>, z.output<Body>> & { readonly project: BegunProject },
  ) => DataOf<Type> | Promise<DataOf<Type>>;
}

/** A command on a project that was begun, sent by somebody who may plan in its region. */
export const projectCommand = <Type extends ProjectCommand['type'], Body extends z.ZodType>(
  slice: ProjectCommandSlice<Type, Body>,
): CommandSlice<Params, Body, ProjectState> =>
  defineCommand<Params, Body, ProjectState>({
    name: slice.name,
    summary: slice.summary,
    method: 'POST',
    path: `/planning/projects/:projectId${slice.path}`,
    params: projectParams,
    body: slice.body,
    aggregate: projectAggregate,
    target: ({ params }) => params.projectId,
    command: async (input) => {
      const project = await input.stateOf(projectAggregate, input.params.projectId);
      if (project.kind === 'unknown') throw new NotFound('planning.unknown-project');
      await stewardedRegion(input, project.regionId);
      return slice.command({ ...input, project });
    },
    subject: ({ state }) => (state.kind === 'unknown' ? {} : { region: state.regionId }),
  });
