import { z } from 'zod';

export const municipalitiesParams = z.object({
  region: z.string().max(40).optional().describe('Planning region'),
  orp: z.string().max(4).optional().describe('District of a municipality with extended powers, four-digit code'),
  year: z.coerce.number().int().min(1990).max(2100).optional().describe('Year of the population; the newest when left out'),
});

export const municipalitiesResponse = z.object({
  attribution: z.string(),
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
        .object({ inhabitants: z.number(), year: z.number(), asOf: z.string() })
        .nullable()
        .describe('On 1 January of the year; null where no figure of that very year is known'),
    }),
  ),
});
