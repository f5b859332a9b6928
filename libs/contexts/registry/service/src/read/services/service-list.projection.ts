import { serviceDecider, serviceEvents, type RegisteredService, type ServiceEvent } from '@triada/registry-domain';
import { foldText } from '@triada/kernel';
import { stateProjection } from '../state-view';

/** Municipalities in which somebody can meet a service or offer. */
export const municipalitiesOf = ({
  place,
  territory,
}: {
  place: { municipality: string | null };
  territory: readonly string[];
}): string[] => [...new Set([...(place.municipality === null ? [] : [place.municipality]), ...territory])];

export const serviceList = stateProjection({
  view: 'service-list',
  version: 1,
  decider: serviceDecider,
  on: Object.keys(serviceEvents) as ServiceEvent['type'][],
  indexes: [
    'regionId',
    'organisationId',
    'serviceType',
    'registrationId',
    'targetGroups',
    'lifeSituations',
    'municipalities',
    'plannedYear',
    'status',
    'openNeeds',
  ],
  idOf: (event) => event.data.serviceId,
  fields: ({
    regionId,
    organisationId,
    serviceType,
    registrationId,
    details,
    plannedYear,
    status,
    links,
  }: RegisteredService) => ({
    regionId,
    organisationId,
    serviceType,
    registrationId,
    targetGroups: details.targetGroups,
    lifeSituations: details.lifeSituations,
    municipalities: municipalitiesOf(details),
    plannedYear,
    status,
    searchText: foldText(`${details.name} ${details.conditions}`),
    openNeeds: links.some(({ type, to }) => type === 'link_needed' && to === null),
  }),
});

export type ServiceDoc = { readonly id: string; readonly state: RegisteredService; readonly searchText: string };
