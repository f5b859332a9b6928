import { fold, pragueDate } from '@triada/kernel';
import { groupDecider, groupOnDay, type GroupEvent, type GroupState, type Lifecycle, type RosterSeat, type RulesVersion } from '@triada/meetings-domain';
import type { GroupFact, GroupHistory } from './group.projection';

/** `asOf` = the day asked about; `knownAt` = the day (or instant) whose knowledge counts, null = today's. */
export interface Moment {
  readonly asOf: string;
  readonly knownAt: string | null;
}

export type Member = Omit<RosterSeat, 'votes'> & { readonly admittedUnder: number | null };

export interface GroupAsOf {
  readonly groupId: string;
  readonly regionId: string;
  readonly founded: string;
  readonly name: string;
  readonly kind: GroupState['kind'];
  readonly state: Lifecycle | 'absent';
  readonly targetGroups: readonly string[];
  readonly topic: string | null;
  readonly parent: string | null;
  readonly rules: RulesVersion;
  readonly membersOf: GroupState['composition'];
  /** Mandates that hold on the day. */
  readonly members: readonly Member[];
  /** All mandates ever recorded, for „missing since“. */
  readonly everyone: readonly Member[];
  readonly folded: GroupState;
}

const isKnown = ({ recordedAt }: GroupFact, knownAt: string | null): boolean =>
  knownAt === null || (knownAt.length === 10 ? pragueDate(recordedAt) <= knownAt : recordedAt <= new Date(knownAt).toISOString());

/** Facts that replace each other count by the day from which they are true; a mandate or a state carries its own days. */
const replaces = new Set<GroupEvent['type']>(['GroupFounded', 'GroupRenamed', 'TargetGroupsChanged', 'CompositionRuleSet']);
const fromOf = (event: GroupEvent): string => ('from' in event.data ? event.data.from : '');

/** The group on a day, as known then or as known now; null when it was not known or did not exist yet. */
export const groupAsOf = ({ facts }: GroupHistory, { asOf, knownAt }: Moment): GroupAsOf | null => {
  const known = facts.filter((fact) => isKnown(fact, knownAt)).map(({ event }) => event);
  const founding = known.find((event) => event.type === 'GroupFounded');
  if (!founding || fromOf(founding) > asOf) return null;
  const [replacing, carrying] = [known.filter(({ type }) => replaces.has(type)), known.filter(({ type }) => !replaces.has(type))];
  const inForce = replacing.filter((event) => fromOf(event) <= asOf).sort((a, b) => (fromOf(a) < fromOf(b) ? -1 : fromOf(a) > fromOf(b) ? 1 : 0));
  const folded = fold(groupDecider, [...inForce, ...carrying]);
  const { seats, rules, lifecycle } = groupOnDay(folded, asOf);
  const versions = new Map(known.flatMap((event) => (event.type === 'SeatTaken' ? [[event.data.seatId, event.rule?.version ?? null] as const] : [])));
  const member = ({ votes: _votes, ...seat }: RosterSeat): Member => ({ ...seat, admittedUnder: versions.get(seat.seatId) ?? null });
  const { topic, parent, from: founded } = founding.data;
  return {
    groupId: folded.groupId,
    regionId: folded.regionId,
    founded,
    name: folded.name,
    kind: folded.kind,
    state: lifecycle,
    targetGroups: folded.targetGroups,
    topic,
    parent,
    rules,
    membersOf: folded.composition,
    members: seats.map(member),
    everyone: Object.values(folded.seats).map((seat) => member({ ...seat, votes: false })),
    folded,
  };
};
