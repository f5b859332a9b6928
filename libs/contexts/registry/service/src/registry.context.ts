import { defineContext } from '@triada/platform';
import {
  organisationRegisteredV1,
  personErasureConfirmedV1,
  populationFiguresImportedV1,
  serviceCapacityChangedV1,
  serviceRegisteredV1,
  serviceStateChangedV1,
} from '@triada/registry-contracts';
import * as aggregates from './aggregates';
import { commands } from './commands';
import { regionTerritory } from './intake/region-territory.intake';
import { whenErasureConfirmedThenDestroyKey } from './processes/when-erasure-confirmed-then-destroy-key/when-erasure-confirmed-then-destroy-key.process';
import { organisationPublication } from './publishing/organisation.publication';
import { personPublication } from './publishing/person.publication';
import { servicePublication } from './publishing/service.publication';
import { territoryEditionPublication } from './publishing/territory-edition.publication';
import { queries } from './queries';
import { capacityAlertList } from './read/capacity-alerts/capacity-alert-list.projection';
import { regionalLists } from './read/code-lists/regional-list.projection';
import { organisationList } from './read/organisations/organisation-list.projection';
import { personList } from './read/persons/person-list.projection';
import { relatedOfferList } from './read/related-offers/related-offer-list.projection';
import { serviceList } from './read/services/service-list.projection';
import { territoryEditions } from './read/territory/territory-editions.projection';
import { territoryRows } from './read/territory/territory-rows.projection';
import { registrySentences } from './sentences';

/** Who helps whom and where: organisations, services, related offers, capacity alerts, code lists of regions, persons, and imported territory data. */
export const registryContext = defineContext({
  name: 'registry',
  aggregates: [
    aggregates.organisationAggregate,
    aggregates.serviceAggregate,
    aggregates.relatedOfferAggregate,
    aggregates.capacityAlertAggregate,
    aggregates.codeListAggregate,
    aggregates.personAggregate,
    aggregates.territoryEditionAggregate,
  ],
  commands,
  queries,
  projections: [
    organisationList,
    serviceList,
    relatedOfferList,
    capacityAlertList,
    regionalLists,
    personList,
    territoryEditions,
    territoryRows,
  ],
  intakes: [regionTerritory],
  publications: [organisationPublication, servicePublication, personPublication, territoryEditionPublication],
  publishes: [
    organisationRegisteredV1,
    serviceRegisteredV1,
    serviceStateChangedV1,
    serviceCapacityChangedV1,
    personErasureConfirmedV1,
    populationFiguresImportedV1,
  ],
  processes: [whenErasureConfirmedThenDestroyKey],
  sentences: registrySentences,
});
