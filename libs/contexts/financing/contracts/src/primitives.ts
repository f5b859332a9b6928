import { z } from 'zod';

/** Planning region: the slug given when the region was created. */
export const regionId = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/)
  .describe('planning region');

/** Six-digit code of a municipality (RÚIAN / ČSÚ code list 43). */
export const municipalityCode = z
  .string()
  .regex(/^\d{6}$/)
  .describe('code of a municipality');

/** Calendar day `YYYY-MM-DD`. */
export const localDate = z.iso.date().describe('calendar day YYYY-MM-DD');

/** Budget year. */
export const budgetYear = z.number().int().min(1990).max(2200).describe('budget year');

/** Whole haléře, never negative; 100 h = 1 Kč. */
export const halereAmount = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).describe('amount in haléře (1 Kč = 100 h)');

/** SHA-256, hex, as sealed by the revision of the plan. */
export const contentHashText = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, hex');

/** Number of a resolution as the council wrote it, e.g. „6/2023“. */
export const resolutionNumber = z.string().trim().min(1).max(60).describe('number of the resolution');

/** Where the document lies: an address, a file number or a signature of the records office. */
export const documentReference = z.string().trim().min(1).max(500).describe('reference of the document');

/** A fraction „7/10“, exact; also „1“. */
export const shareText = z
  .string()
  .regex(/^\d{1,12}(\/[1-9]\d{0,11})?$/)
  .describe('exact fraction n/d');

/** One sentence in both languages of the product. */
export const bilingualText = z.object({ cs: z.string(), en: z.string() });

/** Budget year in an address. */
export const budgetYearParam = z.coerce.number().int().min(1990).max(2200).describe('budget year');

export const reasonText = z.string().trim().min(1).max(2000);
