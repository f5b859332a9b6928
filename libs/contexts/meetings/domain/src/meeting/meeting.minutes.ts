import { addDays, ensure } from '@triada/kernel';
import { openChecks } from './meeting.checks';
import type { ApproveMinutes, IssueErratum, PublishMinutes, ReturnMinutes, SubmitMinutes } from './meeting.commands';
import type { MeetingEvent } from './meeting.events';
import { meetingExists, minutesAreOpen, ruleOf } from './meeting.rules';
import type { MeetingState } from './meeting.state';
import { currentText, minutesHash } from './minutes-content';

/** Kinds of meetings that stand in the sequence of their group. */
export const isNumbered = (kind: MeetingState['kind']): boolean => kind === 'ordinary' || kind === 'ad-hoc';

export const submitMinutes = ({ data, context }: SubmitMinutes, state: MeetingState): readonly MeetingEvent[] => {
  minutesAreOpen(state);
  ensure(state.points.length > 0, 'meetings.minutes-without-points');
  const { today: on, actor } = context;
  return [{ type: 'MinutesSubmitted', data: { meetingId: state.meetingId, authorId: data.authorId, authorActor: actor.id, on } }];
};

const minutesAwaitApproval = (state: MeetingState): void => {
  meetingExists(state);
  ensure(state.minutes !== 'approved' && state.minutes !== 'published', 'meetings.minutes-approved');
  ensure(state.minutes === 'submitted', 'meetings.minutes-not-submitted');
};

export const returnMinutes = ({ data }: ReturnMinutes, state: MeetingState): readonly MeetingEvent[] => {
  minutesAwaitApproval(state);
  return [{ type: 'MinutesReturned', data: { meetingId: state.meetingId, reason: data.reason } }];
};

/** D093: the verifier is neither the author nor signed in as the author, and is who the rules of procedure want. */
const verifierIsEntitled = ({ data, context }: ApproveMinutes, state: MeetingState): void => {
  const { personId, actor } = state.author!;
  ensure(data.verifierId !== personId && context.actor.id !== actor, 'meetings.verifier-is-author', {}, 'verifierId');
  const wanted = data.group.rules.rules.verifier;
  const seat = data.group.seats.find((one) => one.personId === data.verifierId);
  const entitled = wanted === 'another-person' || (wanted === 'chair' ? seat?.role === 'chair' : seat !== undefined && seat.role !== 'guest');
  ensure(entitled, wanted === 'chair' ? 'meetings.verifier-is-not-the-chair' : 'meetings.verifier-is-no-member', {}, 'verifierId');
};

export const approveMinutes = (command: ApproveMinutes, state: MeetingState): readonly MeetingEvent[] => {
  const { data, context } = command;
  minutesAwaitApproval(state);
  verifierIsEntitled(command, state);
  const open = openChecks(state);
  ensure(open.length === 0, 'meetings.checks-open', { count: open.length });
  const free = addDays(state.author!.on, data.group.rules.rules.objectionDays);
  ensure(free <= context.today, 'meetings.objections-still-possible', { until: free });
  ensure(!isNumbered(state.kind) || data.number !== null, 'meetings.number-pending');
  const { meetingId } = state;
  const { number, verifierId } = data;
  return [
    { type: 'MinutesApproved', data: { meetingId, number, verifierId, on: context.today, hash: minutesHash(state, number) }, rule: ruleOf(data.group) },
  ];
};

export const publishMinutes = ({ context }: PublishMinutes, state: MeetingState): readonly MeetingEvent[] => {
  meetingExists(state);
  if (state.minutes === 'published') return [];
  ensure(state.minutes === 'approved', 'meetings.minutes-not-approved');
  return [{ type: 'MinutesPublished', data: { meetingId: state.meetingId, on: context.today } }];
};

/** D077, X13: old and new wording stay; the approved text itself is never touched. */
export const issueErratum = ({ data, context }: IssueErratum, state: MeetingState): readonly MeetingEvent[] => {
  meetingExists(state);
  ensure(state.approval, 'meetings.minutes-not-approved');
  ensure(!state.errata.some(({ erratumId }) => erratumId === data.erratumId), 'meetings.id-taken', {}, 'erratumId');
  const { oldWording, newWording, pointId } = data;
  const oldText = currentText(state, pointId);
  ensure(oldText !== undefined, 'meetings.point-unknown', {}, 'pointId');
  ensure(oldWording !== newWording, 'meetings.wording-unchanged', {}, 'newWording');
  const places = oldText.split(oldWording).length - 1;
  ensure(places > 0, 'meetings.wording-not-found', {}, 'oldWording');
  ensure(places === 1, 'meetings.wording-not-unique', { places }, 'oldWording');
  const effectiveFrom = data.effectiveFrom ?? context.today;
  const previous = state.errata.findLast((one) => one.pointId === pointId)?.effectiveFrom ?? state.approval.on;
  ensure(previous <= effectiveFrom, 'meetings.effect-before-approval-or-last-erratum', { previous }, 'effectiveFrom');
  const newText = oldText.replace(oldWording, () => newWording);
  return [
    { type: 'ErratumIssued', data: { ...data, meetingId: state.meetingId, oldText, newText, issuedOn: context.today, effectiveFrom } },
  ];
};
