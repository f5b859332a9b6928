import { defineCodeList, type CodeItem } from '../code-list';
import { source } from './sources';

/** A type of social service by its paragraph of the act (czech-domain 1.2). */
export interface ServiceType extends CodeItem {
  /** Paragraph of Act 108/2006, e.g. `60a`. */
  readonly paragraph: string;
  readonly kind: 'counselling' | 'care' | 'prevention';
  /** Forms in which the type may be provided: P residential, A outpatient, T field. */
  readonly forms: readonly ('P' | 'A' | 'T')[];
  /** Id of the item in the code list of the ministry. */
  readonly mpsvId: number;
}

type Row = readonly [
  paragraph: string,
  cs: string,
  en: string,
  kind: ServiceType['kind'],
  forms: string,
  mpsvId: number,
  aliases?: readonly string[],
];

const rows: readonly Row[] = [
  [
    '37',
    'odborné sociální poradenství',
    'specialist social counselling',
    'counselling',
    'AT',
    3836,
    ['odborné poradenství', 'OSP'],
  ],
  ['39', 'osobní asistence', 'personal assistance', 'care', 'T', 3837],
  ['40', 'pečovatelská služba', 'home care service', 'care', 'AT', 3838],
  ['41', 'tísňová péče', 'emergency call care', 'care', 'T', 3839],
  ['42', 'průvodcovské a předčitatelské služby', 'guide and reading services', 'care', 'AT', 3840],
  ['43', 'podpora samostatného bydlení', 'independent living support', 'care', 'T', 3841, ['PSB']],
  ['44', 'odlehčovací služby', 'respite care', 'care', 'PAT', 3842, ['odlehčovací služba', 'respitní péče']],
  ['45', 'centra denních služeb', 'day service centre', 'care', 'A', 3843, ['centrum denních služeb', 'CDS']],
  ['46', 'denní stacionáře', 'day care centre', 'care', 'A', 3844, ['denní stacionář']],
  ['47', 'týdenní stacionáře', 'weekly care centre', 'care', 'P', 3845, ['týdenní stacionář']],
  [
    '48',
    'domovy pro osoby se zdravotním postižením',
    'home for people with disabilities',
    'care',
    'P',
    3846,
    ['domov pro osoby se zdravotním postižením', 'DOZP'],
  ],
  ['49', 'domovy pro seniory', 'home for seniors', 'care', 'P', 3847, ['domov pro seniory', 'domov důchodců']],
  ['50', 'domovy se zvláštním režimem', 'special regime home', 'care', 'P', 3848, ['domov se zvláštním režimem', 'DZR']],
  ['51', 'chráněné bydlení', 'sheltered housing', 'care', 'P', 3849],
  [
    '52',
    'sociální služby ve zdravotnických zařízeních lůžkové péče',
    'social services in inpatient health facilities',
    'care',
    'P',
    3850,
  ],
  ['54', 'raná péče', 'early intervention', 'prevention', 'TA', 3851],
  ['55', 'telefonická krizová pomoc', 'telephone crisis help', 'prevention', 'T', 3852, ['linka důvěry']],
  ['56', 'tlumočnické služby', 'interpreting services', 'prevention', 'TA', 3853],
  ['57', 'azylové domy', 'shelter', 'prevention', 'P', 3854, ['azylový dům']],
  ['58', 'domy na půl cesty', 'halfway house', 'prevention', 'P', 3855, ['dům na půl cesty', 'dům na půli cesty']],
  ['59', 'kontaktní centra', 'contact centre', 'prevention', 'AT', 3856, ['kontaktní centrum', 'K-centrum', 'káčko']],
  ['60', 'krizová pomoc', 'crisis help', 'prevention', 'PAT', 3857],
  ['60a', 'intervenční centra', 'intervention centre', 'prevention', 'PAT', 3868, ['intervenční centrum']],
  [
    '61',
    'nízkoprahová denní centra',
    'low-threshold day centre',
    'prevention',
    'AT',
    3858,
    ['nízkoprahové denní centrum', 'NDC'],
  ],
  [
    '62',
    'nízkoprahová zařízení pro děti a mládež',
    'low-threshold facility for children and youth',
    'prevention',
    'AT',
    3859,
    ['nízkoprahové zařízení pro děti a mládež', 'NZDM'],
  ],
  ['63', 'noclehárny', 'night shelter', 'prevention', 'A', 3860, ['noclehárna']],
  ['64', 'služby následné péče', 'aftercare', 'prevention', 'AP', 3861, ['následná péče']],
  [
    '65',
    'sociálně aktivizační služby pro rodiny s dětmi',
    'family social activation',
    'prevention',
    'TA',
    3862,
    ['SAS pro rodiny s dětmi', 'SASRD'],
  ],
  [
    '66',
    'sociálně aktivizační služby pro seniory a osoby se zdravotním postižením',
    'senior and disability social activation',
    'prevention',
    'AT',
    3863,
    ['sociálně aktivizační služby pro seniory a OZP'],
  ],
  [
    '67',
    'sociálně terapeutické dílny',
    'social therapeutic workshop',
    'prevention',
    'A',
    3864,
    ['sociálně terapeutická dílna', 'STD'],
  ],
  ['68', 'terapeutické komunity', 'therapeutic community', 'prevention', 'P', 3865, ['terapeutická komunita']],
  ['69', 'terénní programy', 'outreach programme', 'prevention', 'T', 3866, ['terénní program', 'streetwork']],
  ['70', 'sociální rehabilitace', 'social rehabilitation', 'prevention', 'PAT', 3867],
  ['70a', 'centrum duševního zdraví', 'mental health centre', 'prevention', 'AT', 11078, ['centra duševního zdraví', 'CDZ']],
];

/** The act took effect on this day; the effect of § 70a is not verified, so no begin is stated for it. */
const effectOfAct = '2007-01-01';

export const serviceTypes = defineCodeList<ServiceType>({
  id: 'service-types',
  nameCs: 'Druhy sociálních služeb',
  nameEn: 'Types of social services',
  version: 1,
  items: rows.map(([paragraph, nameCs, nameEn, kind, forms, mpsvId, aliases]) => ({
    code: `s${paragraph}`,
    nameCs,
    nameEn,
    validFrom: paragraph === '70a' ? null : effectOfAct,
    validTo: null,
    source: `${source.act}, § ${paragraph}; ${source.register}`,
    ...(aliases ? { aliases } : {}),
    paragraph,
    kind,
    forms: [...forms] as ServiceType['forms'][number][],
    mpsvId,
  })),
});
