export * from './audit-reading/audit-reading.decider';
export * from './verification/log-verifier';
export * from './verification/verify-leaf';
