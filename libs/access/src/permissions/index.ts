import type { Permission } from '../roles';
import { accessPermissions } from './access';
import { auditPermissions } from './audit';
import { financingPermissions } from './financing';
import { meetingsPermissions } from './meetings';
import { operationsPermissions } from './operations';
import { planningPermissions } from './planning';
import { registryPermissions } from './registry';

/** The one table of rights: operation (command or query slice by name) → roles and scope. */
export const permissionTable: Readonly<Record<string, Permission>> = {
  ...accessPermissions,
  ...planningPermissions,
  ...meetingsPermissions,
  ...registryPermissions,
  ...financingPermissions,
  ...auditPermissions,
  ...operationsPermissions,
};
