import type { Permission } from '../roles';

/** Operations of the meetings context: who may, and within which scope. A route without a row here fails CI. */
export const meetingsPermissions: Readonly<Record<string, Permission>> = {};
