import type { KeyDefinition } from '../allocation-key/key-definition';
import type { KeyInputs } from '../allocation-key/key-inputs';
import type { ProposeScheme } from './scheme.commands';
import type { SchemeEvent } from './scheme.events';

/** Three towns and a scheme of theirs, for specs. */
export const schemeId = '0f6f3c5e-6f0b-4d0e-8a55-0c8a6c1f2b10';
export const keyId = '9b2f6c1d-3e4a-4b5c-8d6e-7f8091a2b304';
export const [frydlant, hejnice, noveMesto] = ['564028', '564044', '564265'] as const;
export const members = [frydlant, hejnice, noveMesto];
export const plan = { planId: '5a9f0a5c-1d0b-4c3e-9b62-6f4f7a0f5d01', revision: 3, hash: 'a'.repeat(64) };
export const measureId = '7c1d2d3e-0a55-4a0b-8f0a-2b6f1c9d4e02';

export const proposal: ProposeScheme['data'] = {
  schemeId,
  regionId: 'frydlantsko',
  name: 'Společné financování',
  guarantor: '2e4b7f1a-93c4-4c53-9d8e-1a2b3c4d5e03',
  firstYear: 2020,
  plan,
  measureIds: [measureId],
  activationRule: { kind: 'councils', atLeast: 2 },
  known: {
    region: { regionId: 'frydlantsko', version: 1, municipalities: [noveMesto, frydlant, hejnice] },
    revision: { regionId: 'frydlantsko', hash: plan.hash, measureIds: [measureId] },
    guarantor: { kind: 'dso' },
  },
};

export const proposed: SchemeEvent = {
  type: 'SchemeProposed',
  data: {
    schemeId,
    regionId: 'frydlantsko',
    name: proposal.name,
    guarantor: proposal.guarantor,
    firstYear: 2020,
    plan,
    measureIds: [measureId],
    members,
    regionVersion: 1,
  },
};
export const ruleSet: SchemeEvent = {
  type: 'ActivationRuleSet',
  data: { schemeId, version: 1, rule: { kind: 'councils', atLeast: 2 } },
};
export const asked: SchemeEvent = {
  type: 'CouncilsAsked',
  data: { schemeId, question: 'Bude svazek garantem?', askedOn: '2019-05-06', municipalities: members },
};
export const acceded = (municipality: string, fromYear = 2020, date = '2019-09-18'): SchemeEvent => ({
  type: 'MunicipalityAcceded',
  data: { schemeId, municipality, fromYear, resolutionNumber: `7/${date.slice(0, 4)}`, date },
});
export const activated: SchemeEvent = {
  type: 'SchemeActivated',
  data: { schemeId, fromYear: 2020, participants: [frydlant, hejnice] },
  rule: { id: 'scheme-activation', version: 1 },
};
export const rate: KeyDefinition = {
  rule: { family: 'fixed_rate', rate: 100_00, populationYear: 2018 },
  unit: 100,
  floor: null,
  cap: null,
};
export const choice = {
  schemeId,
  keyId,
  keyVersion: 1,
  fromYear: 2020,
  questionId: null,
  reason: 'Srozumitelná',
  decidedBy: 'Starostové',
};
export const chosen: SchemeEvent = { type: 'KeyChosen', data: { ...choice, definition: rate } };
export const inputs: KeyInputs = {
  population: [{ year: 2018, source: 'ČSÚ', counts: { [frydlant]: 7540, [hejnice]: 2738, [noveMesto]: 3711 } }],
  usage: [],
};
/** Proposed, asked, active with two of three, key chosen. */
export const running: readonly SchemeEvent[] = [proposed, ruleSet, asked, acceded(frydlant), acceded(hejnice), activated, chosen];
