import { codeList } from '@triada/reference-data';
import { defineQuery } from '@triada/platform';
import { triadParams, triadResponse } from '@triada/registry-contracts';
import { nationalCode } from '../named-codes';
import { personList } from './person-list.projection';
import { holdsOn } from './person-summary';

const triad: readonly string[] = ['commissioner', 'provider', 'user'];

/** How many people of each side take part on a day, commissioners by kind (D039). Other institutions stand apart (D040). No name is read. */
export const triadComposition = defineQuery({
  name: 'TriadComposition',
  summary: { cs: 'Složení triády k datu', en: 'Composition of the triad on a day' },
  path: '/registry/triad',
  params: triadParams,
  response: triadResponse,
  reads: [personList],
  handle: async ({ params: { region, on }, views, today }) => {
    const day = on ?? today;
    const docs = await views.of(personList).find({ where: region === undefined ? {} : { regionId: region } });
    const counts = new Map<
      string,
      { side: string; commissionerKind: (typeof docs)[number]['state']['sides'][number]['commissionerKind']; persons: number }
    >();
    for (const { state } of docs) {
      const interval = state.sides.find((candidate) => holdsOn(candidate, day));
      if (!interval) continue;
      const key = `${interval.side} ${interval.commissionerKind ?? ''}`;
      const count = counts.get(key) ?? { side: interval.side, commissionerKind: interval.commissionerKind, persons: 0 };
      counts.set(key, { ...count, persons: count.persons + 1 });
    }
    const order = codeList('triad-sides').items.map(({ code }) => code);
    const sides = [...counts.entries()]
      .sort(([keyA, a], [keyB, b]) => order.indexOf(a.side) - order.indexOf(b.side) || (keyA < keyB ? -1 : 1))
      .map(([, { side, commissionerKind, persons }]) => ({ side: nationalCode('triad-sides', side), commissionerKind, persons }));
    const sum = (inTriad: boolean) =>
      sides.reduce((total, { side, persons }) => total + (triad.includes(side.code) === inTriad ? persons : 0), 0);
    return { on: day, sides, inTriad: sum(true), others: sum(false) };
  },
});
