import type { Views } from '@triada/platform';
import { municipality, populationOf, populationSource, populationYears, territoryFactsOn } from '@triada/reference-data';
import { isNewer } from '@triada/registry-domain';
import { territoryEditions, type TerritoryEditionDoc } from './territory-editions.projection';
import {
  territoryRows,
  type ImportedPopulation,
  type MunicipalityFacts,
  type TerritoryRowDoc,
} from './territory-rows.projection';

/** Facts of one municipality from one place; `edition` null = the built-in ones. */
interface Layer {
  readonly edition: TerritoryEditionDoc | null;
  readonly facts: MunicipalityFacts;
  readonly populations: readonly ImportedPopulation[];
}

export type SourcedPopulation = ImportedPopulation & { readonly source: string };

export interface CurrentMunicipality {
  readonly code: string;
  readonly facts: MunicipalityFacts;
  /** By year; of two figures of one year that of the newer edition. */
  readonly populations: ReadonlyMap<number, SourcedPopulation & { readonly edition: TerritoryEditionDoc | null }>;
  readonly polygons: TerritoryRowDoc['polygons'];
  /** Editions to which facts and polygons are owed. */
  readonly editions: readonly TerritoryEditionDoc[];
}

const rankOf = ({ edition }: Pick<Layer, 'edition'>) => edition ?? { asOf: territoryFactsOn, order: 0 };
const oldestFirst = (a: Pick<Layer, 'edition'>, b: Pick<Layer, 'edition'>): number => (isNewer(rankOf(a), rankOf(b)) ? 1 : -1);

const builtIn = (code: string): Layer | null => {
  const known = municipality(code);
  if (!known) return null;
  const { code: _code, region: _region, ...facts } = known;
  return { edition: null, facts, populations: populationYears.flatMap((year) => populationOf(code, year) ?? []) };
};

/** The whole editions that hold on the day and of which anything is still used then, by id. */
const editionsOn = async (views: Views, on: string): Promise<ReadonlyMap<string, TerritoryEditionDoc>> => {
  const docs = await views
    .of(territoryEditions)
    .find({ where: { status: { in: ['completed', 'superseded'] }, asOf: { lte: on } } });
  return new Map(docs.filter(({ supersededFrom }) => supersededFrom === null || supersededFrom > on).map((doc) => [doc.id, doc]));
};

/** Layers over each other: each fact from the newest that knows it, figures by year. */
const mergedFrom = (
  code: string,
  layers: readonly Layer[],
  drawn: readonly TerritoryRowDoc[],
  editions: ReadonlyMap<string, TerritoryEditionDoc>,
  on: string,
): CurrentMunicipality => {
  const from = new Map<string, Layer>();
  const populations = new Map<number, SourcedPopulation & { edition: TerritoryEditionDoc | null }>();
  for (const layer of layers) {
    for (const field of Object.keys(layer.facts)) from.set(field, layer);
    for (const population of layer.populations.filter(({ asOf }) => asOf <= on))
      populations.set(population.year, {
        ...population,
        source: layer.edition?.source ?? populationSource,
        edition: layer.edition,
      });
  }
  const facts = Object.fromEntries([...from].map(([field, layer]) => [field, layer.facts[field as keyof MunicipalityFacts]]));
  const shape = drawn
    .map((row) => ({ row, edition: editions.get(row.editionId)! }))
    .sort(oldestFirst)
    .at(-1);
  const owed = [...[...from.values()].map(({ edition }) => edition), shape?.edition ?? null].filter((edition) => edition !== null);
  return { code, facts, populations, polygons: shape?.row.polygons ?? null, editions: owed };
};

/**
 * The municipalities as of a day: the built-in facts, over them what editions of a later day say and under them what older ones know
 * in addition. `codes` narrows the look-up; without it everything known is given.
 */
export const territoryOn = async (
  views: Views,
  on: string,
  known: readonly string[],
  { codes, polygons }: { readonly codes?: readonly string[]; readonly polygons: boolean },
): Promise<readonly CurrentMunicipality[]> => {
  const editions = await editionsOn(views, on);
  const wanted = [...editions.values()].filter(({ kind }) => polygons || kind === 'figures').map(({ id }) => id);
  const rows =
    wanted.length === 0
      ? []
      : await views.of(territoryRows).find({ where: { editionId: { in: wanted }, ...(codes && { code: { in: codes } }) } });
  const byCode = new Map<string, TerritoryRowDoc[]>();
  for (const row of rows) (byCode.get(row.code) ?? byCode.set(row.code, []).get(row.code)!).push(row);
  return [...new Set([...(codes ?? known), ...byCode.keys()])].map((code) => {
    const own = byCode.get(code) ?? [];
    const drawn = own.filter((row) => row.polygons !== null);
    const figures = own.filter((row) => row.polygons === null);
    const imported = figures.map((row): Layer => ({
      edition: editions.get(row.editionId)!,
      facts: row.facts,
      populations: row.populations,
    }));
    const base = builtIn(code);
    return mergedFrom(code, [...(base ? [base] : []), ...imported].sort(oldestFirst), drawn, editions, on);
  });
};
