import { foldText } from '@triada/kernel';
import { relatedOfferDecider, relatedOfferEvents, type RegisteredOffer, type RelatedOfferEvent } from '@triada/registry-domain';
import { municipalitiesOf } from '../services/service-list.projection';
import { stateProjection } from '../state-view';

export const relatedOfferList = stateProjection({
  view: 'related-offer-list',
  version: 1,
  decider: relatedOfferDecider,
  on: Object.keys(relatedOfferEvents) as RelatedOfferEvent['type'][],
  indexes: ['regionId', 'organisationId', 'kind', 'targetGroups', 'lifeSituations', 'municipalities'],
  idOf: (event) => event.data.offerId,
  fields: ({ regionId, details }: RegisteredOffer) => ({
    regionId,
    organisationId: details.organisationId,
    kind: details.kind,
    searchText: foldText(`${details.name} ${details.conditions}`),
    targetGroups: details.targetGroups,
    lifeSituations: details.lifeSituations,
    municipalities: municipalitiesOf(details),
  }),
});

export type RelatedOfferDoc = { readonly id: string; readonly state: RegisteredOffer; readonly searchText: string };
