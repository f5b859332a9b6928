import { admin, frydlantsko } from './accounts';
import { codes, providerPerson, region, representative } from './frydlantsko-people';
import { approve, convoke, hold, record, type SampleMeeting } from './meetings';
import { ref, type ScriptWriter } from './script';

export const cycle0913 = '0f5c9a04-6f0b-4a53-8f5e-0a2009000001';
const coordinator = 'koordinator-frydlantsko';
const hall = 'Frýdlant, radnice';
const firstEleven = ['564028', '564044', '564265', '564371', '564494', '563935', '546607', '564133', '546631', '545996', '564036'];
const seat = (script: ScriptWriter, group: string, personLabel: string, extra: object, label?: string) =>
  script.do('AdmitMember', { personId: ref(personLabel), ...extra }, { groupId: ref(group) }, label);

/** Admits a representative of a municipality into the first working group, the steering group for the towns. */
const admitRepresentative = (script: ScriptWriter, code: string, term: 1 | 2): void => {
  seat(script, 'ps1', representative(code, term), { side: 'commissioner', commissionerKind: 'municipality', municipality: code }, `seat${term}-${code}`);
};

const sit = (label: string, group: string, date: string, agenda: readonly string[], extra: Partial<SampleMeeting> = {}): SampleMeeting => ({
  label, region, group: ref(group), date, time: '09:00', venue: hall, agenda, ...extra,
});

/** Rows B01–B29: how the groups came to be and what they found. */
export const frydlantskoGroups = (script: ScriptWriter): void => {
  script.row('B01', '2009-07-20', admin);
  script.do('FoundPlanningRegion', { regionId: region, name: 'Frýdlantsko', letterhead: { lines: ['Plánování sociálních služeb Frýdlantska'] }, municipalities: firstEleven });
  script.do('OpenPlanningCycle', { cycleId: cycle0913, planType: 'community-plan', title: 'Komunitní plánování Frýdlantska 2009–2013', period: { from: '2009', to: '2013' }, historical: true, supporter: 'Liberecký kraj' }, { regionId: region });

  script.row('B02', '2010-01-20', coordinator);
  script.do('FoundGroup', { regionId: region, name: 'Řídicí skupina', kind: 'steering' }, {}, 'rs');
  for (const person of [representative('564028', 1), representative('564265', 1)]) seat(script, 'rs', person, { side: 'commissioner', commissionerKind: 'town', municipality: person.slice(-6) });
  const early = sit('m-2010', 'rs', '2010-02-11', ['Připomínky k návrhu komunitního plánu']);
  convoke(script, early);
  hold(script, early, [ref(representative('564028', 1)), ref(representative('564265', 1))]);
  record(script, 'm-2010', [{ type: 'information', text: 'Skupina prošla připomínky k návrhu plánu a předala je zpracovateli.' }]);
  approve(script, 'm-2010', ref(representative('564028', 1)), ref(representative('564265', 1)));
  script.on('2014-01-01').do('SuspendGroup', { reason: 'Plánování 2009–2013 skončilo.' }, { groupId: ref('rs') });

  script.cannot('B03', 'ProjectApplicationSubmitted – žádost o projekt není samostatný záznam');
  script.row('B04', '2017-05-30', coordinator);
  script.do('FoundGroup', { regionId: region, name: 'Shromáždění DSO Mikroregion Frýdlantsko', kind: 'thematic', topic: 'rozhodování svazku' }, {}, 'shromazdeni');
  const assembly = sit('m-dso', 'shromazdeni', '2017-06-14', ['Podpora projektu plánování']);
  convoke(script, assembly);
  hold(script, assembly, []);
  script.do('RecordHeadcount', { headcount: { total: 16 } }, { meetingId: ref('m-dso') });
  record(script, 'm-dso', [{ type: 'decision', text: 'Svazek podporuje projekt a nabízí členy do řídicí skupiny.', label: 'p-dso' }]);
  script.do('VoteOnResolution', { number: 'DSO 3/2017', pointId: ref('p-dso', 'point'), verb: 'approves', text: 'Shromáždění podporuje projekt a nabízí členy do řídicí skupiny.', votes: { for: 16, against: 0, abstained: 0 } }, { meetingId: ref('m-dso') });

  script.row('B05', '2017-09-01', coordinator);
  script.do('BeginProject', { regionId: region, name: 'Sociální služby na Frýdlantsku společně', number: '03.2.63/0.0/0.0/16_063/0006489', programme: 'Operační program Zaměstnanost', begin: '2017-09', months: 24, goal: 'Aktualizovat komunitní plán a navrhnout společné financování služeb.', supporter: 'OP Zaměstnanost' }, {}, 'project');
  script.row('B06', '2017-09-06', admin).do('AppointCoordinator', { organisationId: ref('mas'), from: '2017-09-06', to: '2019-09-01' }, { regionId: region });
  script.row('B07', '2017-09-11', admin).do('ChangeMunicipalities', { municipalities: codes, reason: 'Plánuje se pro celý správní obvod Frýdlant.' }, { regionId: region });

  script.row('B08', '2017-09-20', coordinator);
  script.do('RenewGroup', { reason: 'Obnovena ze členů svazku.' }, { groupId: ref('rs') });
  script.do('SetCompositionRule', { composition: { organisationId: ref('dso'), municipalities: codes } }, { groupId: ref('rs') });
  for (const code of ['564044', '564371', '564494', '563935', '546607', '564133', '546631']) {
    seat(script, 'rs', representative(code, 1), { side: 'commissioner', commissionerKind: 'municipality', municipality: code, organisationId: ref('dso'), ...(code === '564044' && { role: 'chair' }) });
  }
  script.row('B09', '2017-10-04', coordinator);
  script.do('AdoptRulesOfProcedure', { rules: { noticeDays: 7, majority: 'present', standingItems: [], cadenceMonths: 2 }, decision: 'Základní listina a jednací řád' }, { groupId: ref('rs') });
  script.cannot('B10', 'NominationRequested – výzvy obcím se zatím neevidují');

  script.row('B11', '2017-10-20', coordinator);
  script.do('FoundGroup', { regionId: region, name: 'Osoby ohrožené sociálním vyloučením a drogově závislí', kind: 'target-group', targetGroups: ['wg-exclusion', 'wg-addiction'], rules: { noticeDays: 7, cadenceMonths: 2, standingItems: ['Informace členů skupiny'] } }, {}, 'ps1');
  script.do('FoundGroup', { regionId: region, name: 'Senioři a osoby se zdravotním postižením', kind: 'target-group', targetGroups: ['wg-seniors', 'wg-disability'], rules: { noticeDays: 7, cadenceMonths: 2, standingItems: ['Informace členů skupiny'] } }, {}, 'ps2');
  script.on('2017-10-31');
  script.do('TakeOffice', { regionId: region, title: 'starosta města Frýdlant', personId: ref('starosta-frydlant'), municipality: '564028', from: '2014-11-01' }, {}, 'office');
  seat(script, 'ps1', 'starosta-frydlant', { side: 'commissioner', commissionerKind: 'town', municipality: '564028', officeId: ref('office') });
  for (const code of firstEleven.slice(1)) admitRepresentative(script, code, 1);

  const people1 = ['poradna', 'teren', 'kontakt', 'rodiny', 'azyl'].map(providerPerson);
  const people2 = ['pecovatelka', 'asistence', 'odlehceni', 'hospic', 'rehabilitace'].map(providerPerson);
  script.row('B12', '2017-11-01', coordinator);
  for (const [group, people] of [['ps1', people1], ['ps2', people2]] as const) {
    for (const name of people) seat(script, group, name, { side: 'provider', organisationId: ref(name.replace('person-', 'org-')) });
  }
  for (const [group, users] of [['ps1', ['user-1', 'user-2']], ['ps2', ['user-3', 'user-4']]] as const) {
    for (const name of users) seat(script, group, name, { side: 'user', organisationId: ref('uzivatele') });
  }
  for (const code of ['564044', '564371', '564494']) seat(script, 'ps2', representative(code, 1), { side: 'commissioner', commissionerKind: 'municipality', municipality: code }, `seat1b-${code}`);
  const first = sit('m1', 'ps1', '2017-11-08', ['Představení projektu', 'Situace cílové skupiny'], { notice: 7 });
  const reps = ['564044', '564265', '564371', '564494'].map((code) => ref(representative(code, 1)));
  const present1 = [ref('starosta-frydlant'), ...reps, ...people1.map((name) => ref(name)), ...people2.map((name) => ref(name)), ref('user-1'), ref('user-2')];
  convoke(script, first);
  hold(script, first, present1);
  record(script, 'm1', [
    { type: 'information', text: 'Koordinátorka představila projekt a způsob práce skupiny.' },
    { type: 'need', text: 'Lidem s dluhy chybí pomoc, která začne dřív než exekuce.', tags: ['dluhy'], targetGroups: ['wg-exclusion'], label: 'need-debt' },
    { type: 'agreement', text: 'Skupina se bude scházet každé dva měsíce.', agreedBy: { wholeGroup: true } },
  ]);
  approve(script, 'm1', ref('person-poradna'), ref(representative('564044', 1)));

  publicEvent(script, 'B13', '2017-11-10', { title: 'Veřejné setkání ke strategii regionu', kind: 'veřejné projednání', when: { from: '2017-11-10', to: '2017-11-11' } });

  script.row('B14', '2017-11-05', coordinator);
  const second = sit('m2', 'ps2', '2017-11-15', ['Představení projektu', 'Služby pro seniory']);
  const present2 = [...people2, 'user-3', 'user-4', representative('564044', 1), representative('564371', 1), representative('564494', 1)].map((name) => ref(name));
  convoke(script, second);
  hold(script, second, present2);
  record(script, 'm2', [{ type: 'need', text: 'V menších obcích není kdo by přišel k seniorům o víkendu.', tags: ['pečovatelská služba', 'dostupnost'], targetGroups: ['wg-seniors'] }]);
  approve(script, 'm2', ref('person-pecovatelka'), ref('person-asistence'));

  script.cannot('B15', 'DataRequestPublished – sběry dat od služeb zatím nejsou');
  script.row('B16', '2017-12-05', coordinator);
  const swot = sit('m3', 'ps1', '2017-12-13', ['SWOT analýza'], { follows: ref('m1'), notice: 8 });
  convoke(script, swot);
  hold(script, swot, [ref('starosta-frydlant'), ...people1.map((name) => ref(name)), ref('user-1')]);
  record(script, 'm3', [
    { type: 'finding', text: 'Silná stránka: služby se znají a předávají si klienty.', tags: ['SWOT', 'spolupráce'] },
    { type: 'finding', text: 'Slabá stránka: bydlení a dluhy pojmenovali všichni jako hlavní problém.', tags: ['SWOT', 'bydlení', 'dluhy'] },
    { type: 'finding', text: 'Hrozba: financování služeb není jisté déle než rok.', tags: ['SWOT', 'financování'] },
  ]);
  for (const [row, what] of [['B17', 'SurveyCommissioned – studie zatím nejsou'], ['B18', 'DataSubmissionReceived – sběry dat zatím nejsou']] as const) script.cannot(row, what);

  script.row('B19', '2018-02-07', coordinator);
  const february = sit('m4', 'ps2', '2018-02-14', ['Kompenzační pomůcky', 'Nové služby v roce 2018', 'Sociologický průzkum', 'Mapa služeb a potřeb'], { notice: 7 });
  convoke(script, february);
  script.row('B20', '2018-02-14', coordinator);
  hold(script, february, present2);
  record(script, 'm4', [{ type: 'information', text: 'Členové doplnili kontakty na půjčovny kompenzačních pomůcek ve Frýdlantě a Liberci.', tags: ['kompenzační pomůcky'] }]);
  for (const [name, municipality] of [['Frýdlant', '564028'], ['Raspenava', '564371'], ['Nové Město pod Smrkem', '564265'], ['Liberec – střed', '563889'], ['Liberec – Rochlice', '563889'], ['Hrádek nad Nisou', '564095']] as const) {
    script.do('RegisterRelatedOffer', { regionId: region, details: { name: `Půjčovna kompenzačních pomůcek ${name} (ukázka)`, kind: 'aids-lending', targetGroups: ['seniors', 'disability'], place: { municipality }, territory: codes, conditions: 'Zápůjčka na tři měsíce za poplatek.', contact: { web: 'https://pujcovna.example.org' } } });
  }
  script.row('B21', '2018-02-14', coordinator);
  record(script, 'm4', [{ type: 'announcement', text: 'Představeny dvě služby, které ve Frýdlantu začnou v příštím roce.' }]);
  for (const [key, serviceType, name] of [['odlehceni', 's44', 'Odlehčovací služba Frýdlant'], ['rehabilitace', 's67', 'Sociálně terapeutická dílna Frýdlant']] as const) {
    script.do('RegisterService', { regionId: region, organisationId: ref(`org-${key}`), serviceType, details: { name, forms: [serviceType === 's44' ? 'T' : 'A'], targetGroups: ['disability'], place: { municipality: '564028' }, territory: codes, conditions: 'Zahájení během roku 2018.', contact: { web: `https://${key}.example.org` } }, start: { plannedYear: 2018 } });
  }
  script.cannot('B22', 'NeedMapCreated – mapa služeb a potřeb jako verze zatím není');
  script.row('B23', '2018-02-19', coordinator);
  approve(script, 'm4', ref('person-odlehceni'), ref('person-hospic'));
  script.cannot('B24', 'NewsPublished – zprávy na webu zatím nejsou');

  script.row('B25', '2018-02-25', coordinator);
  const ranking = sit('m5', 'ps1', '2018-03-07', ['Pořadí potřeb'], { follows: ref('m3') });
  convoke(script, ranking);
  hold(script, ranking, [ref('starosta-frydlant'), ...people1.map((name) => ref(name)), ref('user-1'), ref('user-2')]);
  record(script, 'm5', [
    { type: 'need', text: 'Dluhy: 31 bodů.', tags: ['dluhy'], targetGroups: ['wg-exclusion'] },
    { type: 'need', text: 'Bydlení: 29 bodů.', tags: ['bydlení'], targetGroups: ['wg-exclusion'] },
    { type: 'need', text: 'Návazná péče po léčbě závislosti: 17 bodů.', tags: ['závislosti'], targetGroups: ['wg-addiction'] },
  ]);
  approve(script, 'm5', ref('person-poradna'), ref('person-teren'));
  script.cannot('B26', 'SurveyResponseCollected – studie zatím nejsou');
  publicEvent(script, 'B27', '2018-05-02', { title: 'Dílna ke strategii regionu do roku 2030', kind: 'dílna', when: { date: '2018-05-02' } });
  script.cannot('B28', 'AnalysisPublished – studie zatím nejsou');
  script.row('B29', '2018-06-01', coordinator);
  const noted = sit('m6', 'rs', '2018-06-13', ['Analýza potřeb']);
  convoke(script, noted);
  hold(script, noted, ['564044', '564371', '564494', '563935', '546607', '564133'].map((code) => ref(representative(code, 1))));
  record(script, 'm6', [{ type: 'decision', text: 'Řídicí skupina projednala analýzu potřeb.', label: 'p-analysis' }]);
  script.do('VoteOnResolution', { number: '4/2018', pointId: ref('p-analysis', 'point'), verb: 'takes-note', text: 'Řídicí skupina bere analýzu potřeb na vědomí.', votes: { for: 6, against: 0, abstained: 0 } }, { meetingId: ref('m6') });
  approve(script, 'm6', ref(representative('564044', 1)), ref(representative('564371', 1)));
  script.cannot('B30', 'GoodPracticeRecorded – karty dobré praxe zatím nejsou');
};

export const publicEvent = (script: ScriptWriter, row: string, day: string, { title, kind, when, venue = 'Frýdlant', organiser = 'DSO Mikroregion Frýdlantsko', motto }: { title: string; kind: string; when: object; venue?: string; organiser?: string; motto?: string }, label?: string): string => {
  script.row(row, day, coordinator);
  return script.do('AnnouncePublicEvent', { regionId: region, kind, title, when, venue, organiser, ...(motto && { motto }) }, {}, label);
};

/** Rows B34 and B35: the elections empty the seats; most municipalities name somebody new. */
export const elections = (script: ScriptWriter): void => {
  script.row('B34', '2018-10-06', coordinator);
  for (const code of firstEleven.slice(1)) script.do('VacateSeat', { to: '2018-10-06', reason: 'Komunální volby' }, { groupId: ref('ps1'), seatId: ref(`seat1-${code}`, 'seat') });
  for (const code of ['564044', '564371', '564494']) script.do('VacateSeat', { to: '2018-10-06', reason: 'Komunální volby' }, { groupId: ref('ps2'), seatId: ref(`seat1b-${code}`, 'seat') });
  script.do('EndOffice', { to: '2018-10-06', reason: 'Komunální volby' }, { officeId: ref('office') });
  script.row('B35', '2018-11-14', coordinator);
  const unnamed = new Set(['530433', '544353', '564311']);
  for (const { code } of frydlantsko) if (!unnamed.has(code)) admitRepresentative(script, code, 2);
  for (const code of ['564044', '564371', '564494']) seat(script, 'ps2', representative(code, 2), { side: 'commissioner', commissionerKind: 'municipality', municipality: code });
};
