import { defineCodeList, type CodeItem } from '../code-list';
import { source } from './sources';

/** A target group of the register („okruh osob“). */
export interface TargetGroup extends CodeItem {
  /** Code in the ministry's list where it is known; the others wait for an import of that list. */
  readonly registerCode?: string;
}

type Row = readonly [code: string, cs: string, en: string, aliases?: readonly string[], registerCode?: string];

const rows: readonly Row[] = [
  [
    'youth-at-risk',
    'děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy',
    'children and youth aged 6 to 26 at risk',
    ['děti a mládež ohrožené společensky nežádoucími jevy'],
  ],
  ['ethnic-minorities', 'etnické menšiny', 'ethnic minorities', ['příslušníci etnických menšin']],
  ['immigrants', 'imigranti a azylanti', 'immigrants and asylum seekers', ['imigranti', 'azylanti']],
  [
    'domestic-violence-victims',
    'oběti domácího násilí',
    'victims of domestic violence',
    ['týrané osoby a oběti domácího násilí'],
  ],
  ['trafficking-victims', 'oběti obchodu s lidmi', 'victims of human trafficking'],
  ['crime-victims', 'oběti trestné činnosti', 'victims of crime'],
  ['homeless', 'osoby bez přístřeší', 'homeless people', ['lidé bez domova', 'osoby bez domova', 'bezdomovci']],
  ['care-leavers', 'osoby do 26 let věku opouštějící školská zařízení pro výkon ústavní péče', 'care leavers up to 26'],
  ['commercially-abused', 'osoby komerčně zneužívané', 'commercially abused people'],
  ['addiction', 'osoby ohrožené závislostí nebo závislé na návykových látkách', 'people with or at risk of addiction'],
  [
    'chronic-mental-illness',
    'osoby s chronickým duševním onemocněním',
    'people with chronic mental illness',
    ['osoby s duševním onemocněním', 'duševně nemocní'],
  ],
  ['chronic-illness', 'osoby s chronickým onemocněním', 'people with chronic illness'],
  ['other-disability', 'osoby s jiným zdravotním postižením', 'people with another disability'],
  ['combined-disability', 'osoby s kombinovaným postižením', 'people with combined disability'],
  ['intellectual-disability', 'osoby s mentálním postižením', 'people with intellectual disability'],
  ['physical-disability', 'osoby s tělesným postižením', 'people with physical disability'],
  ['hearing-impairment', 'osoby se sluchovým postižením', 'people with hearing impairment'],
  ['disability', 'osoby se zdravotním postižením', 'people with disability', ['zdravotně postižení', 'OZP']],
  ['visual-impairment', 'osoby se zrakovým postižením', 'people with visual impairment'],
  ['people-in-crisis', 'osoby v krizi', 'people in crisis', ['lidé v krizi']],
  [
    'risky-lifestyle',
    'osoby vedoucí rizikový způsob života nebo ohrožené tímto způsobem života',
    'people leading a risky way of life',
  ],
  ['excluded-communities', 'osoby žijící v sociálně vyloučených komunitách', 'people living in socially excluded communities'],
  ['offenders', 'pachatelé trestné činnosti', 'offenders'],
  [
    'families-with-children',
    'rodiny s dítětem/dětmi',
    'families with children',
    ['rodiny s dětmi', 'rodiny s dítětem', 'rodina s dětmi'],
  ],
  ['seniors', 'senioři', 'seniors', ['seniory', 'seniorů', 'péče o seniory', 'starší občané'], 'CilovaSkupinaOsoby/24'],
  ['carers', 'pečující osoby', 'carers', ['osoby pečující', 'rodinní pečující', 'neformální pečující'], 'CilovaSkupinaOsoby/26'],
  [
    'palliative-care',
    'osoby s potřebou paliativní péče',
    'people in need of palliative care',
    ['rodiny s umírajícími'],
    'CilovaSkupinaOsoby/27',
  ],
  ['dementia', 'osoby žijící s demencí', 'people living with dementia', ['lidé s demencí'], 'CilovaSkupinaOsoby/30'],
];

export const targetGroups = defineCodeList<TargetGroup>({
  id: 'target-groups',
  nameCs: 'Cílové skupiny registru',
  nameEn: 'Target groups of the register',
  version: 1,
  items: rows.map(([code, nameCs, nameEn, aliases, registerCode]) => ({
    code,
    nameCs,
    nameEn,
    validFrom: null,
    validTo: null,
    source: source.register,
    ...(aliases ? { aliases } : {}),
    ...(registerCode ? { registerCode } : {}),
  })),
});
