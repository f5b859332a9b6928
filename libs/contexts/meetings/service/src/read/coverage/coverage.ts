import { compareCzech } from '@triada/kernel';
import type { Side } from '@triada/meetings-domain';
import { municipality } from '@triada/reference-data';
import { compositionOf } from '../groups/composition';
import type { GroupAsOf, Member } from '../groups/group-as-of';

const standsFor = (code: string) => (member: Member): boolean => member.municipality === code && member.role !== 'guest';

/** Newest day on which a mandate for the municipality had ended by the day asked about. */
const missingSince = (groups: readonly GroupAsOf[], code: string, asOf: string): string | null =>
  groups
    .flatMap(({ everyone }) => everyone.filter(standsFor(code)))
    .flatMap(({ to }) => (to !== null && to <= asOf ? [to] : []))
    .reduce<string | null>((latest, to) => (latest === null || to > latest ? to : latest), null);

const cellOf = (group: GroupAsOf, code: string, asOf: string) => {
  const seated = group.members.filter(standsFor(code));
  const sides = [...new Set(seated.map(({ side }) => side))] as Side[];
  const represented = seated.length > 0;
  return {
    groupId: group.groupId,
    state: represented ? ('represented' as const) : ('missing' as const),
    sides,
    since: represented ? null : missingSince([group], code, asOf),
  };
};

/** X04, D058: municipalities × groups × triad on a day. A municipality is represented when somebody sits for it in any of the groups. */
export const coverageOf = (groups: readonly GroupAsOf[], codes: readonly string[], asOf: string) => {
  const atWork = groups.filter(({ state }) => state === 'active');
  return {
    groups: atWork.map(({ groupId, name, members }) => ({ groupId, name, composition: compositionOf(members) })),
    municipalities: codes
      .map((code) => {
        const cells = atWork.map((group) => cellOf(group, code, asOf));
        const represented = cells.some(({ state }) => state === 'represented');
        return { code, name: municipality(code)?.name ?? code, state: represented ? ('represented' as const) : ('missing' as const), cells };
      })
      .sort((a, b) => compareCzech(a.name, b.name) || (a.code < b.code ? -1 : 1)),
  };
};

export const missingOf = (groups: readonly GroupAsOf[], codes: readonly string[], asOf: string) => {
  const { municipalities } = coverageOf(groups, codes, asOf);
  const missing = municipalities.filter(({ state }) => state === 'missing');
  return {
    total: codes.length,
    represented: codes.length - missing.length,
    items: missing.map(({ code, name }) => ({ code, name, since: missingSince(groups, code, asOf) })),
  };
};
