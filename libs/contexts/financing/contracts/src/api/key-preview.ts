import { z } from 'zod';
import { halereAmount, municipalityCode, regionId } from '../primitives';
import { explainedLine, keyVariant } from './allocation-key.response';
import { keyOrDefinition, usageFiguresRequest } from './key-definition';

/** Either a planning region with all its municipalities, or the municipalities themselves. */
const whom = {
  regionId: regionId.optional(),
  municipalities: z.array(municipalityCode).min(1).max(500).optional(),
  pool: halereAmount.nullable().default(null),
  usage: z.array(usageFiguresRequest).max(10).default([]),
};

export const keyPreviewRequest = z.strictObject({ ...whom, variants: z.array(keyOrDefinition).min(1).max(10) });
export const keyPreviewResponse = z.object({ pool: halereAmount.nullable(), variants: z.array(keyVariant) });

export const keyComparisonRequest = z.strictObject({ ...whom, left: keyOrDefinition, right: keyOrDefinition });
export const keyComparisonResponse = z.object({
  pool: halereAmount,
  left: keyVariant.omit({ lines: true }),
  right: keyVariant.omit({ lines: true }),
  lines: z.array(
    z.object({
      municipality: municipalityCode,
      name: z.string(),
      left: explainedLine,
      right: explainedLine,
      difference: z.int().describe('right − left in haléře; all differences sum to 0'),
    }),
  ),
});
