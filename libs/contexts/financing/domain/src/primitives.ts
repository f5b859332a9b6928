import { isLocalDate } from '@triada/kernel';
import { z } from 'zod';

/** Shapes inside stored events. They are kept apart from the API's, because what is stored must be readable for ever. */
export const regionId = z.string().regex(/^[a-z0-9-]{2,40}$/);
export const municipalityCode = z.string().regex(/^\d{6}$/);
export const localDate = z.string().refine(isLocalDate);
export const budgetYear = z.int().min(1990).max(2200);
/** Whole haléře. */
export const halereAmount = z.int().min(0);
export const contentHashText = z.string().regex(/^[0-9a-f]{64}$/);
/** Exact fraction "n/d" or "n" (`Share` of the kernel). */
export const shareText = z.string().regex(/^\d+(\/[1-9]\d*)?$/);

/** A figure per municipality with its year and source, so that everybody can check it. */
export const figures = z.object({
  year: z.int(),
  source: z.string(),
  counts: z.record(municipalityCode, z.int().min(0)),
});
export type Figures = z.output<typeof figures>;

/** The sealed revision of a plan that a proposal came from (D018, X01). */
export const planReference = z.object({ planId: z.uuid(), revision: z.int().min(1), hash: contentHashText });
export type PlanReference = z.output<typeof planReference>;
