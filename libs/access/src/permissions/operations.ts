import type { Permission } from '../roles';

const looking: Permission = { roles: ['authority_administrator', 'auditor'], scope: 'installation' };
const mending: Permission = { roles: ['authority_administrator'], scope: 'installation' };

/** Operations of the platform itself, across all contexts. Nobody's role changes or deletes an event: there is no such operation. */
export const operationsPermissions: Readonly<Record<string, Permission>> = {
  ReadEvents: { roles: ['authority_administrator', 'auditor'], scope: 'region' },
  ReadPublicEvents: { roles: ['authority_administrator', 'auditor', 'integrator'], scope: 'region' },
  ListViews: looking,
  RebuildView: mending,
  TakeBackup: mending,
  ListParkedMessages: looking,
  ReleaseParkedMessages: mending,
  DiscardParkedMessage: mending,
};
