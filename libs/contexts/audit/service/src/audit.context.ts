import { defineContext, type ContextDefinition } from '@triada/platform';
import type { Audited } from './logs/audited';
import { auditEventQuery } from './read/audit-event.query';
import { auditLogsQuery } from './read/audit-logs.query';
import { auditReadingProjection, auditReadingsQuery } from './read/audit-readings.query';
import { auditStreamsQuery } from './read/audit-streams.query';
import { auditTimelineQuery } from './read/audit-timeline.query';
import { auditVerificationQuery } from './read/audit-verification.query';
import { sentences } from './sentences';
import { auditReadingAggregate, recordAuditReading } from './write/record-audit-reading/record-audit-reading.slice';

/** Looks into the logs of all contexts and writes nothing but who has looked. */
export const auditContext = (audited: Audited): ContextDefinition =>
  defineContext({
    name: 'audit',
    aggregates: [auditReadingAggregate],
    commands: [recordAuditReading],
    queries: [
      auditLogsQuery(audited),
      auditStreamsQuery(audited),
      auditTimelineQuery(audited),
      auditEventQuery(audited),
      auditVerificationQuery(audited),
      auditReadingsQuery,
    ],
    projections: [auditReadingProjection],
    intakes: [],
    publications: [],
    publishes: [],
    processes: [],
    sentences,
  });
