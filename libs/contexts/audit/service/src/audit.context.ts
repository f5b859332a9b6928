import { defineContext, type ContextDefinition, type ContextRuntime } from '@triada/platform';
import { auditedContexts } from './logs/audited-contexts';
import { auditEventQuery } from './read/audit-event.query';
import { auditLogsQuery } from './read/audit-logs.query';
import { auditReadingProjection, auditReadingsQuery } from './read/audit-readings.query';
import { auditStreamsQuery } from './read/audit-streams.query';
import { auditTimelineQuery } from './read/audit-timeline.query';
import { auditVerificationQuery } from './read/audit-verification.query';
import { sentences } from './sentences';
import { auditReadingAggregate, recordAuditReading } from './write/record-audit-reading/record-audit-reading.slice';

/**
 * Looks into the logs of all contexts and writes nothing but who has looked. `running` gives the contexts of this process, the
 * audit's own too; it is asked anew each time, because the audit is defined before they run.
 */
export const auditContext = (running: () => readonly ContextRuntime[]): ContextDefinition => {
  const audited = auditedContexts(running);
  return defineContext({
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
    journal: ({ operation, principal, question }) => ({ command: 'RecordAuditReading', params: {}, body: { reader: principal.id, operation, question } }),
  });
};
