import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { day, partialDate, resolution } from '../shared/values';

export const projectEvents = defineEvents({
  ProjectBegun: {
    version: 1,
    schema: z.object({
      projectId: z.uuid(),
      regionId: z.string(),
      name: z.string(),
      number: z.string().nullable().describe('Exactly as on the grant decision, character by character (D060).'),
      programme: z.string().nullable(),
      begin: partialDate,
      months: z.int().min(1),
      end: partialDate,
      goal: z.string(),
      supporter: z.string().nullable(),
      plans: z.array(z.uuid()),
    }),
  },
  /** A prolongation never overwrites the first duration (D036). */
  ProjectProlonged: {
    version: 1,
    schema: z.object({
      months: z.int().min(1),
      end: partialDate,
      reason: z.string(),
      resolution: resolution.nullable(),
      from: day,
    }),
  },
  ProjectLinkedToPlan: { version: 1, schema: z.object({ planId: z.uuid() }) },
  ProjectUnlinkedFromPlan: { version: 1, schema: z.object({ planId: z.uuid() }) },
  ProjectEnded: { version: 1, schema: z.object({ on: day }) },
  ClosingReportSubmitted: {
    version: 1,
    schema: z.object({ reportId: z.uuid(), title: z.string(), summary: z.string(), date: day, address: z.string().nullable() }),
  },
  ProjectClosed: { version: 1, schema: z.object({ on: day, reportId: z.uuid() }) },
});

export type ProjectEvent = EventOf<typeof projectEvents>;
