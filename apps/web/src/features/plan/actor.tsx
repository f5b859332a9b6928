import { roles as knownRoles, type Role } from '@triada/access';
import { useMessages } from '../../messages';
import type { Revision } from './types';

const isRole = (role: string): role is Role => (knownRoles as readonly string[]).includes(role);

/** Who did it: by role, never by name, for the log knows pseudonyms only. */
export const useActor = () => {
  const { roles, plan } = useMessages();
  return (actor: Revision['actor']): string => {
    const names = actor.roles.map((role) => (isRole(role) ? roles[role].name : role)).join(', ');
    return actor.onBehalfOf ? `${names} (${plan.onBehalf})` : names;
  };
};
