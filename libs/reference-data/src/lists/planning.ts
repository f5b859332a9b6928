import { defineCodeList, type CodeItem } from '../code-list';
import { items } from './items';
import { source } from './sources';

export const measureKinds = defineCodeList({
  id: 'measure-kinds',
  nameCs: 'Druhy opatření',
  nameEn: 'Measure kinds',
  version: 1,
  items: items(
    source.practice,
    ['maintain', 'udržení', 'maintain', ['udržet', 'zachování']],
    ['develop', 'rozvoj', 'develop', ['rozšíření']],
    ['new', 'nová služba', 'new', ['vznik nové služby', 'nové']],
    ['reduce', 'útlum', 'reduce', ['omezení']],
    ['systemic', 'systémové', 'systemic'],
    ['investment', 'investiční', 'investment', ['investice']],
  ),
});

/** A phase of the planning cycle; `order` from 0, phases may be skipped, after the last the cycle goes back to `understanding`. */
export interface PlanningPhase extends CodeItem {
  readonly order: number;
}

export const planningPhases = defineCodeList<PlanningPhase>({
  id: 'planning-phases',
  nameCs: 'Fáze plánování',
  nameEn: 'Planning phases',
  version: 1,
  items: items(
    source.practice,
    ['initiation', 'iniciace', 'initiation', ['zahájení']],
    ['set-up', 'příprava struktur', 'set-up', ['vytvoření struktur']],
    ['understanding', 'porozumění', 'understanding', ['analýza', 'analytická fáze']],
    ['proposals', 'návrhy', 'proposals', ['návrhová fáze', 'tvorba návrhů']],
    ['consultation', 'připomínkové řízení', 'consultation', ['připomínkování']],
    ['adoption', 'schvalování', 'adoption', ['schválení']],
    ['implementation', 'realizace', 'implementation', ['naplňování']],
    ['monitoring', 'monitoring a vyhodnocení', 'monitoring and evaluation', ['monitoring', 'vyhodnocení']],
  ).map((item, order) => ({ ...item, order })),
});

export const regionalPlanParts = defineCodeList({
  id: 'regional-plan-parts',
  nameCs: 'Části krajského plánu',
  nameEn: 'Parts of a regional plan',
  version: 1,
  items: items(
    source.decree,
    ['descriptive', 'popisná část', 'descriptive part', ['popisná']],
    ['analytic', 'analytická část', 'analytic part', ['analytická']],
    ['evaluation', 'vyhodnocení plnění předchozího plánu', 'evaluation of the previous plan'],
    ['strategic', 'strategická část', 'strategic part', ['strategická']],
    ['network', 'způsob zajištění sítě', 'how the network is secured', ['způsob zajištění sítě sociálních služeb']],
  ),
});

export const consultationChannels = defineCodeList({
  id: 'consultation-channels',
  nameCs: 'Cesty připomínek',
  nameEn: 'Consultation channels',
  version: 1,
  items: items(
    source.practice,
    ['form', 'formulář', 'form', ['elektronický formulář', 'webový formulář', 'připomínkový formulář']],
    ['post', 'pošta', 'post', ['poštou']],
    ['email', 'e-mail', 'e-mail', ['email', 'e-mailem']],
    ['in-person', 'osobně', 'in person'],
    ['contact-point', 'kontaktní místo', 'contact point', ['kniha připomínek']],
    ['hearing', 'veřejné projednání', 'public hearing'],
  ),
});

export const networkLevels = defineCodeList({
  id: 'network-levels',
  nameCs: 'Úrovně sítě služeb',
  nameEn: 'Network levels',
  version: 1,
  items: items(
    source.practice,
    ['region', 'krajská síť', 'network of a region', ['Základní síť', 'kraj']],
    ['orp', 'síť obce s rozšířenou působností', 'network of an ORP', ['ORP']],
    ['dso', 'síť svazku obcí', 'network of an association', ['DSO', 'mikrosíť']],
    ['municipality', 'síť obce', 'network of a municipality', ['obec']],
  ),
});

/** Areas of need (D082); extensible. „Klasifikace“ is no alias of qualification: a person has to decide what was meant. */
export const needAreas = defineCodeList({
  id: 'need-areas',
  nameCs: 'Oblasti potřeb',
  nameEn: 'Need areas',
  version: 1,
  items: items(
    source.minutes,
    ['housing', 'bydlení', 'housing', ['dostupné bydlení', 'krizové bydlení']],
    ['employment', 'zaměstnání', 'employment', ['práce', 'zaměstnanost']],
    ['addiction', 'závislosti', 'addiction', ['závislost']],
    ['health', 'zdraví včetně duševního', 'health including mental health', ['zdraví', 'duševní zdraví', 'zdraví vč. duševního']],
    ['qualification', 'zvyšování kvalifikace', 'qualification', ['kvalifikace', 'vzdělávání', 'vzdělání']],
    ['debts', 'dluhy', 'debts', ['zadlužení', 'předlužení', 'zadluženost']],
    ['relationships', 'vztahy a rodina', 'relationships and family', ['rodina', 'rodinné vztahy']],
    ['spirituality', 'spiritualita', 'spirituality'],
  ),
});

/** Why a need is not met (D084). */
export const needCauses = defineCodeList({
  id: 'need-causes',
  nameCs: 'Příčiny nenaplnění potřeby',
  nameEn: 'Causes of an unmet need',
  version: 1,
  items: items(
    source.house,
    ['capacity', 'nedostatečná kapacita', 'lack of capacity', ['kapacita', 'nedostatek kapacit']],
    ['price', 'cena', 'price'],
    ['distance', 'vzdálenost', 'distance', ['dostupnost']],
    ['law', 'právní překážka', 'law', ['legislativa']],
    ['other', 'jiná příčina', 'other'],
  ),
});
