import { ensure } from '@triada/kernel';
import type { Place } from './values';

/** A hidden place is not stored at all, so that no query, map or export can leak it (czech-domain 6.1). */
export const hiddenPlaceIsNotStored = ({ hidden, municipality, address }: Place): void =>
  ensure(!hidden || (municipality === null && address === null), 'registry.hidden-place-stored', {}, 'place');

/** Only an organisation of the registry that still exists can provide something new. */
export const organisationIsOpen = (status: 'unknown' | 'registered' | 'closed'): void => {
  ensure(status !== 'unknown', 'registry.organisation-unknown', {}, 'organisationId');
  ensure(status === 'registered', 'registry.organisation-closed', {}, 'organisationId');
};
