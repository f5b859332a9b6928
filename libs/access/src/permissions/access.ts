import type { Permission } from '../roles';

const administrator: Permission = { roles: ['authority_administrator'], scope: 'installation' };

/** Operations of the access context: accounts and roles are the authority's business. */
export const accessPermissions: Readonly<Record<string, Permission>> = {
  CreateAccount: administrator,
  GrantRole: administrator,
  RevokeRole: administrator,
  ChangePassword: administrator,
  DisableAccount: administrator,
  EnableAccount: administrator,
  AccountList: { roles: ['authority_administrator', 'auditor'], scope: 'installation' },
};
