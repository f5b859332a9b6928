import type { Sentences } from '@triada/platform';

export const regionSentences: Sentences = {
  'planning.closing-report-missing': {
    cs: 'Projekt nelze uzavřít bez závěrečné zprávy. Nejdřív ji odevzdejte.',
    en: 'A project cannot be closed without a closing report. Submit it first.',
  },
  'planning.cycle-exists': {
    cs: 'Plánovací období s tímto označením už existuje.',
    en: 'A planning cycle with this id exists already.',
  },
  'planning.earlier-than-last': {
    cs: 'Nová verze nemůže platit od {from}, poslední platí od {last}. Zvolte pozdější den.',
    en: 'A new version cannot hold from {from}, the last one holds from {last}. Choose a later day.',
  },
  'planning.hand-over-ahead': {
    cs: 'Předání nositele nelze zapsat dopředu ({from}). Zapište je v den, kdy nastane.',
    en: 'A hand-over cannot be dated ahead ({from}). Record it on the day it happens.',
  },
  'planning.historical-cycle': {
    cs: 'Toto období je jen historie bez plánu. Plán založte v jiném období.',
    en: 'This cycle is history without a plan. Draft the plan in another cycle.',
  },
  'planning.historical-without-period': {
    cs: 'Historické období potřebuje roky od–do.',
    en: 'A historical cycle needs its years.',
  },
  'planning.municipality-twice': {
    cs: 'Obec {municipality} je v seznamu dvakrát.',
    en: 'Municipality {municipality} is listed twice.',
  },
  'planning.no-date': {
    cs: 'Datum zapište jako 2018-02-14, 2018-02 nebo 2018.',
    en: 'Write a date as 2018-02-14, 2018-02 or 2018.',
  },
  'planning.no-municipalities': {
    cs: 'Plánovací území potřebuje aspoň jednu obec.',
    en: 'A planning region needs at least one municipality.',
  },
  'planning.not-the-owner': {
    cs: 'Plánování území {region} vlastní jiná organizace. Změny smí zapisovat jen její zástupce, koordinující organizace a kraj.',
    en: 'Another organisation owns the planning of {region}. Only it, the coordinator organisation and the authority may change it.',
  },
  'planning.owner-mismatch': {
    cs: 'Uvedený dosavadní nositel nesouhlasí se zapsaným. Načtěte území znovu.',
    en: 'The former owner you named is not the recorded one. Reload the region.',
  },
  'planning.owner-vacant': {
    cs: 'Nositel plánování území {region} není určen. Do předání smí plány měnit jen kraj.',
    en: 'The planning of {region} has no owner. Until it is handed over only the authority may change the plans.',
  },
  'planning.period-reversed': {
    cs: 'Období {from} – {to} končí dřív, než začíná.',
    en: 'The period {from} – {to} ends before it begins.',
  },
  'planning.plan-of-another-region': {
    cs: 'Plán patří jinému plánovacímu území, projekt k němu připojit nelze.',
    en: 'The plan belongs to another planning region, the project cannot be linked to it.',
  },
  'planning.plan-overlaps': {
    cs: 'Období se překrývá s plánem téhož typu „{title}“ ({from} – {to}). Zvolte jiné roky.',
    en: 'The period overlaps another plan of this type, “{title}” ({from} – {to}). Choose other years.',
  },
  'planning.project-closed': { cs: 'Projekt je uzavřený.', en: 'The project is closed.' },
  'planning.project-exists': { cs: 'Projekt už existuje.', en: 'The project exists already.' },
  'planning.region-exists': {
    cs: 'Plánovací území {regionId} už existuje.',
    en: 'The planning region {regionId} exists already.',
  },
  'planning.resolution-missing': {
    cs: 'Nového nositele nelze určit bez usnesení. Doplňte orgán, číslo a datum.',
    en: 'A new owner needs a resolution. Add body, number and date.',
  },
  'planning.unknown-cycle': { cs: 'Takové plánovací období území nemá.', en: 'The region has no such planning cycle.' },
  'planning.unknown-plan-type': {
    cs: 'Typ plánu „{planType}“ není v číselníku.',
    en: 'The plan type “{planType}” is not on the list.',
  },
  'planning.unknown-project': { cs: 'Projekt neexistuje.', en: 'There is no such project.' },
  'planning.unknown-region': { cs: 'Plánovací území neexistuje.', en: 'There is no such planning region.' },
  'planning.unknown-rule-version': {
    cs: 'Pravidla území nemají verzi {version}.',
    en: 'The rules of the region have no version {version}.',
  },
};
