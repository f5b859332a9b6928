import { municipalities } from '@triada/reference-data';
import { admin } from './accounts';
import { adoptedPlan, closeAndAdopt, draftedPlan, finishPlan } from './frydek-mistek';
import { person } from './frydlantsko-people';
import { convoke, hold, publish, record, type SampleMeeting, type SamplePoint } from './meetings';
import { paragraphs, ref, resolution, type ScriptWriter } from './script';

const region = 'liberec';
const coordinator = 'koordinator-liberec';
/** The city and four municipalities: not the whole ORP. */
const territory = ['563889', '530468', '530484', '544477', '564460'];
const plan = { planId: ref('lb-plan') };
const cycle = (number: number): string => `0f5c9a04-6f0b-4a53-8f5e-0a20220000${String(number).padStart(2, '0')}`;

const groups = [
  ['wg-seniors', 'Senioři'],
  ['wg-disability', 'Osoby se zdravotním postižením'],
  ['wg-families', 'Rodiny s dětmi'],
  ['wg-addiction', 'Osoby ohrožené závislostmi'],
  ['wg-mental-health', 'Osoby s duševním onemocněním'],
  ['wg-exclusion', 'Cizinci, národnostní menšiny a osoby ohrožené sociálním vyloučením'],
] as const;
const groupLabel = (code: string): string => `lb-${code}`;
const members = (code: string): string[] => ['obec', 'sluzba-1', 'sluzba-2', 'uzivatel'].map((role) => `lb-${code}-${role}`);
const present = (code: string): string[] => members(code).map((label) => ref(label));

const sit = (label: string, group: string | undefined, date: string, agenda: readonly string[], extra: Partial<SampleMeeting> = {}): SampleMeeting => ({
  label, region, group: group && ref(groupLabel(group)), date, time: '13:00', venue: 'Liberec, radnice', agenda, ...extra,
});

const start = (script: ScriptWriter): void => {
  script.row('C01', '2022-01-20', admin);
  script.do('RegisterOrganisation', { regionId: region, kind: 'municipality', name: 'Statutární město Liberec', ico: '00262978', seat: '563889' }, {}, 'lb-city');
  script.do('FoundPlanningRegion', { regionId: region, name: 'Region Liberec', letterhead: { lines: ['Komunitní plánování sociálních služeb', 'Region Liberec'] }, municipalities: ['563889'], owner: ref('lb-city') });
  script.do('ChangeRuleSettings', { quotaPerGroup: 3, municipalityCoverage: 'advisory' }, { regionId: region });
  script.by(coordinator);
  script.do('OpenPlanningCycle', { cycleId: cycle(1), planType: 'community-plan', title: 'Komunitní plán 2018–2022', period: { from: '2018', to: '2022' }, historical: true, supporter: 'Statutární město Liberec' }, { regionId: region });
  script.do('OpenPlanningCycle', { cycleId: cycle(2), planType: 'community-plan', title: 'Komunitní plán 2023–2027', period: { from: '2023', to: '2027' }, predecessor: cycle(1) }, { regionId: region });
  script.do('DraftPlan', { regionId: region, cycleId: cycle(2), title: 'Komunitní plán služeb v sociální oblasti 2023–2027' }, {}, 'lb-plan');
  script.row('C02', '2022-02-03', admin).do('ChangeMunicipalities', { municipalities: territory, reason: 'Ke společnému plánu se připojily čtyři obce.' }, { regionId: region });
  script.by(coordinator).do('SetTerritory', { municipalities: territory }, plan);
};

const firstRound = (script: ScriptWriter): void => {
  script.row('C03', '2022-03-01', coordinator);
  for (const [code, name] of groups) {
    script.do('FoundGroup', { regionId: region, name: `Pracovní skupina: ${name}`, kind: 'target-group', targetGroups: code === 'wg-exclusion' ? ['wg-foreigners', 'wg-national-minorities', 'wg-exclusion'] : [code], rules: { noticeDays: 7, objectionDays: 7, cadenceMonths: 3, standingItems: ['Zprávy členů'] } }, {}, groupLabel(code));
    const [municipal, first, second, user] = members(code) as [string, string, string, string];
    person(script, region, municipal, `Zástupce města ve skupině ${name}`, 'commissioner', 'town');
    person(script, region, first, `Vedoucí první služby skupiny ${name}`, 'provider');
    person(script, region, second, `Vedoucí druhé služby skupiny ${name}`, 'provider');
    person(script, region, user, `Uživatel ve skupině ${name}`, 'user');
    script.do('RegisterOrganisation', { regionId: region, kind: 'provider', name: `Služby skupiny ${name} (ukázka)`, seat: '563889' }, {}, `lb-org-${code}`);
    const admit = (personLabel: string, body: object, label?: string) => script.do('AdmitMember', { personId: ref(personLabel), ...body }, { groupId: ref(groupLabel(code)) }, label);
    admit(municipal, { side: 'commissioner', commissionerKind: 'town', municipality: '563889', organisationId: ref('lb-city') }, `lb-seat-${code}`);
    admit(first, { side: 'provider', organisationId: ref(`lb-org-${code}`) });
    admit(second, { side: 'provider', organisationId: ref(`lb-org-${code}`) });
    admit(user, { side: 'user' });
  }
  for (const [code] of groups) {
    const meeting = sit(`lb-first-${code}`, code, code === 'wg-seniors' ? '2022-04-20' : '2022-04-12', ['Nepříznivé události, které služby řeší']);
    convoke(script, meeting);
    hold(script, meeting, present(code));
    record(script, meeting.label, [{ type: 'finding', text: 'Nejčastěji se řeší dluhy, bydlení, nízký příjem a ztráta blízkého člověka.', tags: ['nepříznivé události'] }]);
  }
  script.row('C04', '2022-04-20', coordinator);
  record(script, 'lb-first-wg-seniors', [{ type: 'need', text: 'K přehledu potřeb patří i spiritualita.', tags: ['spiritualita'], targetGroups: ['wg-seniors'] }]);
  script.cannot('C05', 'NeedCatalogueConsolidated – společný katalog potřeb zatím není');
};

/** Rows C06–C20: the second meeting on addictions, a row a point (worded anew, with the structure of the source). */
const addictions = (script: ScriptWriter): void => {
  const group = ['wg-addiction'];
  const meeting = sit('lb-m2', 'wg-addiction', '2022-05-27', ['Výstupy skupin', 'Běžný život', 'Návaznost a financování'], { follows: ref('lb-first-wg-addiction') });
  script.row('C06', '2022-05-17', coordinator);
  convoke(script, meeting);
  hold(script, meeting, present('wg-addiction'));
  record(script, 'lb-m2', [{ type: 'information', text: 'Koordinátorka shrnula, co zaznělo v šesti skupinách.', tags: ['výstupy skupin'] }]);
  const points: readonly (readonly [row: string, ...points: SamplePoint[]])[] = [
    ['C07', { type: 'demand', text: 'Klienti chtějí žít jako jejich vrstevníci: mít podněty, rodinu, bydlení, práci a být bez dluhů.', tags: ['běžný život'], targetGroups: group, label: 'lb-p2' }],
    ['C08', { type: 'need', text: 'Kdo chce přestat a kdo bere náhradní látku, potřebuje jinou pomoc; veřejnost má brát náhradní léčbu jako běžnou.', tags: ['substituce'], targetGroups: group }],
    ['C09', { type: 'gap', text: 'V kraji chybí ambulantní náhradní léčba, zubaři a lékaři pro tuto skupinu a přístup ke vzdělání.', tags: ['substituce', 'zdraví'], targetGroups: group }],
    ['C10', { type: 'gap', text: 'Pomoc by měla trvat i deset až patnáct let, kapacity jen dohánějí poptávku.', tags: ['kapacita'], targetGroups: group }],
    ['C11', { type: 'negative_finding', text: 'Podle skupiny návazné služby nescházejí.', tags: ['návaznost'], targetGroups: group, negative: true }],
    ['C12', { type: 'demand', text: 'Je třeba spočítat, co by stálo, kdyby služby nebyly.', tags: ['náklady nečinnosti'], label: 'lb-p-cost' }],
    ['C13', { type: 'goal', text: 'Méně sociálního vyloučení, více svépomoci.', tags: ['sociální vyloučení'], targetGroups: group }],
    ['C14', { type: 'funding_requirement', text: 'Obce mají mít spolufinancování mezi povinnými výdaji.', tags: ['financování'] }],
    ['C15', { type: 'information', text: 'Pracovní list k mezioborové spolupráci vyplní každá služba sama, do plánu půjde souhrn.', tags: ['pracovní list'] }],
    ['C16', { type: 'finding', text: 'Každá služba vede vlastní plán podpory; jedna služba plánuje společně s psychiatrií a dvěma dalšími, plán drží zařízení.', tags: ['individuální plánování'] }],
    ['C17', { type: 'finding', text: 'Nejvíc se spolupracuje s probační službou a s ochranou dětí.', tags: ['spolupráce'] }],
    ['C18', { type: 'decision', text: 'Externí koordinátor případu není pro tyto služby potřeba.', negative: true, scope: 'služby pro osoby ohrožené závislostí' }],
    ['C19', { type: 'data_requirement', text: 'Požadavky na data musí být jednoznačné; peníze v procentech rozpočtu.', tags: ['data', 'financování'] }],
    ['C20', { type: 'open_question', text: 'Má plán popsat financování protidrogových služeb klíčem kraje, nebo vlastním?', tags: ['financování'], label: 'lb-p-key' }],
  ];
  for (const [row, ...own] of points) {
    script.row(row, '2022-05-27', coordinator);
    record(script, 'lb-m2', own);
    if (row === 'C12') script.do('AssignTask', { pointId: ref('lb-p-cost', 'point'), title: 'Dokument o nákladech nečinnosti', owner: { personId: ref('lb-wg-addiction-sluzba-1') }, due: '2024-10-31' }, { meetingId: ref('lb-m2') }, 'lb-task');
    if (row === 'C20') script.do('RaiseKeyQuestion', { regionId: region, text: 'Klíč kraje, nebo vlastní, pro protidrogové služby?', owner: 'koordinátor', source: { meetingId: ref('lb-m2'), pointId: ref('lb-p-key', 'point') } }, {}, 'lb-question');
  }
  script.do('SubmitMinutes', { authorId: ref('lb-wg-addiction-sluzba-1') }, { meetingId: ref('lb-m2') });
};

const regionalRows = (script: ScriptWriter): void => {
  script.row('C21', '2022-06-01', admin);
  const rural = municipalities().filter(({ orp, code }) => orp === '5105' && !territory.includes(code)).map(({ code }) => code);
  script.do('FoundPlanningRegion', { regionId: 'podjestedi', name: 'Podještědí', letterhead: { lines: ['Komunitní plánování', 'MAS Podještědí'] }, municipalities: rural });
  script.do('ChangeRuleSettings', { municipalityCoverage: 'advisory', recommendation: 'optional' }, { regionId: 'podjestedi' });
  script.by('koordinator-podjestedi').do('BeginProject', { regionId: 'podjestedi', name: 'Koordinátor plánování na venkově', begin: '2022-06', months: 19, goal: 'Plán pro venkovskou část ORP Liberec.', supporter: 'Liberecký kraj, 437 260 Kč (50 %)' }, {}, 'rural-project');
};

const plenaryAndExclusion = (script: ScriptWriter): void => {
  script.row('C22', '2022-06-03', coordinator);
  publish(script, 'lb-m2', ref('lb-wg-addiction-sluzba-2'), region);
  script.cannot('C23', 'DataRequestPublished – sběry dat zatím nejsou').cannot('C24', 'GrantResultPublished – dotace kraje zatím nejsou').cannot('C25', 'DataSubmissionReceived – sběry dat zatím nejsou').cannot('C26', 'GrantDecisionTaken – dotace kraje zatím nejsou');
  script.row('C27', '2022-08-25', coordinator);
  const plenary = sit('lb-plenary', undefined, '2022-09-07', ['Výběr cílů a opatření'], { kind: 'plenary' });
  convoke(script, plenary);
  hold(script, plenary, groups.flatMap(([code]) => present(code)));
  record(script, 'lb-plenary', [{ type: 'information', text: 'Skupiny dostaly výběr cílů a opatření, svých i společných.' }]);
  script.do('SetTargetGroups', { targetGroups: groups.map(([code, name]) => ({ code, name })) }, plan);
  for (const to of ['set-up', 'understanding', 'proposals']) script.do('SwitchPhase', { to }, plan);
  script.do('AddPlanItem', { level: 'whole', tier: 'priority', title: 'Spolupráce a financování' }, plan, 'lb-priority');
  script.do('AddPlanItem', { level: 'whole', tier: 'goal', parentId: ref('lb-priority', 'item'), title: 'Služby na sebe navazují' }, plan, 'lb-goal');
  for (const [code, name] of groups) {
    script.do('AddPlanItem', { level: 'group', targetGroup: code, tier: 'priority', title: `Podpora: ${name}` }, plan, `lb-priority-${code}`);
    script.do('AddPlanItem', { level: 'group', targetGroup: code, tier: 'goal', parentId: ref(`lb-priority-${code}`, 'item'), title: 'Pomoc včas a nedaleko' }, plan, `lb-goal-${code}`);
  }
  script.do('OpenRound', { title: 'Doplnění opatření na podzim 2022', groups: groups.map(([code]) => ref(groupLabel(code))), to: '2022-10-15' }, plan, 'lb-round');

  script.row('C28', '2022-09-09', coordinator);
  const meeting = sit('lb-m19', 'wg-exclusion', '2022-09-19', ['Nový komunitní plán'], { follows: ref('lb-plenary') });
  convoke(script, meeting);
  script.on(meeting.date);
  const guests = Array.from({ length: 9 }, (_none, index) => `lb-guest-${index + 1}`);
  guests.forEach((label, index) => person(script, region, label, `Host setkání ${index + 1}`, 'provider'));
  hold(script, meeting, [...present('wg-exclusion'), ...guests.map((label) => ref(label))]);
  const rows: readonly (readonly [string, SamplePoint])[] = [
    ['C29', { type: 'need', text: 'Mluvilo se o spolupráci, práci, bydlení, míře vyloučení, hranicích systému a účinnosti služeb.', tags: ['spolupráce', 'práce', 'bydlení', 'míra vyloučení', 'hranice systému', 'efektivita služeb'], targetGroups: ['wg-exclusion'] }],
    ['C30', { type: 'vision', text: 'Člověk ví, kam se obrátit, a pomoc najde včas a blízko; služby na sebe navazují i po prvním setkání.', targetGroups: ['wg-exclusion'], label: 'lb-p-vision' }],
    ['C31', { type: 'agreement', text: 'Nejméně prostoru mají starší lidé a lidé s duševním onemocněním, protože kapacity nestačí.', agreedBy: { wholeGroup: true }, tags: ['kapacita'], targetGroups: ['wg-exclusion'] }],
    ['C32', { type: 'measure_proposal', text: 'Stanovit ukazatele, které změří účinnost práce s touto skupinou.', proposer: { personId: ref('lb-wg-exclusion-sluzba-1') }, targetGroups: ['wg-exclusion'], label: 'lb-p-measure' }],
    ['C33', { type: 'offer', text: 'Hostka nabízí psychiatrické vyšetření bez pobytu v nemocnici.', offer: { offeredBy: { personId: ref('lb-guest-1') }, what: 'ambulantní psychiatrické vyšetření', forWhom: 'klienti s psychiatrickými obtížemi' } }],
    ['C34', { type: 'capacity_alert', text: 'Pro dětské oběti chybí návazná pomoc, kapacity jsou plné.', tags: ['kapacita', 'dětské oběti'] }],
    ['C35', { type: 'announcement', text: 'Město připravuje dva nové projekty k bydlení.', speaker: { personId: ref('lb-wg-exclusion-obec') } }],
  ];
  for (const [row, point] of rows) {
    script.row(row, '2022-09-19', coordinator);
    record(script, 'lb-m19', [point]);
    if (row === 'C30') script.do('DraftVision', { targetGroup: 'wg-exclusion', text: paragraphs(point.text), endYear: 2027, source: { meetingId: ref('lb-m19'), pointId: ref('lb-p-vision', 'point') } }, plan, 'lb-vision');
    if (row === 'C32') {
      script.do('AddMeasureInRound', { level: 'group', targetGroup: 'wg-exclusion', parentId: ref('lb-goal-wg-exclusion', 'item'), title: 'Ukazatele účinnosti práce se skupinou', groupId: ref(groupLabel('wg-exclusion')), source: { meetingId: ref('lb-m19'), pointId: ref('lb-p-measure', 'point') }, proposer: { personId: ref('lb-wg-exclusion-sluzba-1') } }, { ...plan, roundId: ref('lb-round', 'round') });
    }
    if (row === 'C34') script.do('RaiseCapacityAlert', { regionId: region, organisationId: ref('lb-org-wg-families'), serviceType: 's60', targetGroup: 'crime-victims', subgroup: 'dětské oběti', municipality: '563889', on: '2022-09-19' });
  }
  script.row('C36', '2022-09-19', coordinator).do('SetNextMeeting', { date: { day: 14, month: 11 }, time: '13:30', venue: 'zasedačka 209, radnice Liberec' }, { meetingId: ref('lb-m19') }, 'lb-next');
  script.cannot('C37', 'GrantResultPublished – dotace kraje zatím nejsou');
};

const towardsAdoption = (script: ScriptWriter): void => {
  script.row('C38', '2022-10-10', coordinator);
  groups.forEach(([code], index) => {
    const count = index < 4 ? 7 : 6;
    for (let number = 1; number <= count; number++) {
      script.do('AddMeasure', { level: 'group', targetGroup: code, parentId: ref(`lb-goal-${code}`, 'item'), title: `Opatření ${index + 1}.${number} po sloučení návrhů`, detail: { kind: number % 3 ? 'maintain' : 'develop', term: { from: '2023', to: '2027' } } }, plan, `lb-measure-${index}-${number}`);
    }
  });
  for (const title of ['Společné vzdělávání pracovníků', 'Financování služeb v procentech rozpočtu', 'Návaznost služeb mezi obory']) {
    script.do('AddMeasure', { level: 'whole', parentId: ref('lb-goal', 'item'), title }, plan);
  }
  script.cannot('C39', 'GrantReallocated – dotace kraje zatím nejsou');

  script.row('C40', '2022-11-01', admin);
  const kraj = municipalities().filter(({ region: code }) => code === 'CZ051').map(({ code }) => code);
  script.do('FoundPlanningRegion', { regionId: 'liberecky-kraj', name: 'Liberecký kraj', letterhead: { lines: ['Liberecký kraj', 'odbor sociálních věcí'] }, municipalities: kraj });
  script.do('ChangeRuleSettings', { municipalityCoverage: 'advisory', recommendation: 'optional', consultationDays: 13 }, { regionId: 'liberecky-kraj' });
  script.by('koordinator-kraj').do('OpenPlanningCycle', { cycleId: cycle(40), planType: 'mid-term-plan', title: 'Střednědobý plán kraje 2024–2026', period: { from: '2024', to: '2026' } }, { regionId: 'liberecky-kraj' });

  script.row('C41', '2022-11-04', coordinator);
  const next = { meetingId: ref('lb-next', 'next-meeting') };
  script.do('ConvokeMeeting', {}, next);
  script.on('2022-11-14');
  script.do('HoldMeeting', {}, next);
  script.do('RecordAttendance', { attendees: present('wg-exclusion').map((personId) => ({ personId })) }, next);
  script.do('RecordPoint', { type: 'vision', text: 'Druhé čtení: člověk ví, kam se obrátit, a za 14 dní má první schůzku.', targetGroups: ['wg-exclusion'] }, next, 'lb-p-vision2');
  script.do('DraftVision', { targetGroup: 'wg-exclusion', text: paragraphs('Člověk ví, kam se obrátit, do 14 dnů má první schůzku a pomoc na ni navazuje.'), endYear: 2027, source: { ...next, pointId: ref('lb-p-vision2', 'point') } }, plan, 'lb-vision2');
  for (const [code, name] of groups.filter(([other]) => other !== 'wg-exclusion')) {
    script.do('DraftVision', { targetGroup: code, text: paragraphs(`${name}: pomoc přijde včas, blízko a navazuje na sebe.`), endYear: 2027 }, plan, `lb-vision-${code}`);
    script.do('ConfirmVision', { userRepresentative: ref(`lb-${code}-uzivatel`) }, { ...plan, visionId: ref(`lb-vision-${code}`, 'vision') });
  }
  script.do('ConfirmVision', { userRepresentative: ref('lb-wg-exclusion-uzivatel'), ...next }, { ...plan, visionId: ref('lb-vision2', 'vision') });
  script.do('CloseRound', {}, { ...plan, roundId: ref('lb-round', 'round') });

  script.row('C42', '2022-11-16', coordinator);
  script.do('SwitchPhase', { to: 'consultation' }, plan);
  script.do('OpenConsultation', { from: '2022-11-16', to: '2022-12-02', channels: ['form', 'email'] }, plan, 'lb-consultation');
  script.cannot('C43', 'GrantResultPublished – dotace kraje zatím nejsou');
  script.row('C44', '2022-12-02', coordinator);
  const consultation = { ...plan, consultationId: ref('lb-consultation', 'consultation') };
  script.do('CloseConsultation', { comments: 52, bodies: 17 }, consultation);
  script.on('2022-12-06').do('SettleComments', { accepted: 30, partly: 12, rejected: 10 }, consultation);
  script.do('SwitchPhase', { to: 'adoption' }, plan);
  script.do('CloseRevision', { label: 'po připomínkách' }, plan);
  script.do('RecommendPlan', { revision: 1, resolution: resolution('Řídicí skupina', '3/2022', '2022-12-06') }, plan);
  script.row('C45', '2022-12-15', coordinator);
  closeAndAdopt(script, 'lb-plan', 1, { resolution: resolution('Zastupitelstvo města Liberec', '1/2022', '2022-12-15'), votes: { for: 31, against: 0, abstained: 4 } }, false);
  for (const [row, what] of [['C46', 'DevelopmentIntentAssessed – rozvojové záměry'], ['C47', 'ActionPlanAdopted – roční akční plány'], ['C48', 'DevelopmentIntentForwarded – rozvojové záměry'], ['C49', 'NetworkChangeDecided – síť služeb']] as const) script.cannot(row, `${what} zatím nejsou`);
};

const laterYears = (script: ScriptWriter): void => {
  const kraj = municipalities().filter(({ region: code }) => code === 'CZ051').map(({ code }) => code);
  script.row('C50', '2023-11-01', 'koordinator-kraj');
  const regional = {
    label: 'kraj-plan', region: 'liberecky-kraj', cycle: cycle(40), title: 'Střednědobý plán rozvoje sociálních služeb 2024–2026', municipalities: kraj, visionYear: 2026,
    groups: [{ code: 'wg-seniors', name: 'senioři' }, { code: 'wg-disability', name: 'osoby se zdravotním postižením' }],
    decision: { resolution: resolution('Zastupitelstvo Libereckého kraje', '616/23/ZK', '2023-12-19'), votes: { for: 40, against: 0, abstained: 2 } },
  };
  draftedPlan(script, regional);
  script.do('OpenConsultation', { from: '2023-11-01', to: '2023-11-14', channels: ['form'] }, { planId: ref('kraj-plan') }, 'kraj-consultation');
  script.row('C51', '2023-11-10', 'koordinator-kraj').do('AnnouncePublicEvent', { regionId: 'liberecky-kraj', kind: 'veřejné projednání', title: 'Veřejné projednání krajského plánu', when: { date: '2023-11-16' }, venue: 'Krajský úřad, Liberec', organiser: 'Liberecký kraj' });
  script.row('C52', '2023-11-15', 'koordinator-kraj');
  const consultation = { planId: ref('kraj-plan'), consultationId: ref('kraj-consultation', 'consultation') };
  script.do('CloseConsultation', { comments: 60, bodies: 21 }, consultation);
  script.on('2023-12-19').do('SettleComments', { accepted: 30, partly: 15, rejected: 15 }, consultation);
  finishPlan(script, regional);
  script.row('C53', '2023-12-29', 'koordinator-podjestedi');
  script.do('OpenPlanningCycle', { cycleId: cycle(53), planType: 'community-plan', title: 'Plán venkovské části 2024–2025', period: { from: '2024', to: '2025' } }, { regionId: 'podjestedi' });
  adoptedPlan(script, { label: 'rural-plan', region: 'podjestedi', cycle: cycle(53), title: 'Plán sociálních služeb venkovské části ORP Liberec 2024–2025', municipalities: municipalities().filter(({ orp, code }) => orp === '5105' && !territory.includes(code)).map(({ code }) => code), groups: [{ code: 'wg-seniors', name: 'senioři' }], visionYear: 2025, decision: { resolution: resolution('Valná hromada MAS Podještědí', '4/2023', '2023-12-29'), votes: { for: 18, against: 0, abstained: 0 } } });
  script.cannot('C54', 'MeasureReported – roční hlášení o opatřeních zatím nejsou');
  script.row('C55', '2024-02-14', coordinator).do('EvaluatePlan', { year: 2023, text: 'Vyhodnocení akčního plánu 2023.', fulfilled: 9, partly: 14, notFulfilled: 5 }, plan);
  script.cannot('C56', 'ActionPlanAdopted – roční akční plány zatím nejsou');
  script.row('C57', '2024-04-22', coordinator);
  script.do('RegisterService', { regionId: region, organisationId: ref('lb-org-wg-families'), serviceType: 's65', details: { name: 'Aktivizační služba pro rodiny', forms: ['T'], targetGroups: ['families-with-children'], place: { municipality: '563889' }, territory, conditions: 'Na doporučení školy nebo úřadu.', contact: { web: 'https://rodiny-liberec.example.org' } }, start: { from: '2020-01-01' } }, {}, 'lb-service');
  script.do('ChangeServiceCapacity', { form: 'T', unit: 'fte_total', amount: '6.0', from: '2024-01-01' }, { serviceId: ref('lb-service') });
  script.do('ChangeServiceCapacity', { form: 'T', unit: 'fte_total', amount: '4.5', from: '2024-07-01' }, { serviceId: ref('lb-service') });
  script.row('C58', '2024-10-08', coordinator).do('CompleteTask', { note: 'Dokument byl skupině představen a zveřejněn.' }, { meetingId: ref('lb-m2'), taskId: ref('lb-task', 'task') });

  script.row('C59', '2025-02-12', coordinator);
  script.do('OpenAmendment', { reason: 'Revize v polovině období' }, plan);
  for (const [code, title] of [['wg-seniors', 'Podpora pečujících o víkendech'], ['wg-families', 'Krizová pomoc pro rodiny'], ['wg-addiction', 'Dluhové poradenství v programu']] as const) {
    script.do('AddMeasure', { level: 'group', targetGroup: code, parentId: ref(`lb-goal-${code}`, 'item'), title }, plan);
  }
  for (const label of ['lb-measure-1-2', 'lb-measure-2-5']) script.do('WithdrawMeasure', { reason: 'Zastaveno při revizi.' }, { ...plan, measureId: ref(label, 'measure') });
  script.do('SwitchPhase', { to: 'consultation' }, plan);
  script.do('SwitchPhase', { to: 'adoption' }, plan);
  script.do('CloseRevision', { label: '1.1', reason: 'Revize v polovině období' }, plan);
  script.do('RecommendPlan', { revision: 2, resolution: resolution('Řídicí skupina', '1/2025', '2025-02-12') }, plan);
  script.row('C60', '2025-03-27', coordinator);
  closeAndAdopt(script, 'lb-plan', 2, { resolution: resolution('Zastupitelstvo města Liberec', '2/2025', '2025-03-27'), votes: { for: 29, against: 1, abstained: 5 } }, false);
  script.cannot('C61', 'FundingAgreementSigned – smlouvy města s obcemi mimo společné financování zatím nejsou');
  script.row('C62', '2026-02-11', coordinator).do('EvaluatePlan', { year: 2025, text: 'Vyhodnocení akčního plánu 2025.', fulfilled: 15, partly: 9, notFulfilled: 3 }, plan);
  const seats = groups.map(([code]) => code);
  script.row('C63', '2026-10-10', coordinator);
  for (const code of seats) script.do('VacateSeat', { to: '2026-10-10', reason: 'Komunální volby' }, { groupId: ref(groupLabel(code)), seatId: ref(`lb-seat-${code}`, 'seat') });
  script.row('C64', '2026-10-20', coordinator);
  for (const code of seats) script.do('AdmitMember', { personId: ref(`lb-${code}-obec`), side: 'commissioner', commissionerKind: 'town', municipality: '563889', organisationId: ref('lb-city'), from: '2026-12-09' }, { groupId: ref(groupLabel(code)) });
  script.cannot('C65', 'PlanCycleStarted – den leží v budoucnosti').cannot('C66', 'PlanEvaluated – den leží v budoucnosti').cannot('C67', 'PlanExpired – den leží v budoucnosti');
};

/** Rows C01–C67. */
export const liberec = (script: ScriptWriter): void => {
  for (const part of [start, firstRound, addictions, regionalRows, plenaryAndExclusion, towardsAdoption, laterYears]) part(script);
};
