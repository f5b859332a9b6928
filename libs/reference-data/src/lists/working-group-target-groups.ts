import { defineCodeList, type CodeItem } from '../code-list';
import { source } from './sources';

/** A target group as working groups see it: coarser than the register and mapped to it n:m (D012). */
export interface WorkingGroupTargetGroup extends CodeItem {
  /** Codes of `target-groups` that it covers. */
  readonly mapsTo: readonly string[];
  /** Territories in which a group with this target group is known. */
  readonly territories: readonly ('frydlantsko' | 'frydek-mistek' | 'liberec')[];
}

type Row = readonly [
  code: string,
  cs: string,
  en: string,
  mapsTo: readonly string[],
  territories: WorkingGroupTargetGroup['territories'],
  aliases?: readonly string[],
];

const disabilities = [
  'disability',
  'other-disability',
  'combined-disability',
  'intellectual-disability',
  'physical-disability',
  'hearing-impairment',
  'visual-impairment',
  'chronic-illness',
  'chronic-mental-illness',
];

const rows: readonly Row[] = [
  [
    'wg-seniors',
    'senioři',
    'seniors',
    ['seniors', 'carers', 'dementia', 'palliative-care'],
    ['frydlantsko', 'frydek-mistek', 'liberec'],
    ['seniory', 'seniorů', 'péče o seniory', 'starší občané'],
  ],
  [
    'wg-disability',
    'osoby se zdravotním postižením',
    'people with disability',
    disabilities,
    ['frydlantsko', 'frydek-mistek'],
    [
      'osob se zdravotním postižením',
      'zdravotně postižené',
      'zdravotně postižení',
      'zdravotní postižení',
      'zdravotně znevýhodnění',
      'OZP',
    ],
  ],
  [
    'wg-exclusion',
    'osoby ohrožené sociálním vyloučením',
    'people at risk of social exclusion',
    ['excluded-communities', 'homeless', 'people-in-crisis', 'risky-lifestyle', 'offenders', 'ethnic-minorities'],
    ['frydlantsko', 'liberec'],
    [
      'osob ohrožených sociálním vyloučením',
      'osoby sociálně vyloučené',
      'lidé ohrožení sociálním vyloučením',
      'sociálně vyloučení',
      'sociální vyloučení',
      'osoby ohrožené sociálním vyloučením a sociálně vyloučené',
    ],
  ],
  [
    'wg-addiction',
    'osoby ohrožené závislostmi',
    'people at risk of addictions',
    ['addiction', 'risky-lifestyle'],
    ['frydlantsko', 'liberec'],
    [
      'osoby ohrožené závislostí',
      'osob ohrožených závislostí',
      'osob ohrožených závislostmi',
      'osoby závislé',
      'drogově závislí',
      'drogově závislé',
      'osoby drogově závislé',
      'závislosti',
      'osoby ohrožené závislostí a osoby závislé',
      'protidrogová prevence',
    ],
  ],
  [
    'wg-foreigners',
    'cizinci',
    'foreigners',
    ['immigrants'],
    ['liberec'],
    ['cizince', 'cizinců', 'migranti', 'migranty', 'imigranti'],
  ],
  [
    'wg-national-minorities',
    'národnostní menšiny',
    'national minorities',
    ['ethnic-minorities'],
    ['liberec'],
    ['národností menšiny', 'národní menšiny', 'národnostních menšin', 'příslušníci národnostních menšin'],
  ],
  [
    'wg-ethnic-minorities',
    'etnické menšiny',
    'ethnic minorities',
    ['ethnic-minorities', 'immigrants'],
    ['frydek-mistek'],
    ['etnických menšin'],
  ],
  [
    'wg-adverse-situation',
    'osoby v nepříznivé sociální situaci',
    'people in an adverse social situation',
    [
      'people-in-crisis',
      'homeless',
      'excluded-communities',
      'domestic-violence-victims',
      'crime-victims',
      'addiction',
      'risky-lifestyle',
      'offenders',
    ],
    ['frydek-mistek'],
    ['osob v nepříznivé sociální situaci', 'nepříznivá sociální situace'],
  ],
  [
    'wg-children-youth',
    'děti a mládež',
    'children and youth',
    ['youth-at-risk', 'care-leavers', 'families-with-children'],
    ['frydek-mistek'],
    [
      'péče o děti a mládež',
      'dětí a mládeže',
      'děti, mládež',
      'děti, mládež a rodina',
      'děti a mládež a rodiny',
      'rodiny s dětmi a mládež',
    ],
  ],
  [
    'wg-families',
    'rodiny s dětmi',
    'families with children',
    ['families-with-children'],
    [],
    ['rodina s dětmi', 'rodin s dětmi', 'rodina'],
  ],
  [
    'wg-mental-health',
    'osoby s duševním onemocněním',
    'people with mental illness',
    ['chronic-mental-illness'],
    [],
    ['osob s duševním onemocněním', 'duševně nemocní', 'duševní zdraví'],
  ],
  [
    'wg-homeless',
    'lidé bez domova',
    'homeless people',
    ['homeless'],
    [],
    ['lidi bez domova', 'osoby bez přístřeší', 'osob bez přístřeší', 'osoby bez domova'],
  ],
];

const territorySource = { frydlantsko: source.frydlant, 'frydek-mistek': source.frydekMistek, liberec: source.minutes } as const;

export const workingGroupTargetGroups = defineCodeList<WorkingGroupTargetGroup>({
  id: 'working-group-target-groups',
  nameCs: 'Cílové skupiny pracovních skupin',
  nameEn: 'Target groups of working groups',
  version: 1,
  items: rows.map(([code, nameCs, nameEn, mapsTo, territories, aliases]) => ({
    code,
    nameCs,
    nameEn,
    validFrom: null,
    validTo: null,
    source: territories.map((territory) => territorySource[territory]).join('; ') || source.practice,
    ...(aliases ? { aliases } : {}),
    mapsTo,
    territories,
  })),
});

/** Sets of groups that a planning region may start from (D107, D115): one entry per group, each with its target groups. */
export const groupTemplates: Readonly<
  Record<string, readonly { readonly nameCs: string; readonly targetGroups: readonly string[] }[]>
> = {
  frydlantsko: [
    { nameCs: 'Osoby ohrožené sociálním vyloučením a drogově závislí', targetGroups: ['wg-exclusion', 'wg-addiction'] },
    { nameCs: 'Senioři a osoby se zdravotním postižením', targetGroups: ['wg-seniors', 'wg-disability'] },
  ],
  'frydek-mistek': [
    { nameCs: 'Péče o seniory', targetGroups: ['wg-seniors'] },
    { nameCs: 'Osoby se zdravotním postižením', targetGroups: ['wg-disability'] },
    {
      nameCs: 'Osoby v nepříznivé sociální situaci a etnické menšiny',
      targetGroups: ['wg-adverse-situation', 'wg-ethnic-minorities'],
    },
    { nameCs: 'Péče o děti a mládež', targetGroups: ['wg-children-youth'] },
  ],
  liberec: [
    { nameCs: 'Senioři', targetGroups: ['wg-seniors'] },
    { nameCs: 'Osoby ohrožené závislostmi', targetGroups: ['wg-addiction'] },
    {
      nameCs: 'Cizinci, národnostní menšiny a osoby ohrožené sociálním vyloučením',
      targetGroups: ['wg-foreigners', 'wg-national-minorities', 'wg-exclusion'],
    },
  ],
};
