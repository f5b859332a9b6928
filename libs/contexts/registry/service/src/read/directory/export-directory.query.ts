import { defineQuery } from '@triada/platform';
import { directoryFilter, type DirectoryEntry } from '@triada/registry-contracts';
import { z } from 'zod';
import { csv } from './csv';
import { directoryViews, findEntries } from './directory';

const states: Readonly<Record<DirectoryEntry['state'], string>> = {
  planned: 'plánovaná',
  active: 'v provozu',
  suspended: 'přerušená',
  closed: 'ukončená',
};
const types: Readonly<Record<DirectoryEntry['type'], string>> = {
  service: 'sociální služba',
  offer: 'související nabídka',
  organisation: 'organizace',
};

const names = (codes: DirectoryEntry['targetGroups']): string => codes.map(({ cs }) => cs).join(', ');

const columns: readonly (readonly [heading: string, value: (entry: DirectoryEntry) => string | null | undefined])[] = [
  ['Záznam', ({ type }) => types[type]],
  ['Název', ({ name }) => name],
  ['Poskytovatel', ({ organisation }) => organisation?.name],
  ['Druh', ({ kind }) => kind.cs],
  ['Forma', ({ forms }) => names(forms)],
  ['Cílové skupiny', ({ targetGroups }) => names(targetGroups)],
  ['Životní situace', ({ lifeSituations }) => names(lifeSituations)],
  ['Stav', ({ state, plannedYear }) => (plannedYear === null ? states[state] : `${states[state]} (${plannedYear})`)],
  ['Obec', ({ place }) => place.municipalityName],
  ['Adresa', ({ place }) => place.address],
  ['Působnost', ({ territory }) => territory.map(({ name }) => name).join(', ')],
  ['Mimo plánovací území', ({ outsideRegion }) => (outsideRegion ? 'ano' : '')],
  ['Podmínky', ({ conditions }) => conditions],
  ['Telefon', ({ contact }) => contact.phone],
  ['E-mail', ({ contact }) => contact.email],
  ['Web', ({ contact }) => contact.web],
  ['Datová schránka', ({ contact }) => contact.dataBox],
];

export const exportDirectory = defineQuery({
  name: 'ExportDirectory',
  summary: { cs: 'Adresář jako tabulka CSV', en: 'The directory as a CSV table' },
  path: '/registry/directory.csv',
  params: directoryFilter,
  response: z.string(),
  produces: 'text/csv',
  reads: directoryViews,
  handle: async (input) => {
    const entries = await findEntries(input, input.params);
    return csv([columns.map(([heading]) => heading), ...entries.map((entry) => columns.map(([, value]) => value(entry) ?? ''))]);
  },
});
