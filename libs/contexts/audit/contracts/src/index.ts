export * from './api/audit-log.response';
export * from './api/audit-verification.response';
