import type { GroupState } from '@triada/meetings-domain';
import { defineCommand, type CommandInput, type Sentence } from '@triada/platform';
import { z } from 'zod';
import { groupAggregate } from '../aggregates';

export const groupParams = z.object({ groupId: z.uuid() });
export const groupSubject = ({ state }: { readonly state: GroupState }) => ({ region: state.regionId, group: state.groupId });

/** A command on an existing group, below `/meetings/groups/:groupId`; rights by its region and by the group itself. */
export const groupCommand = <Body extends z.ZodType, Params extends z.ZodObject = typeof groupParams>(slice: {
  readonly name: string;
  readonly summary: Sentence;
  readonly path: string;
  readonly params?: Params;
  readonly body: Body;
  readonly command: (input: CommandInput<z.output<Params>, z.output<Body>>) => unknown;
}) =>
  defineCommand<Params, Body, GroupState>({
    method: 'POST',
    ...slice,
    path: `/meetings/groups/:groupId${slice.path}`,
    params: slice.params ?? (groupParams as unknown as Params),
    aggregate: groupAggregate,
    target: ({ params }) => (params as { groupId: string }).groupId,
    subject: groupSubject,
  });
