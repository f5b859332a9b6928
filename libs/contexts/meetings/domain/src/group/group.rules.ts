import { ensure } from '@triada/kernel';
import type { AdmitMember } from './group.commands';
import type { GroupState, Lifecycle, Seat } from './group.state';

/** Lifecycle on a day: the newest entry that began by then; of two on one day the later recorded. */
export const lifecycleOn = (state: Pick<GroupState, 'lifecycle'>, day: string): Lifecycle | 'absent' => {
  let found: { from: string; state: Lifecycle } | undefined;
  for (const entry of state.lifecycle) if (entry.from <= day && (!found || entry.from >= found.from)) found = entry;
  return found?.state ?? 'absent';
};

export const holdsOn = (seat: Pick<Seat, 'from' | 'to'>, day: string): boolean =>
  seat.from <= day && (seat.to === null || day < seat.to);

export const seatsOn = (state: Pick<GroupState, 'seats'>, day: string): readonly Seat[] =>
  Object.values(state.seats).filter((seat) => holdsOn(seat, day));

export const groupExists = (state: GroupState): void => ensure(state.status !== 'absent', 'meetings.group-unknown');

export const groupIsNotDissolved = (state: GroupState): void => {
  groupExists(state);
  ensure(state.status !== 'dissolved', 'meetings.group-dissolved', { name: state.name });
};

/** D047: a suspended or dissolved group cannot convene. */
export const groupMayConvene = (lifecycle: Lifecycle | 'absent'): void => {
  ensure(lifecycle !== 'absent', 'meetings.group-not-founded-yet');
  ensure(lifecycle !== 'suspended', 'meetings.group-suspended');
  ensure(lifecycle !== 'dissolved', 'meetings.group-dissolved-cannot-convene');
};

/** D049, D029: a target-group one names its target groups, a thematic one its topic. */
export const groupIsBoundToItsSubject = (kind: GroupState['kind'], targetGroups: readonly string[], topic: string | null): void => {
  ensure(kind !== 'target-group' || targetGroups.length > 0, 'meetings.target-group-missing', {}, 'targetGroups');
  ensure(kind !== 'thematic' || topic !== null, 'meetings.topic-missing', {}, 'topic');
  ensure(new Set(targetGroups).size === targetGroups.length, 'meetings.target-group-twice', {}, 'targetGroups');
};

/** D039: a commissioner is an obec, město, kraj or stát; the first two name the municipality. */
export const sideIsComplete = ({ side, commissionerKind, municipality }: AdmitMember['data']): void => {
  ensure((side === 'commissioner') === (commissionerKind !== null), 'meetings.commissioner-kind', { side }, 'commissionerKind');
  const ofMunicipality = commissionerKind === 'municipality' || commissionerKind === 'town';
  ensure(!ofMunicipality || municipality !== null, 'meetings.municipality-missing', {}, 'municipality');
};

/** D059: a mandate by office needs the office to be held by that person on the first day, in the region that may end it. */
export const officeIsHeld = ({ office, personId }: AdmitMember['data'], regionId: string, from: string): void => {
  if (!office) return;
  ensure(office.personId === null || office.regionId === regionId, 'meetings.office-of-another-region', {}, 'officeId');
  const held = office.personId === personId && office.from !== null && office.from <= from && (office.to === null || from < office.to);
  ensure(held, 'meetings.office-not-held', {}, 'officeId');
};

/** D048: where the body is made of members of an organisation, nobody else may sit. */
export const seatFitsComposition = (
  composition: GroupState['composition'],
  seat: Pick<Seat, 'organisationId' | 'municipality'>,
): boolean =>
  composition === null ||
  seat.organisationId === composition.organisationId ||
  (seat.municipality !== null && composition.municipalities.includes(seat.municipality));

/** Two mandates of one person in one group never overlap. */
export const personHasNoOtherSeat = (state: GroupState, personId: string, from: string, to: string | null): void => {
  const other = Object.values(state.seats).find(
    (seat) => seat.personId === personId && (to === null || seat.from < to) && (seat.to === null || from < seat.to),
  );
  ensure(!other, 'meetings.person-already-seated', { from: other?.from ?? '' }, 'personId');
};

/** D127: imported minutes may bear the next number, the one before the first, or any number while the group has none. */
export const numberFits = ({ first, next }: GroupState['numbering'], wanted: number): boolean =>
  first === null || wanted === next || (first > 1 && wanted === first - 1);
