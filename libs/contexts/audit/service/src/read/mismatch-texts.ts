import type { MismatchKind } from '@triada/audit-domain';

/** What a broken promise of the log means. */
export const mismatchTexts: Readonly<Record<MismatchKind, { readonly cs: string; readonly en: string }>> = {
  'leaf-missing': {
    cs: 'V řadě událostí jedna chybí nebo je přeházené pořadí.',
    en: 'An event is missing in the sequence, or the order was changed.',
  },
  'leaf-changed': { cs: 'Záhlaví události nesouhlasí se svým otiskem.', en: 'The header of the event does not fit its hash.' },
  'leaf-unreadable': { cs: 'Záhlaví události nelze přečíst.', en: 'The header of the event cannot be read.' },
  'header-differs': {
    cs: 'Událost leží jinde nebo je jiného druhu, než říká její záhlaví.',
    en: 'The event lies elsewhere or is of another type than its header says.',
  },
  'data-changed': { cs: 'Obsah události byl změněn.', en: 'The content of the event was changed.' },
  'metadata-changed': {
    cs: 'Údaje o tom, kdo a kdy událost zapsal, byly změněny.',
    en: 'What is said of who recorded the event and when was changed.',
  },
  'revision-missing': { cs: 'V proudu chybí předchozí událost.', en: 'The event before is missing in the stream.' },
  'chain-broken': {
    cs: 'Událost nenavazuje otiskem na předchozí událost proudu.',
    en: 'The event is not linked by its hash to the one before in its stream.',
  },
};

/** Said with every result, good or bad. */
export const limitsOfVerification = {
  cs: 'Ověření nepozná, že z konce záznamu byly události odříznuty; k tomu je třeba kontrolní bod uložený jinde.',
  en: 'A verification does not see that the end of the log was cut off; that takes a checkpoint kept elsewhere.',
} as const;
