import { ensure, Share } from '@triada/kernel';
import { isValidOn } from '@triada/reference-data';
import type { GroupOnDay } from '../group';
import { isPresent } from './meeting.attendance';
import type { VoteOnResolution } from './meeting.commands';
import type { MeetingEvent } from './meeting.events';
import type { Attendee, Ballot, Resolution, Votes } from './meeting.parts';
import { minutesAreOpen, ruleOf, sidesMissingIn } from './meeting.rules';
import type { MeetingState } from './meeting.state';

const none: Votes = { for: 0, against: 0, abstained: 0 };
const sum = (all: readonly Votes[]): Votes =>
  all.reduce((a, b) => ({ for: a.for + b.for, against: a.against + b.against, abstained: a.abstained + b.abstained }), none);
const cast = ({ for: yes, against, abstained }: Votes): number => yes + against + abstained;
const same = (a: Votes, b: Votes): boolean => a.for === b.for && a.against === b.against && a.abstained === b.abstained;

/** D059: who votes must be present and hold a voting mandate on the day; one whose mandate has ended is told since when. */
const voterOf = (ballot: Ballot, index: number, state: MeetingState, group: GroupOnDay): Attendee => {
  const field = `ballots.${index}.personId`;
  const seat = group.seats.find(({ personId }) => personId === ballot.personId);
  const ended = group.ended.find(({ personId }) => personId === ballot.personId);
  ensure(seat || !ended, 'meetings.mandate-ended', { to: ended?.to ?? '', place: index + 1 }, field);
  const voter = state.attendees.find(({ personId }) => personId === ballot.personId);
  ensure(voter && isPresent(voter), 'meetings.voter-not-present', { place: index + 1 }, field);
  ensure(seat?.votes, 'meetings.no-vote', { place: index + 1 }, field);
  const holder = group.seats.find(({ seatId }) => seatId === seat.substituteFor);
  const holderIsHere = state.attendees.some((one) => one.personId === holder?.personId && isPresent(one));
  ensure(!holderIsHere, 'meetings.substitute-beside-the-holder', { place: index + 1 }, field);
  return voter;
};

const byName = (ballots: readonly Ballot[], voters: readonly Attendee[]): NonNullable<Resolution['bySide']> => {
  const sides: Partial<Record<Attendee['side'], Votes>> = {};
  ballots.forEach(({ choice }, index) => {
    const { side } = voters[index]!;
    const before = sides[side] ?? none;
    sides[side] = { ...before, [choice]: before[choice] + 1 };
  });
  return sides;
};

/** F23: null when nobody is named as present. A substitute counts for the seat whose holder is away. */
const isQuorate = (state: MeetingState, group: GroupOnDay): boolean | null => {
  const quorum = Share.parse(group.rules.rules.quorum);
  if (quorum.compare(Share.zero) === 0) return true;
  if (state.attendees.length === 0) return null;
  const full = group.seats.filter(({ votes, role }) => votes && role !== 'substitute');
  const here = new Set(state.attendees.filter(isPresent).flatMap(({ seatId, substituteFor }) => [seatId, substituteFor]));
  const present = full.filter(({ seatId }) => here.has(seatId)).length;
  return full.length > 0 && Share.of(present, full.length).compare(quorum) >= 0;
};

export const voteOnResolution = ({ data }: VoteOnResolution, state: MeetingState): readonly MeetingEvent[] => {
  minutesAreOpen(state);
  const { group, ballots, resolutionId, number, pointId, verb, text } = data;
  ensure(!state.resolutions.some((one) => one.resolutionId === resolutionId), 'meetings.id-taken', {}, 'resolutionId');
  ensure(!state.resolutions.some((one) => one.number === number), 'meetings.resolution-number-taken', { number }, 'number');
  ensure(pointId === null || state.points.some((one) => one.pointId === pointId), 'meetings.point-unknown', {}, 'pointId');
  ensure(isValidOn('resolution-verbs', verb, state.date!), 'meetings.resolution-verb-unknown', { verb }, 'verb');
  ensure(new Set(ballots.map(({ personId }) => personId)).size === ballots.length, 'meetings.voted-twice', {}, 'ballots');
  const voters = ballots.map((ballot, index) => voterOf(ballot, index, state, group));
  const bySide = ballots.length > 0 ? byName(ballots, voters) : data.bySide;
  const counted = bySide && sum(Object.values(bySide));
  const votes = data.votes ?? counted;
  ensure(votes, 'meetings.votes-missing', {}, 'votes');
  ensure(!counted || same(counted, votes), 'meetings.votes-do-not-add-up', { cast: cast(votes), counted: counted ? cast(counted) : 0 }, 'votes');
  const voting = new Set(group.seats.filter((seat) => seat.votes).map(({ personId }) => personId));
  const present = state.attendees.filter((one) => isPresent(one) && voting.has(one.personId)).length;
  ensure(state.attendees.length === 0 || cast(votes) <= present, 'meetings.more-votes-than-voters', { cast: cast(votes), present }, 'votes');
  const { rules } = group.rules;
  const quorate = isQuorate(state, group);
  ensure(quorate !== false || rules.withoutQuorum === 'flag', 'meetings.no-quorum', { quorum: rules.quorum, present });
  const base = rules.majority === 'cast' ? votes.for + votes.against : Math.max(present, cast(votes));
  const resolution: Resolution = {
    resolutionId,
    number,
    pointId,
    verb,
    text,
    votes,
    bySide: bySide ?? null,
    ballots: ballots.map((ballot, index) => ({ ...ballot, substituteFor: voters[index]!.substituteFor })),
    carried: votes.for * 2 > base,
    quorate,
    missingSides: sidesMissingIn(group),
  };
  return [{ type: 'ResolutionVoted', data: { meetingId: state.meetingId, resolution }, rule: ruleOf(group) }];
};
