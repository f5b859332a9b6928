import { defineCodeList } from '../code-list';
import { items } from './items';
import { source } from './sources';

export const fundingSources = defineCodeList({
  id: 'funding-sources',
  nameCs: 'Zdroje financování',
  nameEn: 'Funding sources',
  version: 1,
  items: items(
    source.practice,
    ['state-via-region', 'státní dotace přes kraj', 'state grant via the region', ['MPSV', '§ 101a', 'dotace MPSV']],
    ['region', 'kraj z vlastního rozpočtu', 'region own budget', ['kraj', 'rozpočet kraje']],
    ['orp-town', 'obec s rozšířenou působností', 'town with extended powers', ['ORP', 'město ORP']],
    ['other-municipalities', 'ostatní obce', 'other municipalities', ['obce']],
    ['dso', 'svazek obcí', 'association of municipalities', ['DSO', 'mikroregion']],
    ['eu-project', 'projekt ESF/EU', 'ESF or EU project', ['ESF', 'EU', 'evropské fondy']],
    ['ministries', 'ministerstva', 'ministries', ['RVKPP', 'Úřad vlády', 'resorty']],
    ['labour-office', 'úřad práce', 'labour office', ['ÚP', 'ÚP ČR']],
    ['health-insurance', 'zdravotní pojišťovny', 'health insurance', ['zdravotní pojištění']],
    ['client-payments', 'úhrady klientů', 'client payments', ['úhrady od klientů', 'úhrady uživatelů']],
    ['care-allowance', 'příspěvek na péči', 'care allowance', ['PnP']],
    ['foundations', 'nadace a dary', 'foundations', ['nadace', 'dary']],
    ['own', 'vlastní zdroje', 'own sources'],
    ['other', 'jiné zdroje', 'other', ['ostatní zdroje']],
  ),
});

/** Families of the co-financing key (czech-domain 1.7); parameters belong to a scheme and a year. */
export const keyFamilies = defineCodeList({
  id: 'key-families',
  nameCs: 'Druhy klíče spolufinancování',
  nameEn: 'Co-financing key families',
  version: 1,
  items: items(
    source.practice,
    ['per_capita', 'podle počtu obyvatel', 'per capita'],
    ['equal', 'rovným dílem', 'equal shares'],
    ['usage', 'podle využití služby', 'by usage'],
    ['mixed', 'smíšený', 'mixed'],
    ['gap', 'podle chybějící částky', 'by the funding gap'],
  ),
});
