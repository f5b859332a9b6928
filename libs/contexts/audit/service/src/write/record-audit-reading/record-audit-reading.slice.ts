import { auditReadingDecider, auditReadingEvents } from '@triada/audit-domain';
import { derivedId } from '@triada/kernel';
import { defineAggregate, defineCommand } from '@triada/platform';
import { z } from 'zod';

/** One stream per reader and month. */
export const auditReadingAggregate = defineAggregate({
  category: 'audit-reading',
  decider: auditReadingDecider,
  events: auditReadingEvents,
  regionOf: () => 'authority',
});

export const recordAuditReading = defineCommand({
  name: 'RecordAuditReading',
  summary: { cs: 'Zapsat nahlédnutí do auditu', en: 'Record a reading of the audit' },
  method: 'POST',
  path: '/audit/readings',
  params: z.object({}),
  body: z.strictObject({
    reader: z.string().min(1).max(200),
    operation: z.string().min(1).max(100),
    question: z.record(z.string().max(40), z.union([z.string().max(1_000), z.number(), z.boolean()])),
  }),
  aggregate: auditReadingAggregate,
  target: ({ body, today }) => derivedId('audit-reading', body.reader, today.slice(0, 7)),
  creates: true,
  command: ({ body }) => body,
  subject: () => ({}),
});
