import { placed, projectAll } from '@triada/kernel/spec';
import { defaultRulesOfProcedure, type GroupEvent } from '@triada/meetings-domain';
import { groupAsOf } from './group-as-of';
import { groupHistory } from './group.projection';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const groupId = uuid(1);
const at = (recordedAt: string, event: GroupEvent) => placed(event, { recordedAt, region: 'frydlantsko' });
const seat = (n: number, from: string, to: string | null = null): GroupEvent => ({
  type: 'SeatTaken',
  data: {
    groupId, seatId: uuid(10 + n), personId: uuid(20 + n), side: 'provider', commissionerKind: null, organisationId: null, municipality: null,
    role: 'member', officeId: n === 1 ? uuid(90) : null, substituteFor: null, from, to,
  },
  rule: { id: 'meetings.rules-of-procedure', version: 4 },
});
const founded: GroupEvent = { type: 'GroupFounded', data: { groupId, regionId: 'frydlantsko', name: 'První', kind: 'steering', targetGroups: [], topic: null, parent: null, from: '2010-01-10' } };
const rules: GroupEvent = { type: 'RulesOfProcedureAdopted', data: { groupId, version: 1, from: '2010-01-10', rules: defaultRulesOfProcedure, decision: null } };
const renamed = (name: string, from: string): GroupEvent => ({ type: 'GroupRenamed', data: { groupId, name, from } });
const vacated = (n: number, to: string): GroupEvent => ({ type: 'SeatVacated', data: { groupId, seatId: uuid(10 + n), to, reason: 'x' } });
const early = '2018-01-01T08:00:00.000Z';
const history = (...events: Parameters<typeof at>[]) => projectAll(groupHistory, events.map(([when, event]) => at(when, event))).get(groupId)!;
const members = (doc: ReturnType<typeof history>, asOf: string, knownAt: string | null = null) => groupAsOf(doc, { asOf, knownAt })?.members.map(({ seatId }) => seatId);

describe('a group as of a day', () => {
  it('does not exist before it was founded or known', () => {
    const doc = history([early, founded], [early, rules]);
    expect(groupAsOf(doc, { asOf: '2010-01-09', knownAt: null })).toBeNull();
    expect(groupAsOf(doc, { asOf: '2012-01-01', knownAt: '2017-12-31' })).toBeNull();
    expect(groupAsOf(doc, { asOf: '2010-01-10', knownAt: null })).toMatchObject({ name: 'První', state: 'active', founded: '2010-01-10' });
  });

  it('has the name of the day, even when an older renaming was recorded later', () => {
    const doc = history([early, founded], [early, rules], [early, renamed('Třetí', '2015-01-01')], [early, renamed('Druhá', '2012-01-01')]);
    const name = (asOf: string) => groupAsOf(doc, { asOf, knownAt: null })?.name;
    expect(['2011-01-01', '2012-01-01', '2014-12-31', '2015-01-01', '2020-01-01'].map(name)).toEqual(['První', 'Druhá', 'Druhá', 'Třetí', 'Třetí']);
  });

  it('answers as known then and as known now when the end of a mandate was learned late', () => {
    const doc = history([early, founded], [early, rules], [early, seat(1, '2017-01-01')], ['2019-05-01T08:00:00.000Z', vacated(1, '2018-06-01')]);
    expect(members(doc, '2018-09-01')).toEqual([]);
    expect(members(doc, '2018-09-01', '2019-04-30')).toEqual([uuid(11)]);
    expect(members(doc, '2018-09-01', '2019-05-01')).toEqual([]);
    expect(members(doc, '2018-09-01', '2019-05-01T07:59:59Z')).toEqual([uuid(11)]);
    expect(members(doc, '2018-05-31')).toEqual([uuid(11)]);
  });

  it('a corrected end counts even where the corrected day lies ahead', () => {
    const doc = history([early, founded], [early, rules], [early, seat(1, '2017-01-01', '2018-12-31')], [early, vacated(1, '2019-06-30')]);
    expect(members(doc, '2019-01-15')).toEqual([uuid(11)]);
    expect(members(doc, '2019-06-30')).toEqual([]);
  });

  it('keeps under which version each admission was decided, and on which offices mandates rest', () => {
    const doc = history([early, founded], [early, rules], [early, seat(1, '2017-01-01')], [early, seat(2, '2017-01-01')]);
    expect(groupAsOf(doc, { asOf: '2017-01-01', knownAt: null })?.members.map(({ admittedUnder }) => admittedUnder)).toEqual([4, 4]);
    expect(doc.officeIds).toEqual([uuid(90)]);
  });
});
