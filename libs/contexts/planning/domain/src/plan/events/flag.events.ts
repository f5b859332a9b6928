import { z } from 'zod';
import { day } from '../../shared/values';

/** What happened outside to the things that measures rest on. */
export const flagEvents = {
  MeasuresFlagged: {
    version: 1,
    schema: z.object({
      flagId: z.uuid(),
      measureIds: z.array(z.uuid()),
      serviceId: z.uuid(),
      kind: z.enum(['service-closed', 'service-suspended', 'capacity-changed']),
      detail: z.string().nullable().describe('For a capacity: form, unit, before → after.'),
      from: day,
    }),
  },
  MeasureFlagResolved: { version: 1, schema: z.object({ measureId: z.uuid(), flagId: z.uuid(), note: z.string() }) },
  MeasuresFunded: { version: 1, schema: z.object({ schemeId: z.uuid(), measureIds: z.array(z.uuid()), from: day }) },
} as const;
