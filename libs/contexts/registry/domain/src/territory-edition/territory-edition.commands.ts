import type { Command } from '@triada/kernel';
import type { MunicipalityFigures } from '@triada/reference-data';
import type { EditionKind, PolygonRow } from './territory-edition.events';

export interface EditionHead {
  readonly kind: EditionKind;
  readonly source: string;
  readonly licence: string;
  readonly attribution: string;
  readonly asOf: string;
  readonly fileName: string | null;
  readonly fileHash: string;
  readonly rows: number;
}

type OfEdition<Data = object> = { readonly editionId: string } & Data;
/** Rows are judged by the decider, which names the line: what it is given may be wrong in any value. */
type Batch<Row> = OfEdition<{ readonly batch: number; readonly rows: readonly Row[] }>;

export type OpenTerritoryEdition = Command<'OpenTerritoryEdition', OfEdition<EditionHead>>;
export type TakeTerritoryFigures = Command<'TakeTerritoryFigures', Batch<MunicipalityFigures>>;
export type TakeTerritoryPolygons = Command<'TakeTerritoryPolygons', Batch<PolygonRow>>;
export type CompleteTerritoryEdition = Command<'CompleteTerritoryEdition', OfEdition>;

export type TerritoryEditionCommand =
  OpenTerritoryEdition | TakeTerritoryFigures | TakeTerritoryPolygons | CompleteTerritoryEdition;
