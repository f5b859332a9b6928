import { defineAggregate } from '@triada/platform';
import {
  capacityAlertDecider,
  capacityAlertEvents,
  codeListDecider,
  codeListEvents,
  organisationDecider,
  organisationEvents,
  personDecider,
  personEvents,
  relatedOfferDecider,
  relatedOfferEvents,
  serviceDecider,
  serviceEvents,
  territoryEditionDecider,
  territoryEditionEvents,
} from '@triada/registry-domain';

const regionOf = (state: { readonly status: string } | { readonly regionId: string }): string =>
  'regionId' in state ? state.regionId : 'authority';

export const organisationAggregate = defineAggregate({
  category: 'organisation',
  decider: organisationDecider,
  events: organisationEvents,
  regionOf,
});

export const serviceAggregate = defineAggregate({
  category: 'service',
  decider: serviceDecider,
  events: serviceEvents,
  regionOf,
});

export const relatedOfferAggregate = defineAggregate({
  category: 'related-offer',
  decider: relatedOfferDecider,
  events: relatedOfferEvents,
  regionOf,
});

export const capacityAlertAggregate = defineAggregate({
  category: 'capacity-alert',
  decider: capacityAlertDecider,
  events: capacityAlertEvents,
  regionOf,
});

export const personAggregate = defineAggregate({ category: 'person', decider: personDecider, events: personEvents, regionOf });

/** Imported territory data; they belong to the installation, so to no planning region. */
export const territoryEditionAggregate = defineAggregate({
  category: 'territory-edition',
  decider: territoryEditionDecider,
  events: territoryEditionEvents,
  regionOf: () => 'authority',
});

/** One stream per planning region and list. */
export const codeListAggregate = defineAggregate({
  category: 'code-list',
  decider: codeListDecider,
  events: codeListEvents,
  regionOf: ({ regionId }) => regionId ?? 'authority',
});

export const codeListId = (regionId: string, list: string): string => `${regionId}.${list}`;
