import { z } from 'zod';
import { from, name, regionId } from './shared';

export const regionalListName = z.enum(['target-groups', 'related-offer-kinds', 'life-situations']);
export const newCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,58}[a-z0-9]$/)
  .describe('Small letters, digits and hyphens');

export const addListItemRequest = z.strictObject({
  regionId,
  code: newCode,
  nameCs: name,
  nameEn: name,
  mapsTo: z
    .array(z.string().min(1).max(60))
    .max(40)
    .default([])
    .describe('Codes of the national list behind it; needed for target groups'),
  validFrom: from,
});
export const withdrawListItemRequest = z.strictObject({
  regionId,
  from: from.describe('First day on which new records are refused'),
});
export const addListAliasRequest = z.strictObject({ regionId, alias: name });
