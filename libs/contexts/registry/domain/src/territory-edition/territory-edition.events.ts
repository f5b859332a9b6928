import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { line as words, localDate, municipalityCode } from '../values';

/** What an edition brings: facts and numbers of inhabitants, or official boundaries. */
export const editionKind = z.enum(['figures', 'polygons']);
export type EditionKind = z.output<typeof editionKind>;

const editionId = z.uuid();
/** Line of the file, from 1, so that a doubt about a value leads back to it. */
const line = z.int().min(1);

/** Facts and figures of one municipality as far as the file has them; a figure always with its day. */
export const figureRow = z.object({
  line,
  code: municipalityCode,
  name: z.string().optional(),
  status: z.string().optional(),
  /** Codes of ČSÚ: municipality with extended powers, authorised office, district. */
  orp: z.string().optional(),
  pou: z.string().optional(),
  district: z.string().optional(),
  ico: z.string().optional(),
  postalCode: z.string().optional(),
  /** WGS 84 degrees of the definition point. */
  lat: z.number().optional(),
  lon: z.number().optional(),
  population: z.object({ asOf: localDate, inhabitants: z.int().min(0) }).optional(),
});
export type FigureRow = z.output<typeof figureRow>;

/** `polygons[i][0]` is the outer ring of part i, the others are holes; positions are WGS 84 longitude and latitude. */
export const polygonRow = z.object({
  line,
  code: municipalityCode,
  polygons: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
});
export type PolygonRow = z.output<typeof polygonRow>;

/** Batches are numbered from 1 and taken in that order. */
const batch = z.int().min(1);

export const territoryEditionEvents = defineEvents({
  TerritoryEditionOpened: {
    version: 1,
    schema: z.object({
      editionId,
      kind: editionKind,
      /** Who publishes the data and what it is, as shown beside every figure. */
      source: words,
      licence: words,
      /** To be shown wherever the data are shown. */
      attribution: words,
      /** Day for which the publisher states the data. */
      asOf: localDate,
      fileName: words.nullable(),
      /** SHA-256 of the file, hex. */
      fileHash: z.string().regex(/^[0-9a-f]{64}$/),
      /** Rows that make the edition whole. */
      rows: z.int().min(1),
    }),
  },
  TerritoryFiguresTaken: { version: 1, schema: z.object({ editionId, batch, rows: z.array(figureRow) }) },
  TerritoryPolygonsTaken: { version: 1, schema: z.object({ editionId, batch, rows: z.array(polygonRow) }) },
  /** From now on readers see it. */
  TerritoryEditionCompleted: { version: 1, schema: z.object({ editionId }) },
  /** Everything in it stands in newer editions from that day on; it can still be read. */
  TerritoryEditionSuperseded: { version: 1, schema: z.object({ editionId, by: z.array(editionId), from: localDate }) },
});
export type TerritoryEditionEvent = EventOf<typeof territoryEditionEvents>;
