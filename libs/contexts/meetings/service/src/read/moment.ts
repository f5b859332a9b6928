import { regionIdSchema } from '@triada/meetings-contracts';
import { z } from 'zod';
import type { Moment } from './groups/group-as-of';

/** Both times of a bitemporal question: the day asked about, and whose knowledge counts. */
export const momentParams = {
  asOf: z.iso.date().optional().describe('Day asked about; default today.'),
  knownAt: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .optional()
    .describe('As known at the end of that day, or at that instant; default now.'),
};

export const regionParam = { regionId: regionIdSchema };

export const momentOf = (params: { readonly asOf?: string; readonly knownAt?: string }, today: string): Moment => ({
  asOf: params.asOf ?? today,
  knownAt: params.knownAt ?? null,
});
