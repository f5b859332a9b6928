import type { Sentences } from '@triada/platform';

export const roundSentences: Sentences = {
  'planning.group-not-in-round': {
    cs: 'Tato skupina v kole „{round}“ opatření nedoplňuje.',
    en: 'This group adds no measures in the round “{round}”.',
  },
  'planning.group-twice': { cs: 'Skupina je v seznamu dvakrát.', en: 'A group is listed twice.' },
  'planning.proposal-settled': { cs: 'O návrhu už bylo rozhodnuto ({state}).', en: 'The proposal is settled already ({state}).' },
  'planning.proposer-missing': {
    cs: 'Návrh nemá navrhovatele, proto z něj nelze udělat opatření. Navrhovatele doplňte.',
    en: 'The proposal has no proposer, so it cannot become a measure. Add the proposer.',
  },
  'planning.quota-exhausted': {
    cs: 'Skupina už v kole „{round}“ doplnila všechna opatření, která smí ({quota}). Pravidlo {rule}, verze {version}. Stáhněte jiné opatření, nebo počkejte na další kolo.',
    en: 'The group has added all the measures it may in the round “{round}” ({quota}). Rule {rule}, version {version}. Withdraw another measure or wait for the next round.',
  },
  'planning.round-closed': { cs: 'Kolo „{round}“ je uzavřené.', en: 'The round “{round}” is closed.' },
  'planning.round-open': {
    cs: 'Ještě běží kolo „{round}“. Nejdřív je uzavřete.',
    en: 'The round “{round}” is still open. Close it first.',
  },
  'planning.round-over': {
    cs: 'Kolo „{round}“ skončilo {to}.',
    en: 'The round “{round}” ended on {to}.',
  },
  'planning.unknown-proposal': { cs: 'Takový návrh v plánu není.', en: 'The plan has no such proposal.' },
  'planning.unknown-round': { cs: 'Takové kolo plán nemá.', en: 'The plan has no such round.' },
};
