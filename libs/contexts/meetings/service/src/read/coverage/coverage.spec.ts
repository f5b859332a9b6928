import { placed, projectAll } from '@triada/kernel/spec';
import { defaultRulesOfProcedure, type GroupEvent } from '@triada/meetings-domain';
import { planningRegionDefinedV1 } from '@triada/planning-contracts';
import { planningRegionIntake, regionVersionAsOf } from '../../intake/planning-region.intake';
import { groupAsOf, type GroupAsOf } from '../groups/group-as-of';
import { groupHistory } from '../groups/group.projection';
import { coverageOf, missingOf } from './coverage';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const seat = (n: number, municipality: string, from: string, to: string | null, role: 'member' | 'guest' = 'member'): GroupEvent => ({
  type: 'SeatTaken',
  data: {
    groupId: uuid(1), seatId: uuid(10 + n), personId: uuid(20 + n), side: 'commissioner', commissionerKind: 'municipality', organisationId: null, municipality,
    role, officeId: null, substituteFor: null, from, to,
  },
});
const on = (asOf: string, ...events: GroupEvent[]): readonly GroupAsOf[] => {
  const founding: GroupEvent[] = [
    { type: 'GroupFounded', data: { groupId: uuid(1), regionId: 'frydlantsko', name: 'PS', kind: 'steering', targetGroups: [], topic: null, parent: null, from: '2017-01-01' } },
    { type: 'RulesOfProcedureAdopted', data: { groupId: uuid(1), version: 1, from: '2017-01-01', rules: defaultRulesOfProcedure, decision: null } },
  ];
  const doc = projectAll(groupHistory, [...founding, ...events]).get(uuid(1))!;
  return [groupAsOf(doc, { asOf, knownAt: null })!];
};

describe('coverage', () => {
  it('[X04][D058] counts a municipality from the first to before the last day of the mandate', () => {
    const states = ['2017-12-31', '2018-01-01', '2018-10-30', '2018-10-31'].map(
      (day) => coverageOf(on(day, seat(1, '564028', '2018-01-01', '2018-10-31')), ['564028'], day).municipalities[0]!.state,
    );
    expect(states).toEqual(['missing', 'represented', 'represented', 'missing']);
  });

  it('a guest does not stand for the municipality', () => {
    expect(missingOf(on('2018-05-01', seat(1, '564028', '2018-01-01', null, 'guest')), ['564028'], '2018-05-01').items).toHaveLength(1);
  });

  it('says since when a municipality is missing, and leaves a suspended group out of the board', () => {
    const ended = [seat(1, '564028', '2018-01-01', '2018-10-31'), seat(2, '564028', '2019-01-01', '2019-06-01')];
    expect(missingOf(on('2020-01-01', ...ended), ['564028', '564044'], '2020-01-01').items).toEqual([
      { code: '564028', name: 'Frýdlant', since: '2019-06-01' },
      { code: '564044', name: expect.any(String), since: null },
    ]);
    const suspended: GroupEvent = { type: 'GroupSuspended', data: { groupId: uuid(1), from: '2018-06-01', reason: 'x' } };
    expect(coverageOf(on('2018-07-01', seat(1, '564028', '2018-01-01', null), suspended), ['564028'], '2018-07-01')).toMatchObject({ groups: [], municipalities: [{ state: 'missing', cells: [] }] });
  });
});

describe('local copy of a planning region', () => {
  const defined = (version: number, validFrom: string, municipalities: string[], recordedAt = '2017-01-01T00:00:00.000Z') =>
    placed(planningRegionDefinedV1.of({ regionId: 'frydlantsko', name: 'Frýdlantsko', version, municipalities, owner: null, validFrom }), { recordedAt });

  it('keeps every version, and what was known of them', () => {
    const copy = projectAll(planningRegionIntake, [defined(1, '2017-01-01', ['564028']), defined(2, '2019-01-01', ['564028', '564044'], '2019-05-01T00:00:00.000Z')]).get('frydlantsko')!;
    const version = (asOf: string, knownAt: string | null = null) => regionVersionAsOf(copy, asOf, knownAt)?.version ?? null;
    expect(['2016-12-31', '2018-12-31', '2019-01-01'].map((day) => version(day))).toEqual([null, 1, 2]);
    expect(version('2019-03-01', '2019-04-01')).toBe(1);
    expect(regionVersionAsOf(null, '2019-03-01', null)).toBeNull();
  });

  it('a new owner comes with the same version and changes nothing here', () => {
    const copy = projectAll(planningRegionIntake, [defined(1, '2017-01-01', ['564028']), defined(1, '2020-01-01', ['564028'], '2020-01-01T00:00:00.000Z')]).get('frydlantsko')!;
    expect(copy.versions).toMatchObject([{ version: 1, validFrom: '2017-01-01' }]);
  });
});
