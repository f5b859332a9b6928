import { auditReadingsResponse } from '@triada/audit-contracts';
import type { AuditReadingEvent } from '@triada/audit-domain';
import { defineProjection } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';

type Item = z.output<typeof auditReadingsResponse>['items'][number];

export const auditReadingProjection = defineProjection<Item, AuditReadingEvent>({
  view: 'audit-reading',
  version: 1,
  indexes: ['at', 'reader', 'operation'],
  on: ['AuditRead'],
  project: ({ data, place: { eventId, recordedAt } }) => [
    { id: eventId, change: () => ({ id: eventId, at: recordedAt, ...data }) },
  ],
});

/** Who has looked into the audit, newest first. */
export const auditReadingsQuery = defineQuery({
  name: 'AuditReadings',
  summary: { cs: 'Kdo nahlížel do auditu', en: 'Who has looked into the audit' },
  path: '/audit/readings',
  params: z.object({
    reader: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
    skip: z.coerce.number().int().min(0).default(0),
  }),
  response: auditReadingsResponse,
  reads: [auditReadingProjection],
  handle: async ({ params: { limit, reader, skip }, views }) => ({
    items: await views
      .of(auditReadingProjection)
      .find({ where: reader === undefined ? {} : { reader }, sort: ['-at'], limit, skip }),
  }),
});
