import { ensure, NotFound } from '@triada/kernel';
import { groupOnDay, plenaryOnDay, type GroupOnDay, type GroupState } from '@triada/meetings-domain';
import type { CommandInput } from '@triada/platform';
import { groupAggregate, meetingAggregate } from '../aggregates';
import { groupHistory } from '../read/groups/group.projection';

type Input = Pick<CommandInput<unknown, unknown>, 'stateOf' | 'views'>;

/** The group from its own stream; a group of another region is refused, so that a right in one region opens nothing in another. */
export const groupOf = async ({ stateOf }: Input, groupId: string, regionId: string): Promise<GroupState> => {
  const state = await stateOf(groupAggregate, groupId);
  if (state.status === 'absent') throw new NotFound('meetings.group-unknown', {}, [{ field: 'groupId', rule: 'meetings.group-unknown' }]);
  ensure(state.regionId === regionId, 'meetings.group-of-another-region', {}, 'groupId');
  return state;
};

/** What a decision needs of the group on a day; of all groups of the region for a meeting without one. */
export const bodyOnDay = async (input: Input, { groupId, regionId }: { readonly groupId: string | null; readonly regionId: string }, day: string): Promise<GroupOnDay> => {
  if (groupId !== null) return groupOnDay(await groupOf(input, groupId, regionId), day);
  const groups = await input.views.of(groupHistory).find({ where: { regionId }, limit: 1_000 });
  return plenaryOnDay(await Promise.all(groups.map(({ id }) => input.stateOf(groupAggregate, id))), day);
};

/** The body of a meeting on the day of the meeting (on the day of the command while it has none). */
export const bodyOfMeeting = async (input: CommandInput<{ readonly meetingId: string }, unknown>): Promise<GroupOnDay> => {
  const meeting = await input.stateOf(meetingAggregate, input.params.meetingId);
  return bodyOnDay(input, meeting, meeting.date ?? input.today);
};
