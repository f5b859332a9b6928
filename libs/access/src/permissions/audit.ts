import type { Permission } from '../roles';

const readers: Permission['roles'] = ['auditor', 'authority_administrator'];

/** Operations of the audit context: who may, and within which scope. A route without a row here fails CI. */
export const auditPermissions: Readonly<Record<string, Permission>> = {
  AuditLogs: { roles: readers, scope: 'installation' },
  AuditVerification: { roles: readers, scope: 'installation' },
  AuditReadings: { roles: readers, scope: 'installation' },
  AuditStreams: { roles: readers, scope: 'region' },
  AuditTimeline: { roles: readers, scope: 'region' },
  AuditEvent: { roles: readers, scope: 'region' },
  /** The product writes down who reads; no person can. */
  RecordAuditReading: { roles: ['process'], scope: 'installation' },
};
