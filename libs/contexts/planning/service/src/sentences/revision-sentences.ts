import type { Sentences } from '@triada/platform';

export const revisionSentences: Sentences = {
  'planning.comments-unsettled': {
    cs: 'Vypořádáno je {settled} připomínek z {received}. Vypořádat je třeba každou.',
    en: '{settled} of {received} comments are settled. Every one has to be.',
  },
  'planning.consultation-open': {
    cs: 'Připomínkové řízení je otevřené. Nejdřív je uzavřete.',
    en: 'The consultation is open. Close it first.',
  },
  'planning.consultation-runs': {
    cs: 'Připomínky lze podávat do {to}. Řízení uzavřete potom.',
    en: 'Comments may come until {to}. Close the consultation after that.',
  },
  'planning.consultation-too-short': {
    cs: 'Připomínkové řízení na {days} dní je krátké, pravidla chtějí nejméně {least} (pravidlo {rule}, verze {version}).',
    en: 'A consultation of {days} days is too short, the rules ask for at least {least} (rule {rule}, version {version}).',
  },
  'planning.coverage-incomplete': {
    cs: 'Zástupce v pracovních skupinách nemají obce: {list}. Doplňte je, nebo uveďte důvod, proč plán jde dál (pravidlo {rule}, verze {version}).',
    en: 'Municipalities without a representative in the working groups: {list}. Add them or give a reason why the plan goes on (rule {rule}, version {version}).',
  },
  'planning.hash-mismatch': {
    cs: 'Usnesení jmenuje jiný obsah než uzavřenou revizi {revision}. Porovnejte otisk: {closed}.',
    en: 'The resolution names another content than the closed revision {revision}. Compare the hash: {closed}.',
  },
  'planning.no-extension': { cs: 'Prodloužit lze jen na den po {to}.', en: 'An extension must end after {to}.' },
  'planning.no-revision': {
    cs: 'Plán nemá žádnou uzavřenou revizi. Nejdřív ji uzavřete.',
    en: 'The plan has no closed revision. Close one first.',
  },
  'planning.not-carried': {
    cs: 'Pro hlasovalo {for}, proti {against}. Plán tak schválen není.',
    en: '{for} voted for, {against} against. That does not adopt the plan.',
  },
  'planning.not-decided': { cs: 'O plánu ještě žádný orgán nerozhodl.', en: 'No body has decided on the plan yet.' },
  'planning.not-latest-revision': {
    cs: 'Revize {revision} není poslední uzavřená, tou je {latest}.',
    en: 'Revision {revision} is not the latest closed one, that is {latest}.',
  },
  'planning.not-submitted': {
    cs: 'Revize {revision} nebyla předložena ke schválení.',
    en: 'Revision {revision} was not submitted for adoption.',
  },
  'planning.recommendation-missing': {
    cs: 'Revizi {revision} ještě nedoporučila řídicí skupina a pravidla území to žádají.',
    en: 'The steering group has not recommended revision {revision}, and the rules of the region ask for it.',
  },
  'planning.revision-returned': {
    cs: 'Revize {revision} byla vrácena k přepracování. Uzavřete novou.',
    en: 'Revision {revision} was returned. Close a new one.',
  },
  'planning.still-valid': { cs: 'Plán platí do {to}.', en: 'The plan is valid until {to}.' },
  'planning.territory-incomplete': {
    cs: 'V území plánu chybí obce: {list}. Doplňte je.',
    en: 'The territory of the plan lacks: {list}. Add them.',
  },
  'planning.unknown-consultation': { cs: 'Takové připomínkové řízení plán nemá.', en: 'The plan has no such consultation.' },
  'planning.unknown-revision': { cs: 'Plán nemá revizi {revision}.', en: 'The plan has no revision {revision}.' },
  'planning.validity-missing': { cs: 'Plán nemá platnost. Nejdřív ji určete.', en: 'The plan has no validity. Set it first.' },
  'planning.vision-missing': {
    cs: 'Bez platné vize na konec plánu jsou cílové skupiny: {list}. Vizi doplňte a nechte potvrdit zástupcem uživatelů.',
    en: 'Target groups without an active vision for the end of the plan: {list}. Add it and have it confirmed by a user representative.',
  },
};
