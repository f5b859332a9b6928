import type { Permission } from '../roles';

/** Operations of the planning context: who may, and within which scope. A route without a row here fails CI. */
export const planningPermissions: Readonly<Record<string, Permission>> = {};
