import { municipalities } from '@triada/reference-data';
import { admin } from './accounts';
import { paragraphs, ref, resolution, type ScriptWriter } from './script';

const region = 'frydek-mistek';
const groups = [
  ['wg-seniors', 'Péče o seniory'],
  ['wg-disability', 'Osoby se zdravotním postižením'],
  ['wg-adverse-situation', 'Osoby v nepříznivé sociální situaci a etnické menšiny'],
  ['wg-children-youth', 'Péče o děti a mládež'],
] as const;

/** Rows A01–A06: the reference process. */
export const frydekMistek = (script: ScriptWriter): void => {
  const codes = municipalities().filter(({ orp }) => orp === '8106').map(({ code }) => code);
  script.row('A01', '2005-03-01', admin);
  script.do('RegisterOrganisation', { regionId: region, kind: 'municipality', name: 'Statutární město Frýdek-Místek', ico: '00296643', seat: '598003' }, {}, 'fm-city');
  script.do('FoundPlanningRegion', { regionId: region, name: 'Frýdek-Místek', letterhead: { lines: ['Komunitní plánování sociálních služeb', 'Frýdek-Místek'] }, municipalities: codes, owner: ref('fm-city') });
  script.do('ChangeRuleSettings', { municipalityCoverage: 'advisory', recommendation: 'optional' }, { regionId: region });
  script.do('OpenPlanningCycle', { cycleId: '0f5c9a04-6f0b-4a53-8f5e-0a2005000001', planType: 'community-plan', title: 'První období plánování', period: { from: '2005', to: '2006' }, historical: true, supporter: 'Město' }, { regionId: region });
  script.do('OpenPlanningCycle', { cycleId: '0f5c9a04-6f0b-4a53-8f5e-0a2005000002', planType: 'community-plan', title: 'Střednědobý plán 2007–2010', period: { from: '2007', to: '2010' }, historical: true, predecessor: '0f5c9a04-6f0b-4a53-8f5e-0a2005000001' }, { regionId: region });
  script.cannot('A02', 'LegalBasisRecorded – právní odkazy jako samostatné záznamy zatím nejsou');

  script.row('A03', '2010-07-26', 'koordinator-fm');
  const cycle = '0f5c9a04-6f0b-4a53-8f5e-0a2005000003';
  script.do('OpenPlanningCycle', { cycleId: cycle, planType: 'community-plan', title: 'Střednědobý plán 2011–2013', period: { from: '2011', to: '2013' }, predecessor: '0f5c9a04-6f0b-4a53-8f5e-0a2005000002' }, { regionId: region });
  adoptedPlan(script, {
    label: 'fm-plan', region, cycle, title: 'Druhý střednědobý plán rozvoje sociálních služeb 2011–2013', municipalities: codes,
    groups: groups.map(([code, name]) => ({ code, name })), visionYear: 2013,
    decision: { resolution: resolution('Zastupitelstvo města Frýdek-Místek', '1/2010', '2010-07-26'), votes: { for: 30, against: 0, abstained: 2 } },
  });

  script.row('A04', '2011-01-10', 'koordinator-fm');
  for (const [code, name] of groups) {
    script.do('FoundGroup', { regionId: region, name, kind: 'target-group', targetGroups: [code], rules: { cadenceMonths: 1, standingItems: ['Informace členů skupiny'] } }, {}, `fm-${code}`);
  }
  script.cannot('A05', 'DirectoryPublished – zmrazená vydání adresáře zatím nejsou');
  script.row('A06', '2011-06-01', 'koordinator-fm');
  script.do('AnnouncePublicEvent', { regionId: region, kind: 'den sociálních služeb', title: 'Den zdraví a sociálních služeb', when: { date: '2011-09-14' }, venue: 'náměstí ve Frýdku-Místku', organiser: 'Statutární město Frýdek-Místek' }, {}, 'fm-day');
  script.on('2011-09-14').do('RecordPublicEventHeadcount', { headcount: { total: 400, approximate: true } }, { publicEventId: ref('fm-day') });
};

export interface SamplePlan {
  readonly label: string;
  readonly region: string;
  readonly cycle: string;
  readonly title: string;
  readonly municipalities: readonly string[];
  readonly groups: readonly { readonly code: string; readonly name: string }[];
  readonly visionYear: number;
  readonly decision: { readonly resolution: object; readonly votes: object };
  readonly measures?: readonly string[];
}

/** A plan with a short text and one measure, drafted up to the consultation. */
export const draftedPlan = (script: ScriptWriter, plan: SamplePlan): void => {
  const { label, region: regionId, cycle, title, groups: targetGroups, visionYear, measures = ['Udržet dostupnost služeb'] } = plan;
  const params = { planId: ref(label) };
  script.do('DraftPlan', { regionId, cycleId: cycle, title }, {}, label);
  script.do('SetTerritory', { municipalities: plan.municipalities }, params);
  script.do('SetTargetGroups', { targetGroups }, params);
  for (const phase of ['set-up', 'understanding', 'proposals']) script.do('SwitchPhase', { to: phase }, params);
  script.do('RegisterPerson', { regionId, name: `Zástupce uživatelů služeb, ${title}`, side: 'user' }, {}, `${label}-user`);
  for (const { code, name } of targetGroups) {
    const vision = `${label}-vision-${code}`;
    script.do('DraftVision', { targetGroup: code, text: paragraphs(`Lidé ze skupiny „${name}“ najdou pomoc včas a blízko domova.`), endYear: visionYear }, params, vision);
    script.do('ConfirmVision', { userRepresentative: ref(`${label}-user`) }, { ...params, visionId: ref(vision, 'vision') });
  }
  const tree = plan.region === 'liberecky-kraj' ? ['strategic-goal', 'priority'] : ['priority', 'goal'];
  script.do('AddPlanItem', { level: 'whole', tier: tree[0], title: 'Dostupné sociální služby' }, params, `${label}-top`);
  script.do('AddPlanItem', { level: 'whole', tier: tree[1], parentId: ref(`${label}-top`, 'item'), title: 'Síť odpovídá potřebám území' }, params, `${label}-goal`);
  for (const measure of measures) script.do('AddMeasure', { level: 'whole', parentId: ref(`${label}-goal`, 'item'), title: measure }, params);
  script.do('SwitchPhase', { to: 'consultation' }, params);
};

/** A plan that is known by its adoption only: straight through the phases. */
export const adoptedPlan = (script: ScriptWriter, plan: SamplePlan): void => {
  draftedPlan(script, plan);
  finishPlan(script, plan);
};

export const finishPlan = (script: ScriptWriter, { label, decision }: SamplePlan): void => {
  script.do('SwitchPhase', { to: 'adoption' }, { planId: ref(label) });
  closeAndAdopt(script, label, 1, decision);
};

export const closeAndAdopt = (script: ScriptWriter, label: string, revision: number, decision: SamplePlan['decision'], close = true): void => {
  const params = { planId: ref(label) };
  const hash = `${label}-revision-${revision}`;
  if (close) script.do('CloseRevision', {}, params);
  script.do('SubmitPlan', { revision, addressee: 'zastupitelstvo' }, params);
  script.ask('GetPlanRevision', { planId: ref(label), revision: String(revision) }, hash);
  script.do('AdoptPlan', { revision, hash: ref(hash, 'hash'), ...decision }, params);
  script.do('SwitchPhase', { to: 'implementation' }, params);
};
