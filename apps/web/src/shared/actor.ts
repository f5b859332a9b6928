import { roles as knownRoles, type Role } from '@triada/access';
import { useMessages } from '../messages';

const isRole = (role: string): role is Role => (knownRoles as readonly string[]).includes(role);

/** Roles in words; the log knows people by pseudonym only, so that is all there is to say. */
export const useRoleNames = () => {
  const { roles } = useMessages();
  return (codes: readonly string[]): string => codes.map((role) => (isRole(role) ? roles[role].name : role)).join(', ');
};
