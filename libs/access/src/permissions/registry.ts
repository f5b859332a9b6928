import type { Permission } from '../roles';

/** Operations of the registry context: who may, and within which scope. A route without a row here fails CI. */
export const registryPermissions: Readonly<Record<string, Permission>> = {};
