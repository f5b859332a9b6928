import type { Figures } from '@triada/financing-domain';
import { compareCzech } from '@triada/kernel';
import { municipality, populationOf } from '@triada/reference-data';

/** Name of a municipality; its code where the code list does not know it. */
export const municipalityName = (code: string): string => municipality(code)?.name ?? code;

/** Czech order of names, ties by code. */
export const byName = <Row extends { readonly municipality: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort(
    (a, b) =>
      compareCzech(municipalityName(a.municipality), municipalityName(b.municipality)) ||
      (a.municipality < b.municipality ? -1 : 1),
  );

/** Inhabitants on 1 January of the years; a municipality without a figure of that very year is left out, and the key then refuses it. */
export const populationFigures = (codes: readonly string[], years: readonly number[]): Figures[] =>
  years.map((year) => ({
    year,
    source: 'ČSÚ',
    counts: Object.fromEntries(
      codes.flatMap((code) => {
        const population = populationOf(code, year);
        return population ? [[code, population.inhabitants]] : [];
      }),
    ),
  }));
