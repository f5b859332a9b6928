import { z } from 'zod';

/** Slug that the authority gives when it founds the planning region; never changes. */
export const regionIdSchema = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/)
  .describe('Planning region, a slug such as `frydlantsko`.');

/** Six-digit code of the municipality (RÚIAN/ČSÚ). */
export const municipalityCodeSchema = z
  .string()
  .regex(/^\d{6}$/)
  .describe('Municipality, code of the Czech Statistical Office.');

/** Calendar day `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** Both days belong to the period: a plan 2023–2027 is valid from 2023-01-01 to 2027-12-31. */
export const validitySchema = z
  .object({ from: daySchema, to: daySchema })
  .describe('First and last day of validity, both inclusive.');

/** SHA-256 over the canonical JSON of the plan content, hex (see `contentHash` of the kernel). */
export const hashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the canonical content of the revision, hex.');

/** Votes cast for, against and abstained. */
export const votesSchema = z.object({
  for: z.int().min(0),
  against: z.int().min(0),
  abstained: z.int().min(0),
});
