import { defineCodeList, type CodeItem } from '../code-list';
import { items } from './items';
import { source } from './sources';

/** A form of provision with its ids in the two interfaces of the ministry. */
export interface ServiceForm extends CodeItem {
  readonly mpsvId: number;
  /** End of the open-data code `FormaSocialniSluzby/…`. */
  readonly openDataCode: string;
}

const form = (
  code: string,
  nameCs: string,
  nameEn: string,
  mpsvId: number,
  openDataCode: string,
  aliases: readonly string[],
): ServiceForm => ({
  code,
  nameCs,
  nameEn,
  validFrom: '2007-01-01',
  validTo: null,
  source: `${source.act}, § 33; ${source.register}`,
  mpsvId,
  openDataCode,
  aliases,
});

export const serviceForms = defineCodeList<ServiceForm>({
  id: 'service-forms',
  nameCs: 'Formy poskytování',
  nameEn: 'Forms of provision',
  version: 1,
  items: [
    form('P', 'pobytová', 'residential', 3883, 'pob', ['pobytové', 'pobytová služba', 'pobytové služby']),
    form('A', 'ambulantní', 'outpatient', 3882, 'amb', ['ambulantní služba', 'ambulantní služby']),
    form('T', 'terénní', 'field', 3884, 'ter', ['terénní služba', 'terénní služby']),
  ],
});

export const serviceKinds = defineCodeList({
  id: 'service-kinds',
  nameCs: 'Skupiny služeb podle zákona',
  nameEn: 'Kinds of services',
  version: 1,
  items: items(
    source.act,
    ['counselling', 'sociální poradenství', 'counselling'],
    ['care', 'služby sociální péče', 'social care services', ['sociální péče']],
    ['prevention', 'služby sociální prevence', 'social prevention services', ['sociální prevence']],
  ),
});

/** `registerCode` is the unit of the register of providers; the others are units of the network and of financing. Never add units of different kinds. */
export interface CapacityUnit extends CodeItem {
  readonly registerCode?: string;
}

const unit = (
  code: string,
  nameCs: string,
  nameEn: string,
  registerCode?: string,
  aliases: readonly string[] = [],
): CapacityUnit => ({
  code,
  nameCs,
  nameEn,
  validFrom: null,
  validTo: null,
  source: registerCode ? source.register : source.practice,
  aliases,
  ...(registerCode ? { registerCode } : {}),
});

export const capacityUnits = defineCodeList<CapacityUnit>({
  id: 'capacity-units',
  nameCs: 'Jednotky kapacity',
  nameEn: 'Capacity units',
  version: 1,
  items: [
    unit('bed', 'počet lůžek', 'beds', 'luzka', ['lůžko', 'lůžka', 'lůžek']),
    unit('client', 'počet klientů', 'clients', 'klient', ['klient', 'klienti', 'klientů', 'okamžitá kapacita', 'denní kapacita']),
    unit('contact_10min', 'počet kontaktů (10 min)', 'contacts of 10 minutes', 'kontakt', ['kontakt', 'kontakty', 'kontaktů']),
    unit('intervention_30min', 'počet intervencí (30 min)', 'interventions of 30 minutes', 'interv', [
      'intervence',
      'intervencí',
    ]),
    unit('call', 'počet hovorů', 'calls', 'hovor', ['hovor', 'hovory', 'hovorů']),
    unit('fte_total', 'úvazky celkem', 'full-time equivalents in total', undefined, ['úvazek', 'úvazky', 'úvazků', 'FTE']),
    unit('fte_direct', 'úvazky v přímé péči', 'full-time equivalents in direct care', undefined, [
      'úvazek v přímé péči',
      'úvazků v přímé péči',
    ]),
    unit('hour_direct', 'hodiny přímé péče', 'hours of direct care', undefined, ['hodina přímé péče', 'hodin přímé péče']),
  ],
});

/** Ages in completed years, both ends included; null = open. */
export interface AgeGroup extends CodeItem {
  readonly from: number | null;
  readonly to: number | null;
}

const ages = (code: string, nameCs: string, nameEn: string, from: number | null, to: number | null): AgeGroup => ({
  code,
  nameCs,
  nameEn,
  validFrom: null,
  validTo: null,
  source: source.practice,
  from,
  to,
});

export const ageGroups = defineCodeList<AgeGroup>({
  id: 'age-groups',
  nameCs: 'Věkové skupiny',
  nameEn: 'Age groups',
  version: 1,
  items: [
    ages('preschool', 'předškolní', 'pre-school', 0, 6),
    ages('younger-children', 'mladší děti', 'younger children', 7, 10),
    ages('older-children', 'starší děti', 'older children', 11, 15),
    ages('adolescents', 'dorost', 'adolescents', 16, 18),
    ages('young-adults', 'mladí dospělí', 'young adults', 19, 26),
    ages('adults', 'dospělí', 'adults', 27, 64),
    ages('younger-seniors', 'mladší senioři', 'younger seniors', 65, 80),
    ages('older-seniors', 'starší senioři', 'older seniors', 81, null),
    ages('any', 'bez omezení', 'no limit', null, null),
  ],
});

/** Offers and activities that are no registered service (D051, D080, D104, D114, D143); extensible. */
export const relatedOfferKinds = defineCodeList({
  id: 'related-offer-kinds',
  nameCs: 'Druhy souvisejících nabídek',
  nameEn: 'Kinds of related offers',
  version: 1,
  items: items(
    source.practice,
    ['aids-lending', 'půjčovna kompenzačních pomůcek', 'lending of aids', ['půjčování kompenzačních pomůcek']],
    ['self-help', 'svépomoc', 'self-help', ['svépomocné služby a aktivity', 'svépomocná skupina']],
    ['training', 'tréninkový program', 'training programme', ['tréninkové programy']],
    ['health', 'zdravotní služby', 'health', ['zdravotní']],
    ['education', 'školské služby', 'education', ['školské', 'školství']],
    ['leisure', 'volnočasové aktivity', 'leisure', ['volnočasové']],
    ['safety', 'bezpečnost', 'safety'],
    ['accessibility', 'bezbariérovost', 'accessibility'],
    ['other', 'jiná nabídka', 'other'],
  ),
});
