import type { Sentences } from '@triada/platform';

/** Refusals of keys and of questions about them. */
export const keySentences: Sentences = {
  'financing.key-unknown': { cs: 'Takový klíč neexistuje.', en: 'There is no such key.' },
  'financing.key-already-defined': { cs: 'Tento klíč už je založen.', en: 'This key has been defined already.' },
  'financing.key-retired': { cs: 'Klíč byl stažen z nabídky. Zvolte jiný.', en: 'The key has been retired. Choose another one.' },
  'financing.key-version-unknown': { cs: 'Klíč nemá verzi {version}.', en: 'The key has no version {version}.' },
  'financing.key-of-another-region': {
    cs: 'Klíč patří jinému plánovacímu území.',
    en: 'The key belongs to another planning region.',
  },
  'financing.key-mix-needs-two-parts': { cs: 'Smíšený klíč má alespoň dvě části.', en: 'A mixed key has at least two parts.' },
  'financing.key-weight-not-positive': {
    cs: 'Váha každé části klíče musí být větší než nula.',
    en: 'The weight of every part of a key must be above zero.',
  },
  'financing.key-weights-not-one': {
    cs: 'Součet vah klíče musí být 1, nyní je {sum}.',
    en: 'The weights of a key must sum to 1; now they sum to {sum}.',
  },
  'financing.key-rate-not-positive': {
    cs: 'Sazba na obyvatele musí být větší než nula.',
    en: 'The rate per inhabitant must be above zero.',
  },
  'financing.key-limit-not-in-units': {
    cs: 'Nejnižší i nejvyšší příspěvek musí být násobkem {unit} haléřů.',
    en: 'The smallest and the largest contribution must be multiples of {unit} haléře.',
  },
  'financing.key-floor-above-cap': {
    cs: 'Nejnižší příspěvek je vyšší než nejvyšší.',
    en: 'The smallest contribution is above the largest.',
  },
  'financing.key-limits-impossible': {
    cs: 'Částku nelze rozdělit tak, aby každá obec zůstala mezi nejnižším a nejvyšším příspěvkem.',
    en: 'The pool cannot be divided with every municipality between the smallest and the largest contribution.',
  },
  'financing.pool-missing': { cs: 'Tento klíč rozděluje částku. Zadejte ji.', en: 'This key divides a pool. Give one.' },
  'financing.pool-follows-from-key': {
    cs: 'U pevné sazby vyplyne částka z klíče, nezadávejte ji.',
    en: 'With a fixed rate the pool follows from the key; give none.',
  },
  'financing.pool-not-in-units': {
    cs: 'Částka musí být násobkem {unit} haléřů, protože klíč zaokrouhluje na tuto jednotku.',
    en: 'The pool must be a multiple of {unit} haléře, the unit that the key rounds to.',
  },
  'financing.nobody-to-charge': {
    cs: 'V tomto roce se neúčastní žádná obec, není komu příspěvek vypočítat.',
    en: 'Nobody takes part in this year, so there is nobody to charge.',
  },
  'financing.population-missing': {
    cs: 'Počet obyvatel obce {municipality} k 1. 1. {year} není znám. Zvolte jiný rok.',
    en: 'The population of {municipality} on 1 January {year} is not known. Choose another year.',
  },
  'financing.usage-missing': {
    cs: 'Chybí údaje o využití za rok {year}. Zadejte je.',
    en: 'Figures of use for {year} are missing. Give them.',
  },
  'financing.usage-empty': {
    cs: 'Využití za rok {year} je všude nulové, nelze podle něj dělit.',
    en: 'The use in {year} is zero everywhere; nothing can be divided by it.',
  },
  'financing.usage-count-too-small': {
    cs: 'Počet u obce {municipality} je nižší než {smallest} a mohl by ukázat na konkrétního člověka. Vynechte ho, nebo slučte s jinými.',
    en: 'The count of {municipality} is below {smallest} and could point at somebody. Leave it out or join it with others.',
  },
  'financing.keys-bring-different-pools': {
    cs: 'Klíče vynesou různé částky ({left} a {right} haléřů), nelze je porovnat nad jednou částkou.',
    en: 'The keys bring different pools ({left} and {right} haléře), so they cannot be compared over one.',
  },
  'financing.question-unknown': { cs: 'Taková otázka neexistuje.', en: 'There is no such question.' },
  'financing.question-exists': { cs: 'Tato otázka už je otevřena.', en: 'This question has been raised already.' },
  'financing.question-closed': {
    cs: 'Otázka je zodpovězena, další varianty se k ní nepočítají.',
    en: 'The question is answered; no more variants are computed for it.',
  },
};
