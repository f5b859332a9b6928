import { canonicalJson, derivedId, ensure } from '@triada/kernel';
import { wasPresent } from './meeting.attendance';
import type { SettleCheck } from './meeting.commands';
import type { MeetingEvent } from './meeting.events';
import type { Check, Party, Point } from './meeting.parts';
import type { MeetingState } from './meeting.state';

const corrected = 'corrected';
const proposals = new Set(['measure_proposal']);

const check = (pointId: string, kind: Check['kind'], blocking: boolean, party: Party | null = null): Check => ({
  // The same doubt about the same party is the same check, so settling it by hand holds.
  checkId: derivedId(pointId, kind, canonicalJson(party)),
  pointId,
  kind,
  blocking,
  party,
});

/** What is doubtful about a point: it is said, never guessed (D087, D085, X14). */
const doubtsOf = (state: MeetingState, point: Point): readonly Check[] => {
  const { pointId, type, offer, agreedBy, proposer } = point;
  const speaker = point.speaker ?? offer?.offeredBy ?? null;
  const listed = state.attendees.length > 0;
  const agreed = agreedBy !== null && (agreedBy.wholeGroup || agreedBy.parties.length > 0);
  return [
    ...(speaker && listed && !wasPresent(state, speaker) ? [check(pointId, 'speaker-not-in-attendance', true, speaker)] : []),
    ...(type === 'offer' && !offer ? [check(pointId, 'offer-incomplete', true)] : []),
    ...(type === 'agreement' && !agreed ? [check(pointId, 'agreement-without-parties', true)] : []),
    ...(proposals.has(type) && !proposer ? [check(pointId, 'proposer-missing', false)] : []),
  ];
};

/** Raises what is doubtful now and was not before, settles what is no longer. */
export const reconcileChecks = (state: MeetingState): readonly MeetingEvent[] => {
  const { meetingId } = state;
  const doubts = state.points.flatMap((point) => doubtsOf(state, point));
  const known = new Map(state.checks.map((one) => [one.checkId, one]));
  const raised = doubts.filter(({ checkId }) => !known.has(checkId) || known.get(checkId)!.settled === corrected);
  const gone = state.checks.filter((one) => one.settled === null && !doubts.some(({ checkId }) => checkId === one.checkId));
  return [
    ...raised.map((one): MeetingEvent => ({ type: 'CheckRaised', data: { meetingId, check: one } })),
    ...gone.map(({ checkId }): MeetingEvent => ({ type: 'CheckSettled', data: { meetingId, checkId, outcome: corrected } })),
  ];
};

export const settleCheck = ({ data }: SettleCheck, state: MeetingState): readonly MeetingEvent[] => {
  const found = state.checks.find(({ checkId }) => checkId === data.checkId);
  ensure(found, 'meetings.check-unknown');
  ensure(state.minutes !== 'approved' && state.minutes !== 'published', 'meetings.minutes-approved');
  if (found.settled === data.outcome) return [];
  ensure(data.outcome !== corrected, 'meetings.check-outcome-in-words', {}, 'outcome');
  return [{ type: 'CheckSettled', data: { meetingId: state.meetingId, checkId: data.checkId, outcome: data.outcome } }];
};

/** D087: minutes with an unsettled check are not approved. */
export const openChecks = (state: MeetingState): readonly Check[] => state.checks.filter(({ blocking, settled }) => blocking && settled === null);
