import { deciderSpec } from '@triada/kernel/spec';
import { fold } from '@triada/kernel';
import { defaultRulesOfProcedure, groupDecider, groupMayConvene, groupOnDay, lifecycleOn, type GroupEvent } from '.';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const groupId = uuid(1);
const group = deciderSpec(groupDecider);
const found = { groupId, regionId: 'frydlantsko', name: 'Řídicí skupina', kind: 'steering' as const, targetGroups: [], topic: null, parent: null };
const founded: GroupEvent = { type: 'GroupFounded', data: { ...found, from: '2010-01-10' } };
const adopted = (version: number, from: string, changes = {}): GroupEvent => ({
  type: 'RulesOfProcedureAdopted',
  data: { groupId, version, from, rules: { ...defaultRulesOfProcedure, ...changes }, decision: null },
});
const history = [founded, adopted(1, '2010-01-10')];
const admission = {
  groupId,
  seatId: uuid(10),
  personId: uuid(20),
  side: 'commissioner' as const,
  commissionerKind: 'town' as const,
  organisationId: null,
  municipality: '564028',
  role: 'member' as const,
  office: null,
  substituteFor: null,
  from: '2017-09-20',
  to: null,
};
const seat = (changes: object = {}): GroupEvent =>
  ({ type: 'SeatTaken', data: { ...seatData, ...changes }, rule: { id: 'meetings.rules-of-procedure', version: 1 } }) as GroupEvent;
const { office: _office, ...rest } = admission;
const seatData = { ...rest, officeId: null };

describe('group: its life', () => {
  it('is founded with the default rules of procedure as version 1', () => {
    group.given().when('FoundGroup', { ...found, rules: null }, { today: '2010-01-10' }).then(...history);
    group.given(...history).when('FoundGroup', { ...found, rules: null }).thenRejected('meetings.group-exists');
  });

  it('[D049] covers several target groups, at least one and none twice', () => {
    const working = { ...found, kind: 'target-group' as const, rules: null };
    const events = group.given().when('FoundGroup', { ...working, targetGroups: ['exclusion', 'addiction'] }).events();
    expect(events[0]).toMatchObject({ type: 'GroupFounded', data: { targetGroups: ['exclusion', 'addiction'] } });
    group.given().when('FoundGroup', working).thenRejected('meetings.target-group-missing');
    group.given().when('FoundGroup', { ...working, targetGroups: ['a', 'a'] }).thenRejected('meetings.target-group-twice');
  });

  it('[D029] a thematic group is bound to a topic', () => {
    const thematic = { ...found, kind: 'thematic' as const, rules: null };
    group.given().when('FoundGroup', thematic).thenRejected('meetings.topic-missing');
    expect(group.given().when('FoundGroup', { ...thematic, topic: 'předlužení' }).events()[0]).toMatchObject({ data: { topic: 'předlužení' } });
    group.given(...history).when('ChangeTargetGroups', { groupId, targetGroups: ['seniors'] }).thenRejected('meetings.group-has-no-target-groups');
  });

  it('[D047][F16] is suspended, renewed with members and numbers kept, dissolved', () => {
    const suspended: GroupEvent = { type: 'GroupSuspended', data: { groupId, from: '2012-01-01', reason: 'konec projektu' } };
    const renewed: GroupEvent = { type: 'GroupRenewed', data: { groupId, from: '2017-09-20', reason: 'nový projekt' } };
    const numbered: GroupEvent = { type: 'MeetingNumbered', data: { groupId, meetingId: uuid(90), number: 7, wanted: 7 } };
    group.given(...history).when('SuspendGroup', { groupId, reason: 'konec projektu' }, { today: '2012-01-01' }).then(suspended);
    group.given(...history, suspended).when('SuspendGroup', { groupId, reason: 'znovu' }).thenNothing();
    group.given(...history, suspended).when('RenewGroup', { groupId, reason: 'nový projekt' }, { today: '2017-09-20' }).then(renewed);
    group.given(...history).when('RenewGroup', { groupId, reason: 'nový projekt' }).thenRejected('meetings.group-not-suspended');
    const state = fold(groupDecider, [...history, seat({ from: '2010-02-01' }), numbered, suspended, renewed]);
    expect(['2011-06-01', '2012-01-01', '2017-09-19', '2017-09-20'].map((on) => lifecycleOn(state, on))).toEqual(['active', 'suspended', 'suspended', 'active']);
    expect(Object.keys(state.seats)).toEqual([uuid(10)]);
    expect(state.numbering.next).toBe(8);
    expect(() => groupMayConvene(lifecycleOn(state, '2015-01-01'))).toThrow('meetings.group-suspended');
    expect(() => groupMayConvene(lifecycleOn(state, '2018-01-01'))).not.toThrow();
  });

  it('a dissolved group empties its seats on that day and takes no more commands', () => {
    const dissolved: GroupEvent = { type: 'GroupDissolved', data: { groupId, from: '2020-01-01', reason: 'sloučení' } };
    const vacated: GroupEvent = { type: 'SeatVacated', data: { groupId, seatId: uuid(10), to: '2020-01-01', reason: 'group-dissolved' } };
    group.given(...history, seat()).when('DissolveGroup', { groupId, reason: 'sloučení' }, { today: '2020-01-01' }).then(dissolved, vacated);
    group.given(...history, dissolved).when('AdmitMember', admission).thenRejected('meetings.group-dissolved');
    group.given(...history, dissolved).when('RenameGroup', { groupId, name: 'x' }).thenRejected('meetings.group-dissolved');
  });

  it('is renamed; the same name again changes nothing; an unknown group refuses', () => {
    group.given(...history).when('RenameGroup', { groupId, name: 'Územní skupina' }).then({ type: 'GroupRenamed', data: { groupId, name: 'Územní skupina', from: '2022-09-19' } });
    group.given(...history).when('RenameGroup', { groupId, name: 'Řídicí skupina' }).thenNothing();
    group.given().when('RenameGroup', { groupId, name: 'x' }).thenRejected('meetings.group-unknown');
  });
});

describe('group: members', () => {
  it('[D118][X02] admission stores the version of the rules valid on the day of the decision', () => {
    const rules = [...history, adopted(2, '2017-10-04', { noticeDays: 10 })];
    group.given(...rules).when('AdmitMember', admission, { today: '2017-09-20' }).then(seat());
    expect(group.given(...rules).when('AdmitMember', admission, { today: '2017-10-04' }).events()[0]?.rule).toEqual({ id: 'meetings.rules-of-procedure', version: 2 });
    group.given(...rules).when('AdoptRulesOfProcedure', { groupId, rules: defaultRulesOfProcedure, from: '2016-01-01', decision: null }).thenRejected('meetings.rules-before-the-last-version');
  });

  it('[D039] a commissioner has a kind, and one of a municipality names it', () => {
    group.given(...history).when('AdmitMember', { ...admission, commissionerKind: null }).thenRejected('meetings.commissioner-kind');
    group.given(...history).when('AdmitMember', { ...admission, side: 'provider' }).thenRejected('meetings.commissioner-kind');
    group.given(...history).when('AdmitMember', { ...admission, municipality: null }).thenRejected('meetings.municipality-missing');
    expect(group.given(...history).when('AdmitMember', { ...admission, commissionerKind: 'region', municipality: null }).events()).toHaveLength(1);
  });

  it('[D059] a mandate by office needs the office to be held and never outlasts it', () => {
    const office = { officeId: uuid(30), regionId: 'frydlantsko', personId: uuid(20), from: '2014-11-01', to: null };
    expect(group.given(...history).when('AdmitMember', { ...admission, office }).events()[0]).toMatchObject({ data: { officeId: uuid(30), to: null } });
    expect(group.given(...history).when('AdmitMember', { ...admission, office: { ...office, to: '2018-10-31' } }).events()[0]).toMatchObject({ data: { to: '2018-10-31' } });
    group.given(...history).when('AdmitMember', { ...admission, office: { ...office, personId: uuid(21) } }).thenRejected('meetings.office-not-held');
    group.given(...history).when('AdmitMember', { ...admission, office: { ...office, to: '2017-09-20' } }).thenRejected('meetings.office-not-held');
    group.given(...history).when('AdmitMember', { ...admission, office: { officeId: uuid(30), regionId: 'authority', personId: null, from: null, to: null } }).thenRejected('meetings.office-not-held');
    group.given(...history).when('AdmitMember', { ...admission, office: { ...office, regionId: 'liberec' } }).thenRejected('meetings.office-of-another-region');
  });

  it('[D059][F17] when the office ends the mandate ends on that day, and other mandates stay', () => {
    const seats = [seat({ officeId: uuid(30) }), seat({ seatId: uuid(11), personId: uuid(21), officeId: uuid(31) })];
    const vacated: GroupEvent = { type: 'SeatVacated', data: { groupId, seatId: uuid(10), to: '2018-10-31', reason: 'office-ended' }, rule: { id: 'meetings.rules-of-procedure', version: 1 } };
    const end = { groupId, officeId: uuid(30), to: '2018-10-31' };
    group.given(...history, ...seats).when('EndMandatesByOffice', end).then(vacated);
    group.given(...history, ...seats, vacated).when('EndMandatesByOffice', end).thenNothing();
    const state = fold(groupDecider, [...history, ...seats, vacated]);
    expect(groupOnDay(state, '2018-10-30').seats).toHaveLength(2);
    expect(groupOnDay(state, '2018-10-31')).toMatchObject({ seats: [{ seatId: uuid(11) }], ended: [{ personId: uuid(20), to: '2018-10-31' }] });
  });

  it('refuses overlapping mandates of one person, and an end before the beginning', () => {
    group.given(...history, seat()).when('AdmitMember', { ...admission, seatId: uuid(11) }).thenRejected('meetings.person-already-seated');
    group.given(...history).when('AdmitMember', { ...admission, to: '2017-09-20' }).thenRejected('meetings.mandate-ends-before-it-begins');
    group.given(...history, seat()).when('VacateSeat', { groupId, seatId: uuid(10), to: '2017-09-20', reason: 'x' }).thenRejected('meetings.mandate-ends-before-it-begins');
    group.given(...history).when('VacateSeat', { groupId, seatId: uuid(10), to: null, reason: 'x' }).thenRejected('meetings.seat-unknown');
  });

  it('a substitute stands in for a seat, if the rules allow substitutes', () => {
    const substitute = { ...admission, seatId: uuid(12), personId: uuid(22), role: 'substitute' as const, substituteFor: uuid(10) };
    expect(group.given(...history, seat()).when('AdmitMember', substitute).events()[0]).toMatchObject({ data: { substituteFor: uuid(10) } });
    group.given(...history, seat()).when('AdmitMember', { ...substitute, substituteFor: null }).thenRejected('meetings.substitute-for-whom');
    group.given(...history).when('AdmitMember', substitute).thenRejected('meetings.seat-unknown');
    group.given(founded, adopted(1, '2010-01-10', { substitutes: false }), seat()).when('AdmitMember', substitute).thenRejected('meetings.substitutes-not-allowed');
  });

  it('[D048] where members of an organisation form the body, others are refused and leaving ends the seat', () => {
    const rule = (municipalities: string[]): GroupEvent => ({ type: 'CompositionRuleSet', data: { groupId, from: '2018-01-01', composition: { organisationId: uuid(40), municipalities } } });
    group.given(...history, rule(['564044'])).when('AdmitMember', admission).thenRejected('meetings.not-a-member-of-the-organisation');
    group.given(...history, rule(['564028']), seat()).when('SetCompositionRule', { groupId, composition: { organisationId: uuid(40), municipalities: ['564044'] } }, { today: '2018-01-01' })
      .then(rule(['564044']), { type: 'SeatVacated', data: { groupId, seatId: uuid(10), to: '2018-01-01', reason: 'left-organisation' } });
    group.given(...history, rule(['564044'])).when('SetCompositionRule', { groupId, composition: { organisationId: uuid(40), municipalities: ['564044'] } }).thenNothing();
  });
});

describe('group: numbers of meetings', () => {
  const number = (n: number, meeting: number, wanted: number | null = null): GroupEvent => ({ type: 'MeetingNumbered', data: { groupId, meetingId: uuid(meeting), number: n, wanted } });

  it('[D127][F21] are 1, 2, 3 without gaps, and asking twice for one meeting gives nothing new', () => {
    group.given(...history).when('NumberMeeting', { groupId, meetingId: uuid(90), wanted: null }).then(number(1, 90));
    group.given(...history, number(1, 90)).when('NumberMeeting', { groupId, meetingId: uuid(91), wanted: null }).then(number(2, 91));
    group.given(...history, number(1, 90)).when('NumberMeeting', { groupId, meetingId: uuid(90), wanted: null }).thenNothing();
  });

  it('[D127] an import may set the start and later add the one before it, never a gap or a double', () => {
    group.given(...history).when('NumberMeeting', { groupId, meetingId: uuid(90), wanted: 2 }).then(number(2, 90, 2));
    group.given(...history, number(2, 90, 2)).when('NumberMeeting', { groupId, meetingId: uuid(91), wanted: 1 }).then(number(1, 91, 1));
    group.given(...history, number(2, 90, 2)).when('NumberMeeting', { groupId, meetingId: uuid(91), wanted: 2 }).then(number(3, 91, 2));
    group.given(...history, number(2, 90, 2)).when('NumberMeeting', { groupId, meetingId: uuid(91), wanted: 9 }).then(number(3, 91, 9));
    group.given(...history).when('StartNumbering', { groupId, first: 5 }).then({ type: 'NumberingStarted', data: { groupId, first: 5 } });
    group.given(...history, { type: 'NumberingStarted', data: { groupId, first: 5 } }).when('NumberMeeting', { groupId, meetingId: uuid(90), wanted: null }).then(number(5, 90));
    group.given(...history, number(1, 90)).when('StartNumbering', { groupId, first: 5 }).thenRejected('meetings.numbering-begun');
  });
});
