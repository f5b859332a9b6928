import { z } from 'zod';

const polygons = z
  .array(z.array(z.array(z.array(z.number()))))
  .describe('Parts of the boundary; of each the outer ring, then holes; positions are longitude and latitude, WGS 84');

export const municipalitiesParams = z.object({
  region: z.string().max(40).optional().describe('Planning region'),
  orp: z.string().max(4).optional().describe('District of a municipality with extended powers, four-digit code'),
  year: z.coerce
    .number()
    .int()
    .min(1990)
    .max(2100)
    .optional()
    .describe('Year of the population; when left out, the newest known of each municipality'),
  on: z.iso.date().optional().describe('Day as of which data hold; today when left out'),
  polygons: z.enum(['true', 'false']).default('false').describe('With imported boundaries'),
});

/** Where data came from, as shown beside them. */
export const territorySource = z.object({
  editionId: z.string(),
  kind: z.enum(['figures', 'polygons']),
  source: z.string(),
  licence: z.string(),
  attribution: z.string(),
  asOf: z.string(),
});

export const municipalitiesResponse = z.object({
  attribution: z.string().describe('Of everything in this answer'),
  editions: z.array(territorySource).describe('Imported editions that this answer rests on; none = built-in facts alone'),
  populationYears: z.array(z.number()),
  municipalities: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      status: z.string(),
      orp: z.string(),
      pou: z.string(),
      district: z.string(),
      lat: z.number(),
      lon: z.number(),
      population: z
        .object({ inhabitants: z.number(), year: z.number(), asOf: z.string(), source: z.string() })
        .nullable()
        .describe('On 1 January of the year; null where no figure of that very year is known'),
      polygons: polygons.nullable().describe('Null when not asked for, or where nobody has imported any'),
    }),
  ),
});

export const territoryEditionSummary = territorySource.extend({
  fileName: z.string().nullable(),
  fileHash: z.string(),
  status: z.enum(['open', 'completed', 'superseded']),
  supersededFrom: z.string().nullable(),
  /** Taken so far, of the rows that make it whole. */
  batchesTaken: z.number(),
  rowsTaken: z.number(),
  rows: z.number(),
  openedAt: z.string(),
  completedAt: z.string().nullable(),
});

export const territoryEditionsResponse = z.object({ editions: z.array(territoryEditionSummary) });

export const territoryEditionParams = z.object({
  editionId: z.uuid(),
  after: z.string().max(6).default('').describe('Code of the last municipality of the page before'),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});

export const territoryEditionResponse = z.object({
  edition: territoryEditionSummary,
  municipalities: z
    .array(
      z.object({
        code: z.string(),
        facts: z.record(z.string(), z.union([z.string(), z.number()])),
        populations: z.array(z.object({ year: z.number(), asOf: z.string(), inhabitants: z.number() })),
        polygons: polygons.nullable(),
      }),
    )
    .describe('By code; nothing while the edition is not completed'),
  next: z.string().nullable().describe('Code to go on after; null at the end'),
});
