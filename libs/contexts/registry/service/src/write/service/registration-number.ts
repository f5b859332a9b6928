import type { CommandInput } from '@triada/platform';
import { serviceList } from '../../read/services/service-list.projection';

/**
 * Whether another service carries the number of the national register. Read from a view that may lag by moments: the number is
 * given by the state, so two at once are a slip of the pen and not a race.
 */
export const registrationNumberTaken = async (
  { views }: Pick<CommandInput<unknown, unknown>, 'views'>,
  registrationId: string | null,
  serviceId: string,
): Promise<boolean> => {
  if (registrationId === null) return false;
  const found = await views.of(serviceList).find({ where: { registrationId }, limit: 2 });
  return found.some(({ id }) => id !== serviceId);
};
