import { defineIntake, type PublicEventOf } from '@triada/kernel';
import type { Views } from '@triada/platform';
import { populationFiguresImportedV1 } from '@triada/registry-contracts';

/** An imported number of inhabitants on 1 January of a year. */
export interface ImportedPopulation {
  readonly id: string;
  readonly municipality: string;
  readonly year: number;
  readonly inhabitants: number;
  readonly source: string;
  /** Day for which the publisher states the edition that it stands in. */
  readonly asOf: string;
}

/** Figures that an operator has imported. Of two editions the one stated for the later day holds; of one day the later import. */
export const importedPopulationIntake = defineIntake<ImportedPopulation, PublicEventOf<typeof populationFiguresImportedV1>>({
  view: 'imported-population',
  version: 1,
  indexes: ['municipality', 'year'],
  on: [populationFiguresImportedV1],
  project: ({ data: { asOf, figures, source } }) =>
    figures.map(({ municipality, year, inhabitants }) => {
      const id = `${municipality}.${year}`;
      return { id, change: (doc) => (doc && doc.asOf > asOf ? doc : { id, municipality, year, inhabitants, source, asOf }) };
    }),
});

export const importedPopulation = (
  views: Views,
  municipalities: readonly string[],
  years: readonly number[],
): Promise<readonly ImportedPopulation[]> =>
  years.length === 0
    ? Promise.resolve([])
    : views.of(importedPopulationIntake).find({ where: { municipality: { in: municipalities }, year: { in: years } } });
