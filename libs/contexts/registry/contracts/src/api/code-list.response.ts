import { z } from 'zod';

export const codeListParams = z.object({
  name: z.string().max(60),
  region: z.string().max(40).optional().describe('Planning region whose own items are added'),
  on: z.iso.date().optional().describe('Day for which validity is told; today when left out'),
});

export const codeListResponse = z.object({
  id: z.string(),
  nameCs: z.string(),
  nameEn: z.string(),
  version: z.number(),
  items: z.array(
    z.object({
      code: z.string(),
      nameCs: z.string(),
      nameEn: z.string(),
      validFrom: z.string().nullable(),
      validTo: z.string().nullable().describe('First day without validity'),
      valid: z.boolean().describe('May be given to new records on the day'),
      source: z.string(),
      aliases: z.array(z.string()),
      mapsTo: z.array(z.string()),
      origin: z.enum(['national', 'region']),
      attributes: z
        .record(z.string(), z.unknown())
        .describe('What this list says beside the name, e.g. the paragraph of a service type'),
    }),
  ),
});

export const resolveLabelsBody = z.strictObject({
  regionId: z.string().max(40).optional(),
  labels: z.array(z.string().min(1).max(300)).min(1).max(200),
});

export const resolveLabelsResponse = z.object({
  resolved: z.array(
    z.object({ label: z.string(), code: z.string().nullable(), nameCs: z.string().nullable(), nameEn: z.string().nullable() }),
  ),
  unknown: z.array(z.string()).describe('Labels that no code means: to be decided by a person; nothing was created'),
});
