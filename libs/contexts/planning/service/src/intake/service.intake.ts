import { defineIntake, type PublicEventOf } from '@triada/kernel';
import { serviceRegisteredV1, serviceStateChangedV1 } from '@triada/registry-contracts';

export interface KnownService {
  readonly id: string;
  readonly name: string | null;
  readonly state: string;
}

type Told = PublicEventOf<typeof serviceRegisteredV1> | PublicEventOf<typeof serviceStateChangedV1>;

/** Names and states of the services that measures rest on. */
export const serviceIntake = defineIntake<KnownService, Told>({
  view: 'known-service',
  version: 1,
  indexes: [],
  on: [serviceRegisteredV1, serviceStateChangedV1],
  project: (event) => {
    const { serviceId: id, state } = event.data;
    const name = event.type === 'registry.service-registered.v1' ? event.data.name : null;
    return [{ id, change: (service) => ({ id, name: name ?? service?.name ?? null, state }) }];
  },
});
