import { contentHash } from '@triada/kernel';
import type { Point } from './meeting.parts';
import type { MeetingState } from './meeting.state';

/** Points in reading order with their numbers: 1, 2, 2.1, 2.2, 3 – places, so they never have gaps (D157, D132). */
export const numbered = <P extends Pick<Point, 'pointId' | 'parent'>>(points: readonly P[]): readonly (P & { readonly number: string })[] => {
  const under = (parent: string | null, prefix: string): readonly (P & { readonly number: string })[] =>
    points
      .filter((point) => point.parent === parent)
      .flatMap((point, index) => {
        const number = `${prefix}${index + 1}`;
        return [{ ...point, number }, ...under(point.pointId, `${number}.`)];
      });
  return under(null, '');
};

/** Exactly what an approval seals; whoever has it can recompute the hash. */
export const minutesContent = (state: MeetingState, number: number | null) => ({
  meetingId: state.meetingId,
  groupId: state.groupId,
  regionId: state.regionId,
  kind: state.kind,
  number,
  date: state.date,
  time: state.time,
  venue: state.venue,
  agenda: state.agenda.map(({ itemId, title }, index) => ({ number: index + 1, itemId, title })),
  attendees: state.attendees,
  headcount: state.headcount,
  points: numbered(state.points),
  resolutions: state.resolutions,
  tasks: state.tasks.map(({ status: _status, ...task }) => task),
  next: state.next,
  author: state.author?.personId ?? null,
});

/** The content without `undefined`, which JSON lacks. */
export const minutesHash = (state: MeetingState, number: number | null): string =>
  contentHash(JSON.parse(JSON.stringify(minutesContent(state, number))));

/** Wording of a point after all errata issued so far. */
export const currentText = (state: MeetingState, pointId: string): string | undefined =>
  state.errata.findLast((one) => one.pointId === pointId)?.newText ?? state.points.find((one) => one.pointId === pointId)?.text;
