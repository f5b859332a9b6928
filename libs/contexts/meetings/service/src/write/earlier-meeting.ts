import { ensure } from '@triada/kernel';
import type { CommandInput } from '@triada/platform';
import { meetingAggregate } from '../aggregates';

type Input = Pick<CommandInput<unknown, unknown>, 'stateOf'>;

/** Links of a chain are followed as far as this when a ring is looked for. */
const longestChain = 1_000;

/** D069: what is followed up is a meeting of the same region, and the chain never comes back to where it began. */
export const earlierMeetingFits = async (
  { stateOf }: Input,
  { follows, meetingId, regionId }: { readonly follows: string | null; readonly meetingId: string; readonly regionId: string },
): Promise<void> => {
  if (follows === null) return;
  let earlier = await stateOf(meetingAggregate, follows);
  ensure(earlier.status !== 'absent' && earlier.regionId === regionId, 'meetings.earlier-meeting-unknown', {}, 'follows');
  for (let link = 0; earlier.follows !== null && link < longestChain; link++) {
    ensure(earlier.follows !== meetingId, 'meetings.meeting-follows-itself', {}, 'follows');
    earlier = await stateOf(meetingAggregate, earlier.follows);
  }
};

/** D089: the point from which a meeting arose stands in minutes of the same region. */
export const originIsKnown = async (
  { stateOf }: Input,
  origin: { readonly meetingId: string; readonly pointId: string } | null,
  regionId: string,
): Promise<void> => {
  if (origin === null) return;
  const { points, regionId: own } = await stateOf(meetingAggregate, origin.meetingId);
  ensure(own === regionId && points.some(({ pointId }) => pointId === origin.pointId), 'meetings.point-unknown', {}, 'origin');
};
