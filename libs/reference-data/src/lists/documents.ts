import { defineCodeList } from '../code-list';
import { items } from './items';
import { source } from './sources';

export const documentTypes = defineCodeList({
  id: 'document-types',
  nameCs: 'Druhy dokumentů',
  nameEn: 'Document types',
  version: 1,
  items: items(
    source.practice,
    ['founding-charter', 'základní listina', 'founding charter'],
    ['organisational-structure', 'organizační struktura', 'organisational structure'],
    ['rules-of-procedure', 'jednací řád', 'rules of procedure'],
    ['member-list', 'seznam členů', 'list of members'],
    ['invitation', 'pozvánka', 'invitation'],
    ['minutes', 'zápis', 'minutes', ['zápis z jednání']],
    ['attendance-list', 'prezenční listina', 'attendance list'],
    ['resolution', 'usnesení', 'resolution'],
    ['sociodemographic-analysis', 'sociodemografická analýza', 'sociodemographic analysis'],
    ['provider-analysis', 'analýza poskytovatelů', 'analysis of providers'],
    ['commissioner-analysis', 'analýza zadavatelů', 'analysis of commissioners'],
    ['user-needs-analysis', 'analýza potřeb uživatelů', 'analysis of users’ needs', ['analýza potřeb']],
    ['service-needs-map', 'mapa služeb a potřeb', 'service and needs map'],
    ['swot', 'SWOT analýza', 'SWOT analysis', ['SWOT']],
    [
      'service-directory',
      'katalog služeb',
      'directory of services',
      ['adresář služeb', 'katalog/adresář služeb', 'adresář poskytovatelů'],
    ],
    ['community-plan', 'komunitní plán', 'community plan'],
    ['action-plan', 'akční plán', 'action plan'],
    ['measure-card', 'karta opatření', 'measure card'],
    ['need-card', 'karta potřeby', 'need card'],
    ['development-activity-card', 'karta rozvojové aktivity', 'development activity card'],
    ['development-intent', 'rozvojový záměr', 'development intent'],
    ['comment-form', 'připomínkový formulář', 'comment form'],
    ['comment-book', 'kniha připomínek', 'book of comments'],
    ['comment-settlement', 'vypořádání připomínek', 'settlement of comments'],
    ['action-plan-evaluation', 'vyhodnocení akčního plánu', 'evaluation of the action plan'],
    ['monitoring-report', 'monitorovací zpráva', 'monitoring report'],
    ['press-release', 'tisková zpráva', 'press release'],
    ['worksheet', 'pracovní list', 'worksheet'],
    ['project-pipeline', 'zásobník projektů', 'project pipeline'],
  ),
});

export const resolutionVerbs = defineCodeList({
  id: 'resolution-verbs',
  nameCs: 'Slovesa usnesení',
  nameEn: 'Resolution verbs',
  version: 1,
  items: [
    ...items(
      source.jablonec,
      ['approves', 'schvaluje', 'approves', ['schválila', 'schválilo', 'schválil', 'schvalují']],
      [
        'recommends',
        'doporučuje zastupitelstvu',
        'recommends to the council',
        ['doporučuje', 'doporučila', 'doporučilo', 'doporučují'],
      ],
      ['takes-note', 'bere na vědomí', 'takes note', ['vzala na vědomí', 'vzalo na vědomí', 'vzal na vědomí', 'berou na vědomí']],
    ),
    ...items(
      source.practice,
      ['instructs', 'ukládá', 'instructs', ['uložila', 'uložilo', 'ukládají']],
      ['disagrees', 'nesouhlasí', 'disagrees', ['neschvaluje', 'neschválila', 'neschválilo', 'zamítá', 'nedoporučuje']],
    ),
  ],
});

/** One point of minutes = one typed item (czech-domain 1.11 and what the requirements add). */
export const minutesItemTypes = defineCodeList({
  id: 'minutes-item-types',
  nameCs: 'Druhy bodů zápisu',
  nameEn: 'Minutes item types',
  version: 1,
  items: [
    ...items(
      source.minutes,
      ['need', 'potřeba', 'need'],
      ['gap', 'chybějící služba nebo podpora', 'gap', ['mezera']],
      ['finding', 'zjištění', 'finding'],
      ['goal', 'cíl', 'goal'],
      ['measure_proposal', 'návrh opatření', 'measure proposal'],
      ['data_requirement', 'požadavek na data', 'data requirement'],
      ['funding_requirement', 'požadavek na financování', 'funding requirement'],
      ['task', 'úkol', 'task'],
      ['information', 'informace', 'information'],
      ['offer', 'nabídka spolupráce', 'offer', ['nabídka']],
      ['open_question', 'otevřená otázka', 'open question', ['otázka']],
      ['decision', 'rozhodnutí', 'decision', ['usnesení']],
    ),
    ...items(
      source.house,
      ['agreement', 'shoda', 'agreement', ['dohoda']],
      ['demand', 'požadavek', 'demand', ['poptávka']],
      ['opinion', 'názor', 'opinion'],
      ['negative_finding', 'zjištění, že nic nechybí', 'negative finding (no gap)', ['negativní zjištění']],
      ['capacity_alert', 'upozornění na kapacitu', 'capacity alert'],
      ['announcement', 'oznámení nového projektu', 'announcement', ['oznámení']],
      ['vision', 'cílový stav', 'vision', ['vize', 'popis cílového stavu']],
    ),
  ],
});
