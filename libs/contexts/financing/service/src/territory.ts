import type { Figures } from '@triada/financing-domain';
import { compareCzech } from '@triada/kernel';
import { municipality, populationOf, populationSource, territoryFactsOn } from '@triada/reference-data';
import type { ImportedPopulation } from './intake/imported-population.intake';

/** Name of a municipality; its code where the code list does not know it. */
export const municipalityName = (code: string): string => municipality(code)?.name ?? code;

/** Czech order of names, ties by code. */
export const byName = <Row extends { readonly municipality: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort(
    (a, b) =>
      compareCzech(municipalityName(a.municipality), municipalityName(b.municipality)) ||
      (a.municipality < b.municipality ? -1 : 1),
  );

/**
 * Inhabitants on 1 January of the years. The built-in figure of a year stands unless an imported edition is stated for the day of the
 * built-in facts or a later one; years and municipalities that the built-in list does not have come from imports. A municipality
 * without a figure of that very year is left out, and the key then refuses it.
 */
export const populationFigures = (
  codes: readonly string[],
  years: readonly number[],
  imported: readonly ImportedPopulation[] = [],
): Figures[] => {
  const byId = new Map(imported.map((figure) => [figure.id, figure]));
  const figureOf = (code: string, year: number) => {
    const own = populationOf(code, year);
    const brought = byId.get(`${code}.${year}`);
    if (brought && (!own || brought.asOf >= territoryFactsOn)) return brought;
    return own && { inhabitants: own.inhabitants, source: populationSource };
  };
  return years.map((year) => {
    const found = codes.flatMap((code) => {
      const figure = figureOf(code, year);
      return figure ? [{ code, ...figure }] : [];
    });
    return {
      year,
      // Shown beside every share: whoever counted any of the figures of the year.
      source: [...new Set(found.map(({ source }) => source))].sort().join('; ') || populationSource,
      counts: Object.fromEntries(found.map(({ code, inhabitants }) => [code, inhabitants])),
    };
  });
};
