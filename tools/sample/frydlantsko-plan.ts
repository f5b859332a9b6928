import { populationOf } from '@triada/reference-data';
import { accountOf, admin, frydlantsko } from './accounts';

import { cycle0913, elections, publicEvent } from './frydlantsko-groups';
import { codes, region, representative } from './frydlantsko-people';
import { approve, convoke, hold, record } from './meetings';
import { crowns, paragraphs, ref, resolution, type ScriptWriter } from './script';

const coordinator = 'koordinator-frydlantsko';
const cycle = '0f5c9a04-6f0b-4a53-8f5e-0a2018000001';
const plan = { planId: ref('plan') };

const proposals = {
  'wg-exclusion': { priorities: ['Předcházet zadlužení a ztrátě bydlení'], goals: ['Pomoc s dluhy dřív než exekuce', 'Dostupné a krizové bydlení', 'Podpora rodin v obtížné situaci'] },
  'wg-addiction': { priorities: ['Návazná pomoc lidem se závislostí'], goals: ['Udržet terénní program', 'Následná péče v dosahu'] },
  'wg-seniors': { priorities: ['Zůstat doma co nejdéle'], goals: ['Pečovatelská služba i o víkendu', 'Podpora pečujících', 'Doprovod v závěru života'] },
  'wg-disability': { priorities: ['Samostatný život s podporou'], goals: ['Osobní asistence v malých obcích', 'Práce a dílny', 'Půjčování pomůcek'] },
} as const;
type Group = keyof typeof proposals;

const propose = (script: ScriptWriter, groups: readonly Group[]): void => {
  for (const group of groups) {
    const { priorities, goals } = proposals[group];
    script.do('AddPlanItem', { level: 'group', targetGroup: group, tier: 'priority', title: priorities[0] }, plan, `priority-${group}`);
    goals.forEach((title, index) => script.do('AddPlanItem', { level: 'group', targetGroup: group, tier: 'goal', parentId: ref(`priority-${group}`, 'item'), title }, plan, `goal-${group}-${index}`));
  }
};

const measures: readonly (readonly [goal: string, title: string, cost?: number, service?: string])[] = [
  ['wg-exclusion-0', 'Poradna jednou týdně v Novém Městě pod Smrkem', 320_000, 'service-poradna'],
  ['wg-exclusion-0', 'Přednášky o dluzích pro zaměstnance obcí', 60_000],
  ['wg-exclusion-0', 'Společný postup obcí při prvním dluhu na nájmu'],
  ['wg-exclusion-1', 'Dva krizové byty ve svazku', 900_000],
  ['wg-exclusion-1', 'Přehled volných obecních bytů'],
  ['wg-exclusion-1', 'Udržet azylový dům', 1_450_000, 'service-azyl'],
  ['wg-exclusion-2', 'Udržet sociálně aktivizační službu', 780_000, 'service-rodiny'],
  ['wg-exclusion-2', 'Setkávání škol a služeb'],
  ['wg-addiction-0', 'Udržet terénní program', 640_000, 'service-teren'],
  ['wg-addiction-0', 'Kontaktní hodiny i v Raspenavě', 90_000, 'service-kontakt'],
  ['wg-addiction-1', 'Dohoda s následnou péčí v Liberci'],
  ['wg-seniors-0', 'Pečovatelská služba o víkendech', 1_100_000, 'service-pecovatelka'],
  ['wg-seniors-0', 'Sdílené auto pro malé obce', 350_000],
  ['wg-seniors-0', 'Rozvoz obědů do všech obcí'],
  ['wg-seniors-1', 'Odlehčovací služba ve Frýdlantu', 1_300_000, 'service-odlehceni'],
  ['wg-seniors-1', 'Kurz pro pečující dvakrát ročně'],
  ['wg-seniors-2', 'Podpora domácího hospice', 400_000, 'service-hospic'],
  ['wg-disability-0', 'Osobní asistence mimo Frýdlant', 520_000, 'service-asistence'],
  ['wg-disability-0', 'Informace o službách ve všech knihovnách'],
  ['wg-disability-1', 'Sociální rehabilitace', 610_000, 'service-rehabilitace'],
  ['wg-disability-1', 'Dílna pro osm lidí'],
  ['wg-disability-2', 'Společný seznam půjčoven pomůcek'],
];

const groupOf = (goal: string): string => goal.slice(0, goal.lastIndexOf('-'));
const detail = (year: number, cost?: number, service?: string) => ({
  kind: service ? 'maintain' : 'systemic',
  term: { from: '2019', to: '2023' },
  ...(cost && { costs: [{ year, amount: crowns(cost) }] }),
  ...(service && { serviceIds: [ref(service)] }),
});

/** Rows B31–B45: from the groups' proposals to the adopted plan. */
export const frydlantskoPlan = (script: ScriptWriter): void => {
  script.row('B31', '2018-09-05', coordinator);
  script.do('OpenPlanningCycle', { cycleId: cycle, planType: 'community-plan', title: 'Komunitní plán 2019–2023', period: { from: '2019', to: '2023' }, predecessor: cycle0913 }, { regionId: region });
  script.do('DraftPlan', { regionId: region, cycleId: cycle, title: 'Společný plán obcí Frýdlantska 2019–2023' }, {}, 'plan');
  script.do('SetTerritory', { municipalities: codes }, plan);
  script.do('SetTargetGroups', { targetGroups: (Object.keys(proposals) as Group[]).map((code) => ({ code })) }, plan);
  script.do('LinkProjectToPlan', { planId: ref('plan') }, { projectId: ref('project') });
  for (const to of ['set-up', 'understanding', 'proposals']) script.do('SwitchPhase', { to }, plan);
  propose(script, ['wg-exclusion', 'wg-addiction']);
  script.row('B32', '2018-09-12', coordinator);
  propose(script, ['wg-seniors', 'wg-disability']);

  script.row('B33', '2018-09-10', coordinator);
  const steering = { label: 'm7', region, group: ref('rs'), date: '2018-09-26', time: '09:00', venue: 'Frýdlant, radnice', agenda: ['Vize a priority'] };
  convoke(script, steering);
  hold(script, steering, ['564044', '564371', '564494', '563935', '546607'].map((code) => ref(representative(code, 1))));
  record(script, 'm7', [{ type: 'decision', text: 'Řídicí skupina projednala vize a čtyři priority.', label: 'p-priorities' }]);
  script.do('VoteOnResolution', { number: '6/2018', pointId: ref('p-priorities', 'point'), verb: 'approves', text: 'Řídicí skupina schvaluje vize a čtyři priority.', votes: { for: 5, against: 0, abstained: 0 } }, { meetingId: ref('m7') });
  const source = { meetingId: ref('m7'), pointId: ref('p-priorities', 'point') };
  const visions: Record<Group, string> = {
    'wg-exclusion': 'Kdo se dostane do dluhů nebo přijde o bydlení, najde na Frýdlantsku pomoc včas a na jednom místě.',
    'wg-addiction': 'Člověk se závislostí má v dosahu pomoc, která navazuje, ať chce přestat hned, nebo až později.',
    'wg-seniors': 'Senior zůstane doma, dokud chce, a pečující nejsou na péči sami.',
    'wg-disability': 'Člověk s postižením žije jako jeho vrstevníci, také v malé obci.',
  };
  for (const [targetGroup, text] of Object.entries(visions)) script.do('DraftVision', { targetGroup, text: paragraphs(text), endYear: 2023, source }, plan, `vision-${targetGroup}`);
  for (const [group, user] of [['wg-exclusion', 'user-1'], ['wg-addiction', 'user-2'], ['wg-seniors', 'user-3'], ['wg-disability', 'user-4']] as const) {
    script.do('ConfirmVision', { userRepresentative: ref(user), meetingId: ref('m7') }, { ...plan, visionId: ref(`vision-${group}`, 'vision') });
  }
  approve(script, 'm7', ref(representative('564044', 1)), ref(representative('564371', 1)));

  elections(script);

  script.row('B36', '2018-11-28', coordinator);
  measures.forEach(([goal, title, cost, service], index) =>
    script.do('AddMeasure', { level: 'group', targetGroup: groupOf(goal), parentId: ref(`goal-${goal}`, 'item'), title, detail: detail(2020, cost, service) }, plan, `measure-${index}`),
  );
  script.do('AddPlanItem', { level: 'whole', tier: 'priority', title: 'Společné financování služeb' }, plan, 'priority-whole');
  script.do('AddPlanItem', { level: 'whole', tier: 'goal', parentId: ref('priority-whole', 'item'), title: 'Služby mají jistotu na více let' }, plan, 'goal-whole');
  script.do('AddMeasure', { level: 'whole', parentId: ref('goal-whole', 'item'), title: 'Společné spolufinancování obcemi svazku', text: paragraphs('Obce přispívají společně podle klíče, svazek je garantem.'), detail: { kind: 'systemic', term: { from: '2019', to: '2023' }, costs: [{ year: 2020, amount: crowns(2_385_500) }] } }, plan, 'measure-financing');

  script.row('B37', '2018-12-12', coordinator);
  const variants = [
    ['key-equal', 'Rovným dílem', { family: 'equal' }],
    ['key-capita', 'Podle počtu obyvatel', { family: 'per_capita', populationYear: 2018 }],
    ['key-rate', '100 Kč na obyvatele', { family: 'fixed_rate', rate: crowns(100), populationYear: 2018 }],
  ] as const;
  for (const [label, name, rule] of variants) script.do('DefineAllocationKey', { regionId: region, name, origin: 'own', definition: { rule, unit: 100 } }, {}, label);
  script.do('RaiseKeyQuestion', { regionId: region, text: 'Jakým klíčem se obce podělí o spolufinancování?', owner: 'pracovní tým pro financování' }, {}, 'question');
  script.do('ComputeKeyVariants', { keys: variants.map(([label]) => ({ keyId: ref(label), version: 1 })), pool: crowns(2_451_500) }, { questionId: ref('question') });
  script.row('B38', '2019-01-16', coordinator);
  script.do('AnswerKeyQuestion', { keyId: ref('key-rate'), version: 1, reason: 'Pevná sazba je srozumitelná a předvídatelná.', decidedBy: 'porada starostů', answeredOn: '2019-01-16' }, { questionId: ref('question') });

  script.row('B39', '2019-01-30', coordinator);
  script.do('CloseRevision', { label: 'návrh k připomínkám', reason: 'Podklad pro společné financování a připomínky' }, plan);
  script.ask('GetPlanRevision', { planId: ref('plan'), revision: '1' }, 'revision-1');
  script.do('ProposeScheme', {
    regionId: region, name: 'Společné financování služeb na Frýdlantsku', guarantor: ref('dso'), firstYear: 2020,
    plan: { planId: ref('plan'), revision: 1, hash: ref('revision-1', 'hash') }, measureIds: [ref('measure-financing', 'measure')],
    activationRule: { kind: 'councils', atLeast: 10 },
  }, {}, 'scheme');

  script.row('B40', '2019-02-11', coordinator);
  script.do('SwitchPhase', { to: 'consultation' }, plan);
  script.do('OpenConsultation', { from: '2019-02-11', to: '2019-03-08', channels: ['form', 'email', 'hearing'] }, plan, 'consultation');
  publicEvent(script, 'B41', '2019-02-20', { title: 'Veřejné projednání návrhu komunitního plánu', kind: 'veřejné projednání', when: { date: '2019-02-27' } }, 'hearing');
  script.on('2019-02-27').do('RecordPublicEventHeadcount', { headcount: { total: 31 } }, { publicEventId: ref('hearing') });
  script.row('B42', '2019-03-08', coordinator).do('CloseConsultation', { comments: 34, bodies: 12 }, { ...plan, consultationId: ref('consultation', 'consultation') });
  script.row('B43', '2019-03-20', coordinator).do('SettleComments', { accepted: 19, partly: 8, rejected: 7, resolution: resolution('Řídicí skupina', '1/2019', '2019-03-20') }, { ...plan, consultationId: ref('consultation', 'consultation') });
  script.do('ChangeMeasure', { title: 'Poradna jednou týdně v Novém Městě pod Smrkem a v Raspenavě' }, { ...plan, measureId: ref('measure-0', 'measure') });
  script.row('B44', '2019-03-27', coordinator);
  script.do('SwitchPhase', { to: 'adoption' }, plan);
  script.do('CloseRevision', { label: 'po připomínkách' }, plan);
  script.do('RecommendPlan', { revision: 2, resolution: resolution('Řídicí skupina', '2/2019', '2019-03-27') }, plan);
  script.row('B45', '2019-04-24', coordinator);
  script.do('SubmitPlan', { revision: 2, addressee: 'Zastupitelstvo města Frýdlant', overrideReason: 'Kunratice, Heřmanice a Pertoltice svého zástupce zatím nejmenovaly.' }, plan);
  script.ask('GetPlanRevision', { planId: ref('plan'), revision: '2' }, 'revision-2');
  script.do('AdoptPlan', { revision: 2, hash: ref('revision-2', 'hash'), resolution: resolution('Zastupitelstvo města Frýdlant', '5/2019', '2019-04-24'), votes: { for: 17, against: 0, abstained: 2 } }, plan);
  script.do('SwitchPhase', { to: 'implementation' }, plan);
};

/** Rows B46–B80: joint financing, the end of the project, what came after. */
export const frydlantskoFinancing = (script: ScriptWriter): void => {
  script.row('B46', '2019-05-06', coordinator).do('AskCouncils', { question: 'Souhlasí obec s tím, aby byl svazek garantem společného financování, a přistupuje k němu?', askedOn: '2019-05-06' }, { schemeId: ref('scheme') });
  publicEvent(script, 'B47', '2019-05-20', { title: 'Konference Sociální práce na Frýdlantsku', kind: 'konference', when: { date: '2019-06-20' }, venue: 'klášter Hejnice', organiser: 'MAS Frýdlantsko', motto: 'týká se to každého' }, 'conference');
  script.row('B48', '2019-06-20', coordinator).do('RecordPublicEventHeadcount', { headcount: { total: 80, approximate: true } }, { publicEventId: ref('conference') });
  script.cannot('B49', 'CaseStoryPresented – příběhy klientů zatím nejsou').cannot('B50', 'NeedRecorded – evidence potřeb mimo zápisy zatím není');
  for (const row of ['B51', 'B52', 'B53']) script.cannot(row, 'CrossCuttingThemeOpened – průřezová témata zatím nejsou');
  script.row('B54', '2019-06-20', coordinator);
  for (const topic of ['předlužení', 'dostupné a krizové bydlení', 'domácí násilí']) script.do('FoundGroup', { regionId: region, name: `Tematická skupina: ${topic}`, kind: 'thematic', topic });
  script.row('B55', '2019-07-03', coordinator).do('ReportPublicEvent', { date: '2019-07-03', text: 'V hejnickém klášteře se setkali zástupci služeb, obcí a kraje. Mluvilo se o dluzích, bydlení a domácím násilí a o tom, proč se obcím vyplatí financovat služby společně.' }, { publicEventId: ref('conference') });
  script.row('B56', '2019-08-31', coordinator).do('EndProject', {}, { projectId: ref('project') });
  script.row('B57', '2019-09-25', admin).do('HandOverPlanning', { former: null, successor: ref('dso'), resolution: resolution('Shromáždění DSO Mikroregion Frýdlantsko', 'DSO 5/2019', '2019-09-25'), openDuties: ['Závěrečná zpráva projektu', 'Rozhodnutí zastupitelstev o společném financování'] }, { regionId: region });
  script.row('B58', '2019-10-30', coordinator);
  script.do('SubmitClosingReport', { title: 'Závěrečná monitorovací zpráva', summary: 'Cíle projektu byly splněny, plán je přijat a společné financování navrženo.' }, { projectId: ref('project') });
  script.do('CloseProject', {}, { projectId: ref('project') });

  const away: Readonly<Record<string, 'rejected' | 'postponed'>> = { '530433': 'rejected', '564311': 'postponed' };
  script.row('B59', '2019-11-29', coordinator);
  frydlantsko.forEach(({ code, name }, index) => {
    const outcome = away[code] ?? 'approved';
    script.by(accountOf(name)).do('RecordCouncilDecision', {
      outcome, resolutionNumber: `${index + 1}/2019`, date: '2019-11-20', document: `Výpis z usnesení zastupitelstva obce ${name}`, ...(outcome === 'approved' && { fromYear: 2020 }),
    }, { schemeId: ref('scheme'), municipality: code });
  });
  script.by(coordinator).ask('Scheme', { schemeId: ref('scheme') }, 'acceded', { 'counts.participants': frydlantsko.length - Object.keys(away).length });
  script.row('B60', '2019-12-11', coordinator);
  script.do('ChooseKey', { keyId: ref('key-rate'), version: 1, fromYear: 2020, reason: 'Rozhodnutí porady starostů', decidedBy: 'Shromáždění DSO Mikroregion Frýdlantsko' }, { schemeId: ref('scheme') });
  script.do('ComputeContributions', { year: 2020, pool: null }, { schemeId: ref('scheme') });
  const members = frydlantsko.filter(({ code }) => !(code in away));
  for (const { code } of members) script.do('DraftContract', { municipality: code, number: `2020/${code}`, template: { id: 'prispevek-obce', version: 1 } }, { schemeId: ref('scheme') });
  for (const { code, name } of members) script.by(accountOf(name)).do('SignContract', { signedOn: '2019-12-11', resolutionNumber: '1/2019' }, { schemeId: ref('scheme'), municipality: code });
  script.cannot('B61', 'ActionPlanAdopted – roční akční plán navázaný na komunitní plán zatím není');
  script.cannot('B62', 'GrantCallPublished – dotační řízení zatím není');
  script.row('B63', '2020-01-31', coordinator);
  script.ask('Contributions', { schemeId: ref('scheme'), year: '2020' }, 'contributions');
  for (const { code, population2018 } of members.map((member) => ({ ...member, population2018: populations[member.code]! }))) {
    const receivedOn = code === '564494' ? '2020-02-06' : '2020-01-31';
    script.on(receivedOn).do('RecordPayment', { municipality: code, year: 2020, amount: crowns(100 * population2018), receivedOn }, { schemeId: ref('scheme') });
  }
  for (const [row, what] of [['B64', 'GrantCallOpened'], ['B65', 'GrantApplicationSubmitted'], ['B66', 'FormalCheckCompleted'], ['B67', 'ApplicationEvaluated'], ['B68', 'GrantDecisionTaken'], ['B69', 'GrantContractSigned'], ['B70', 'ContractPublished'], ['B71', 'GrantPaid'], ['B72', 'ContractAmended'], ['B73', 'SettlementSubmitted'], ['B74', 'OvercompensationFound'], ['B75', 'GrantReturned']] as const) {
    script.cannot(row, `${what} – dotační řízení zatím není`);
  }
  script.row('B76', '2021-03-10', coordinator).do('EvaluatePlan', { year: 2020, text: 'Vyhodnocení roku 2020 v řídicí skupině.', fulfilled: 9, partly: 8, notFulfilled: 4, cancelled: 2 }, plan);
  script.cannot('B77', 'GrantCallOpened – dotační řízení zatím není');
  script.row('B78', '2022-11-30', accountOf('Pertoltice')).do('RecordCouncilDecision', { outcome: 'approved', resolutionNumber: '12/2022', date: '2022-11-30', document: 'Výpis z usnesení zastupitelstva obce Pertoltice', fromYear: 2023 }, { schemeId: ref('scheme'), municipality: '564311' });
  script.cannot('B79', 'GrantCallOpened – dotační řízení zatím není').cannot('B80', 'GrantCallOpened – dotační řízení zatím není');
};

const populations: Record<string, number> = Object.fromEntries(frydlantsko.map(({ code }) => [code, populationOf(code, 2018)!.inhabitants]));
