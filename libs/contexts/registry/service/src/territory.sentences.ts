import { importSentences, type ImportRule } from '@triada/reference-data';
import type { Sentence, Sentences } from '@triada/platform';

/** The same words as of the readers of files, with the line before them. */
const onLine = (rule: ImportRule): Sentence => ({
  cs: `Řádek {line}: ${importSentences[rule].cs}`,
  en: `Line {line}: ${importSentences[rule].en}`,
});

/** Imports of territory data: editions, batches, rows. */
export const territorySentences: Sentences = {
  'registry.edition-unknown': { cs: 'Tato edice územních dat neexistuje.', en: 'There is no such edition of territory data.' },
  'registry.edition-exists': {
    cs: 'Pod tímto označením už je jiná edice. Otevřete novou.',
    en: 'Another edition has this id already. Open a new one.',
  },
  'registry.edition-in-future': {
    cs: 'Data nemohou platit až k {asOf}; dnes je {today}.',
    en: 'Data cannot be of {asOf}; today is {today}.',
  },
  'registry.edition-closed': {
    cs: 'Edice je dokončená, nic dalšího nepřijme. Novější údaje načtěte jako novou edici.',
    en: 'The edition is complete and takes nothing more. Import newer data as a new edition.',
  },
  'registry.edition-of-another-kind': {
    cs: 'Tato edice přijímá jiný druh údajů ({kind}).',
    en: 'This edition takes data of another kind ({kind}).',
  },
  'registry.edition-overflows': {
    cs: 'Edice ohlásila {rows} řádků a tolik jich už má.',
    en: 'The edition announced {rows} rows, and this would be more.',
  },
  'registry.edition-incomplete': {
    cs: 'Edice ještě není celá: má {taken} z {rows} řádků.',
    en: 'The edition is not whole yet: it has {taken} of {rows} rows.',
  },
  'registry.edition-rows-faulty': {
    cs: 'Dávka má {faults} vadných údajů, nic z ní se nezapsalo. Opravte soubor a načtěte jej znovu.',
    en: 'The batch has {faults} faulty values, nothing of it was written. Correct the file and import it again.',
  },
  'registry.batch-differs': {
    cs: 'Dávka {batch} už přišla s jiným obsahem.',
    en: 'The batch {batch} came with other contents before.',
  },
  'registry.batch-out-of-order': { cs: 'Na řadě je dávka {expected}.', en: 'The next batch is {expected}.' },
  'registry.batch-too-large': {
    cs: 'Dávka je větší než {kilobytes} kB. Rozdělte ji.',
    en: 'The batch is larger than {kilobytes} kB. Divide it.',
  },
  'registry.row-municipality-code': onLine('municipality-code'),
  'registry.row-name-length': onLine('name-length'),
  'registry.row-digits': onLine('digits'),
  'registry.row-ico': onLine('ico'),
  'registry.row-date': onLine('date'),
  'registry.row-not-the-turn-of-a-year': onLine('not-the-turn-of-a-year'),
  'registry.row-whole-number': onLine('whole-number'),
  'registry.row-number': onLine('number'),
  'registry.row-outside-the-country': onLine('outside-the-country'),
  'registry.row-half-a-point': onLine('half-a-point'),
  'registry.row-geometry-missing': onLine('geometry-missing'),
  'registry.row-ring-too-short': onLine('ring-too-short'),
  'registry.row-not-a-position': onLine('not-a-position'),
  'registry.row-ring-not-closed': onLine('ring-not-closed'),
  'registry.row-unreadable': { cs: 'Řádek {line}: údaj nelze přečíst.', en: 'Line {line}: the value cannot be read.' },
  'registry.row-empty': {
    cs: 'Řádek {line}: kromě kódu obce tu nic není.',
    en: 'Line {line}: there is nothing here but the code of a municipality.',
  },
  'registry.row-later-than-edition': {
    cs: 'Řádek {line}: počet je až ke dni {day}, data ale mají platit k {asOf}.',
    en: 'Line {line}: the number is of {day}, but the data are stated for {asOf}.',
  },
  'registry.row-twice': {
    cs: 'Řádek {line}: obec {code} už v edici stejný údaj má.',
    en: 'Line {line}: the edition has this figure of the municipality {code} already.',
  },
  'registry.row-municipality-unknown': {
    cs: 'Řádek {line}: obec {code} tu nikdo nezná. Nejprve načtěte její údaje.',
    en: 'Line {line}: nobody knows the municipality {code} here. Import its facts first.',
  },
  'registry.row-municipality-incomplete': {
    cs: 'Řádek {line}: obec {code} je tu nová a chybí jí: {missing}.',
    en: 'Line {line}: the municipality {code} is new here and lacks: {missing}.',
  },
};
