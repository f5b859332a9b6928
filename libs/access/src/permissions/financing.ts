import type { Permission } from '../roles';

/** Operations of the financing context: who may, and within which scope. A route without a row here fails CI. */
export const financingPermissions: Readonly<Record<string, Permission>> = {};
