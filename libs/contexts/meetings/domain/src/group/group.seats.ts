import { ensure } from '@triada/kernel';
import type { AdmitMember, EndMandatesByOffice, SetCompositionRule, VacateSeat } from './group.commands';
import type { GroupEvent } from './group.events';
import { officeIsHeld, personHasNoOtherSeat, seatFitsComposition, sideIsComplete } from './group.rules';
import type { GroupState, Seat } from './group.state';
import { rulesId, rulesOn } from './rules-of-procedure';

const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a < b ? a : b);

const vacated = (groupId: string, { seatId }: Seat, to: string, reason: string): GroupEvent => ({
  type: 'SeatVacated',
  data: { groupId, seatId, to, reason },
});

/** Whether the mandate would still hold on the day or later, and had begun before it. */
const isCutBy = (seat: Seat, to: string): boolean => seat.from < to && (seat.to === null || to < seat.to);

/** D118: membership begins only by an admission; the event stores the version of the rules valid on the day of the decision. */
export const admitMember = ({ data, context }: AdmitMember, state: GroupState): readonly GroupEvent[] => {
  const { office, from: _from, to: _to, groupId: _group, ...seat } = data;
  const { groupId } = state;
  const from = data.from ?? context.today;
  const to = earlier(data.to, office?.to ?? null);
  const { version, rules } = rulesOn(state.rules, context.today);
  ensure(!state.seats[data.seatId], 'meetings.id-taken', {}, 'seatId');
  sideIsComplete(data);
  officeIsHeld(data, state.regionId, from);
  ensure(to === null || from < to, 'meetings.mandate-ends-before-it-begins', { from }, 'to');
  ensure(seatFitsComposition(state.composition, seat), 'meetings.not-a-member-of-the-organisation', {}, 'organisationId');
  personHasNoOtherSeat(state, data.personId, from, to);
  const substitute = data.role === 'substitute';
  ensure(!substitute || rules.substitutes, 'meetings.substitutes-not-allowed', {}, 'role');
  ensure(substitute === (data.substituteFor !== null), 'meetings.substitute-for-whom', {}, 'substituteFor');
  ensure(data.substituteFor === null || state.seats[data.substituteFor], 'meetings.seat-unknown', {}, 'substituteFor');
  return [
    { type: 'SeatTaken', data: { groupId, ...seat, officeId: office?.officeId ?? null, from, to }, rule: { id: rulesId, version } },
  ];
};

/** Ends a mandate; a later correction of the day is a further event, so that both are known (bitemporal). */
export const vacateSeat = ({ data, context }: VacateSeat, state: GroupState): readonly GroupEvent[] => {
  const seat = state.seats[data.seatId];
  ensure(seat, 'meetings.seat-unknown');
  const to = data.to ?? context.today;
  ensure(seat.from < to, 'meetings.mandate-ends-before-it-begins', { from: seat.from }, 'to');
  return seat.to === to ? [] : [vacated(state.groupId, seat, to, data.reason)];
};

/** D059: on the day the office ends the mandate ends. */
export const endMandatesByOffice = ({ data }: EndMandatesByOffice, state: GroupState): readonly GroupEvent[] =>
  Object.values(state.seats)
    .filter((seat) => seat.officeId === data.officeId && isCutBy(seat, data.to))
    .map((seat) => ({ ...vacated(state.groupId, seat, data.to, 'office-ended'), rule: { id: rulesId, version: rulesOn(state.rules, data.to).version } }));

/** D048: setting the rule ends the seats of those who are no members (any more) on the same day. */
export const setCompositionRule = ({ data, context }: SetCompositionRule, state: GroupState): readonly GroupEvent[] => {
  const composition = data.composition && { ...data.composition, municipalities: [...data.composition.municipalities].sort() };
  if (JSON.stringify(composition) === JSON.stringify(state.composition)) return [];
  const { groupId } = state;
  const from = context.today;
  return [
    { type: 'CompositionRuleSet', data: { groupId, from, composition } },
    ...Object.values(state.seats)
      .filter((seat) => !seatFitsComposition(composition, seat) && isCutBy(seat, from))
      .map((seat) => vacated(groupId, seat, from, 'left-organisation')),
  ];
};

export const vacateEverySeat = (state: GroupState, to: string): readonly GroupEvent[] =>
  Object.values(state.seats)
    .filter((seat) => isCutBy(seat, to))
    .map((seat) => vacated(state.groupId, seat, to, 'group-dissolved'));
