import type { MeetingState } from '@triada/meetings-domain';
import { defineCommand, type CommandInput, type Sentence } from '@triada/platform';
import { z } from 'zod';
import { meetingAggregate } from '../aggregates';

export const meetingParams = z.object({ meetingId: z.uuid() });
export const meetingSubject = ({ state }: { readonly state: MeetingState }) => ({ region: state.regionId, group: state.groupId ?? undefined });

/** A command on an existing meeting, below `/meetings/meetings/:meetingId`; rights by its region and its group. */
export const meetingCommand = <Body extends z.ZodType, Params extends z.ZodObject = typeof meetingParams>(slice: {
  readonly name: string;
  readonly summary: Sentence;
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly params?: Params;
  readonly body: Body;
  readonly command: (input: CommandInput<z.output<Params>, z.output<Body>>) => unknown;
}) =>
  defineCommand<Params, Body, MeetingState>({
    method: 'POST',
    ...slice,
    path: `/meetings/meetings/:meetingId${slice.path}`,
    params: slice.params ?? (meetingParams as unknown as Params),
    aggregate: meetingAggregate,
    target: ({ params }) => (params as { meetingId: string }).meetingId,
    subject: meetingSubject,
  });
