import type { Sentences } from '@triada/platform';

/** Refusals around the decision of a council. */
export const councilSentences: Sentences = {
  'financing.council-not-asked': {
    cs: 'Zastupitelstvo této obce zatím nebylo dotázáno. Nejprve odešlete návrh zastupitelstvům.',
    en: 'This council has not been asked yet. Send the proposal to the councils first.',
  },
  'financing.council-approved-already': {
    cs: 'Zastupitelstvo už návrh schválilo. Chce-li obec odejít, zapište její vystoupení od některého roku.',
    en: 'The council has approved already. If the municipality wants out, record that it leaves from a year on.',
  },
  'financing.agenda-before-question': {
    cs: 'Jednání {date} předchází dotazu ze dne {asked}.',
    en: 'The meeting of {date} lies before the question of {asked}.',
  },
  'financing.decision-without-number': {
    cs: 'Rozhodnutí se počítá jen s číslem usnesení. Doplňte ho.',
    en: 'A decision counts only with the number of its resolution. Add it.',
  },
  'financing.decision-without-date': {
    cs: 'Rozhodnutí se počítá jen s datem usnesení. Doplňte ho.',
    en: 'A decision counts only with the date of its resolution. Add it.',
  },
  'financing.decision-without-document': {
    cs: 'Rozhodnutí se počítá jen s odkazem na dokument. Doplňte ho.',
    en: 'A decision counts only with a reference of its document. Add it.',
  },
  'financing.decision-in-future': {
    cs: 'Datum {date} ještě nenastalo. Zapište rozhodnutí, až padne.',
    en: 'The day {date} has not come yet. Record the decision once it is taken.',
  },
  'financing.decision-before-question': {
    cs: 'Rozhodnutí {date} předchází dotazu ze dne {asked}.',
    en: 'The decision of {date} lies before the question of {asked}.',
  },
  'financing.accession-before-first-year': {
    cs: 'Společné financování začíná rokem {firstYear}, obec nemůže přistoupit od roku {year}.',
    en: 'Joint financing begins in {firstYear}; a municipality cannot accede from {year}.',
  },
  'financing.accession-backwards': {
    cs: 'Obec nemůže přistoupit zpětně: rozhodla v roce {decided}, od roku {year} to nejde.',
    en: 'Nobody accedes backwards: the council decided in {decided}, so not from {year}.',
  },
};
