export { auditContext } from './audit.context';
export type { Audited, AuditedLog } from './logs/audited';
export { auditedContexts } from './logs/audited-contexts';
