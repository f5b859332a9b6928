import type { Sentences } from '@triada/platform';

export const planSentences: Sentences = {
  'planning.entry-exists': { cs: 'Tato položka v plánu už je.', en: 'This entry is in the plan already.' },
  'planning.entry-has-children': {
    cs: 'Položku „{title}“ nelze odebrat, visí na ní další ({children}). Nejdřív je přesuňte nebo odeberte.',
    en: '“{title}” cannot be removed, {children} entries hang on it. Move or remove them first.',
  },
  'planning.foreign-target-group': {
    cs: 'Cílová skupina {targetGroup} k plánu nepatří.',
    en: 'The target group {targetGroup} is none of this plan.',
  },
  'planning.level-unclear': {
    cs: 'Položka patří buď jedné cílové skupině, nebo celému plánu. Zvolte právě jedno.',
    en: 'An entry belongs either to one target group or to the whole plan. Choose exactly one.',
  },
  'planning.measure-needs-fields': {
    cs: 'Opatření se přidává a mění jako opatření, ne jako jiná položka osnovy.',
    en: 'A measure is added and changed as a measure, not as another entry of the tree.',
  },
  'planning.no-measure': { cs: 'Tato položka není opatření.', en: 'This entry is no measure.' },
  'planning.no-plan-then': { cs: 'K tomuto dni plán ještě neexistoval.', en: 'There was no plan yet at that time.' },
  'planning.no-target-groups': {
    cs: 'Plán nemá žádnou cílovou skupinu. Určete aspoň jednu.',
    en: 'The plan has no target group. Name at least one.',
  },
  'planning.order-incomplete': {
    cs: 'Pořadí musí obsahovat každou položku právě jednou: čeká se {expected}, přišlo {given}.',
    en: 'The order must name every entry exactly once: {expected} expected, {given} given.',
  },
  'planning.outside-phase': {
    cs: 'Plán je ve fázi „{phaseCs}“. Tento krok je možný jen ve fázi: {allowedCs}.',
    en: 'The plan is in the phase “{phaseEn}”. This step may come only in: {allowedEn}.',
  },
  'planning.period-not-reserved': {
    cs: 'Platnost {from} – {to} území pro tento plán nedrží. Nejdřív změňte plánovací období.',
    en: 'The region does not keep {from} – {to} for this plan. Change the planning cycle first.',
  },
  'planning.plan-exists': {
    cs: 'Plánovací období už má plán „{title}“.',
    en: 'The planning cycle has a plan already: “{title}”.',
  },
  'planning.plan-expired': { cs: 'Platnost plánu skončila.', en: 'The validity of the plan has ended.' },
  'planning.scope-outside-parent': {
    cs: 'Pod položkou jedné cílové skupiny může být jen položka téže skupiny.',
    en: 'Below an entry of one target group only entries of the same group may stand.',
  },
  'planning.step-back-without-reason': {
    cs: 'Návrat do dřívější fáze potřebuje důvod.',
    en: 'A step back to an earlier phase needs a reason.',
  },
  'planning.target-group-twice': { cs: 'Cílová skupina je v seznamu dvakrát.', en: 'A target group is listed twice.' },
  'planning.unknown-entry': { cs: 'Taková položka v plánu není.', en: 'The plan has no such entry.' },
  'planning.unknown-flag': { cs: 'Opatření takové označení nemá.', en: 'The measure has no such flag.' },
  'planning.unknown-measure-kind': {
    cs: 'Druh opatření „{kind}“ není v číselníku.',
    en: 'The measure kind “{kind}” is not on the list.',
  },
  'planning.unknown-paragraph': {
    cs: 'Odstavec s tímto označením v textu není. Nový odstavec pošlete bez označení.',
    en: 'The text has no paragraph with this id. Send a new paragraph without an id.',
  },
  'planning.unknown-parent': { cs: 'Nadřazená položka v plánu není.', en: 'The parent is not in the plan.' },
  'planning.unknown-phase': { cs: 'Fáze „{phase}“ není v číselníku.', en: 'The phase “{phase}” is not on the list.' },
  'planning.unknown-plan': { cs: 'Plán neexistuje.', en: 'There is no such plan.' },
  'planning.unknown-tier': {
    cs: 'Plán typu {planType} úroveň „{tier}“ nemá.',
    en: 'Plans of the type {planType} have no level “{tier}”.',
  },
  'planning.unknown-vision': { cs: 'Taková verze vize v plánu není.', en: 'The plan has no such version of a vision.' },
  'planning.vision-end-year': {
    cs: 'Vize mluví o roce {named}, platnost plánu končí rokem {expected}. Rok opravte.',
    en: 'The vision speaks of {named}, the plan ends in {expected}. Correct the year.',
  },
  'planning.vision-outdated': {
    cs: 'Verze {version} vize už není nejnovější. Potvrďte nejnovější verzi.',
    en: 'Version {version} of the vision is not the newest. Confirm the newest one.',
  },
  'planning.wrong-parent': {
    cs: 'Položka úrovně „{tierCs}“ sem nepatří. Nad ní má stát: {expectedCs}.',
    en: 'An entry of the level “{tier}” does not belong here. Above it should stand: {expectedEn}.',
  },
};
