import { z } from 'zod';
import { name } from './shared';

/** Rows of one batch; its bytes are bounded, too (`registry.batch-too-large`). */
export const maxBatchRows = 500;

const editionId = z
  .uuid()
  .optional()
  .describe('Drawn by a client that must know it beforehand, so that a repeated import is the same one');
const batch = z.int().min(1).max(100_000).describe('Number of the batch in its edition, from 1, in order');
const line = z.int().min(1).describe('Line of the file, from 1');
/** Texts and numbers of a row are judged by the rules of the edition, which name the line; here only their size is bounded. */
const code = z.string().max(40);
const words = z.string().max(300).optional();
const degrees = z.number().optional().describe('WGS 84 degrees');

export const openTerritoryEditionRequest = z.strictObject({
  editionId,
  kind: z.enum(['figures', 'polygons']),
  source: name.describe('Who publishes the data and what it is'),
  licence: name,
  attribution: name.describe('Shown wherever the data are shown'),
  asOf: z.iso.date().describe('Day for which the publisher states the data; the newer one counts'),
  fileName: name.nullable().default(null),
  fileHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the file, hex'),
  rows: z.int().min(1).max(200_000).describe('Rows that make the edition whole'),
});

export const figureRowRequest = z.strictObject({
  line,
  code: code.describe('Municipality, six-digit code'),
  name: words,
  status: words,
  orp: code.optional().describe('Municipality with extended powers, four-digit code'),
  pou: code.optional().describe('Authorised municipal office, five-digit code'),
  district: words.describe('District, LAU 1'),
  ico: code.optional(),
  postalCode: code.optional(),
  lat: degrees,
  lon: degrees,
  population: z
    .strictObject({ asOf: z.string().max(40).describe('1 January, or 31 December of the year before'), inhabitants: z.number() })
    .optional(),
});
export const takeTerritoryFiguresRequest = z.strictObject({ batch, rows: z.array(figureRowRequest).min(1).max(maxBatchRows) });

const ring = z.array(z.tuple([z.number(), z.number()]).describe('Longitude, latitude')).max(50_000);
export const polygonRowRequest = z.strictObject({
  line,
  code: code.describe('Municipality, six-digit code'),
  polygons: z.array(z.array(ring).max(500)).max(500).describe('Parts; of each the outer ring, then holes (RFC 7946)'),
});
export const takeTerritoryPolygonsRequest = z.strictObject({ batch, rows: z.array(polygonRowRequest).min(1).max(maxBatchRows) });
