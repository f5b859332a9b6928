import { useMessages } from '../../messages';
import { useRoleNames } from '../../shared/actor';
import type { Revision } from './types';

/** Who did it: by role, never by name. */
export const useActor = () => {
  const { plan } = useMessages();
  const roleNames = useRoleNames();
  return (actor: Revision['actor']): string => (actor.onBehalfOf ? `${roleNames(actor.roles)} (${plan.onBehalf})` : roleNames(actor.roles));
};
