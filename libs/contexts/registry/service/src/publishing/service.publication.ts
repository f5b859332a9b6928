import { definePublication } from '@triada/platform';
import {
  serviceCapacityChangedV1,
  serviceRegisteredV1,
  serviceStateChangedV1,
  type ServiceState as PublicState,
} from '@triada/registry-contracts';
import type { ServiceEvent, ServiceState } from '@triada/registry-domain';
import { serviceAggregate } from '../aggregates';

const changed =
  (state: PublicState) =>
  ({ data: { serviceId, from } }: { data: { serviceId: string; from: string } }) =>
    serviceStateChangedV1.of({ serviceId, state, from });

export const servicePublication = definePublication<ServiceState, ServiceEvent>({
  aggregate: serviceAggregate,
  map: {
    ServiceRegistered: ({ data: { serviceId, organisationId, serviceType, details, start } }) =>
      serviceRegisteredV1.of({
        serviceId,
        organisationId,
        name: details.name,
        serviceType,
        forms: details.forms,
        targetGroups: details.targetGroups,
        municipality: details.place.municipality,
        state: 'from' in start ? 'active' : 'planned',
      }),
    ServiceStarted: changed('active'),
    ServiceSuspended: changed('suspended'),
    ServiceResumed: changed('active'),
    ServiceClosed: changed('closed'),
    ServiceCapacityChanged: ({ data }) => serviceCapacityChangedV1.of(data),
  },
});
