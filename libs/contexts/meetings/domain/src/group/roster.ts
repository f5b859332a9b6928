import type { Side } from '../vocabulary';
import { lifecycleOn, seatsOn } from './group.rules';
import type { GroupState, Lifecycle, Seat } from './group.state';
import { rulesOn, type RulesVersion } from './rules-of-procedure';

/** A seat as a meeting sees it on its day. */
export interface RosterSeat extends Seat {
  /** Whether the rules of procedure give this seat a vote. */
  readonly votes: boolean;
}

/** What a meeting needs to know of its group on a day; read from the group's own stream when a command is decided. */
export interface GroupOnDay {
  readonly day: string;
  readonly lifecycle: Lifecycle | 'absent';
  readonly rules: RulesVersion;
  readonly seats: readonly RosterSeat[];
  /** Mandates that had ended by the day, newest end first: for a refusal that says why. */
  readonly ended: readonly { readonly personId: string; readonly to: string }[];
}

const mayVote = ({ role, side }: { readonly role: Seat['role']; readonly side: Side }, { rules }: RulesVersion): boolean =>
  rules.votingRoles.includes(role) && rules.votingSides.includes(side) && (role !== 'substitute' || rules.substitutes);

export const groupOnDay = (state: GroupState, day: string): GroupOnDay => {
  const rules = rulesOn(state.rules, day);
  const ended = Object.values(state.seats).flatMap(({ personId, to }) => (to !== null && to <= day ? [{ personId, to }] : []));
  return {
    day,
    lifecycle: lifecycleOn(state, day),
    rules,
    seats: seatsOn(state, day).map((seat) => ({ ...seat, votes: mayVote(seat, rules) })),
    ended: ended.sort((a, b) => (a.to < b.to ? 1 : -1)),
  };
};

/** A plenary meeting: everybody who sits in any of the groups, once; no rules of procedure of its own, so nobody votes. */
export const plenaryOnDay = (states: readonly GroupState[], day: string): GroupOnDay => {
  const seats = new Map<string, RosterSeat>();
  for (const state of states) {
    for (const seat of seatsOn(state, day)) if (!seats.has(seat.personId)) seats.set(seat.personId, { ...seat, votes: false });
  }
  const { rules } = rulesOn([], day);
  return { day, lifecycle: 'active', rules: { version: 0, from: day, rules: { ...rules, noticeDays: 0 } }, seats: [...seats.values()], ended: [] };
};
