import type { Permission } from '../roles';

/** Operations of the audit context: who may, and within which scope. A route without a row here fails CI. */
export const auditPermissions: Readonly<Record<string, Permission>> = {};
