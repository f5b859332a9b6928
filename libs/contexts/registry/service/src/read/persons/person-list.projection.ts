import { personDecider, personEvents, type PersonEvent, type RegisteredPerson } from '@triada/registry-domain';
import { stateProjection } from '../state-view';

/**
 * Persons with their sealed texts. No name stands here in clear, so a name is never sorted, indexed or searched by the store; once the
 * key is destroyed the sealed texts leave the view too.
 */
export const personList = stateProjection({
  view: 'person-list',
  version: 1,
  decider: personDecider,
  on: Object.keys(personEvents) as PersonEvent['type'][],
  indexes: ['regionId'],
  idOf: (event) => event.data.personId,
  fields: ({ regionId }: RegisteredPerson) => ({ regionId }),
});

export type PersonDoc = { readonly id: string; readonly state: RegisteredPerson };
