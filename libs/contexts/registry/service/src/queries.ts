import type { QuerySlice } from '@triada/platform';
import { capacityAlertMap } from './read/capacity-alerts/capacity-alert-map.query';
import { showCodeList } from './read/code-lists/code-list.query';
import { resolveLabels } from './read/code-lists/resolve-labels.query';
import { directoryMap } from './read/directory/directory-map.query';
import { exportDirectory } from './read/directory/export-directory.query';
import { printDirectory } from './read/directory/print-directory.query';
import { searchDirectory } from './read/directory/search-directory.query';
import { organisationDetail } from './read/organisations/organisation-detail.query';
import { hsdsServices } from './read/hsds/hsds-services.query';
import { listOrganisations } from './read/organisations/organisation-list.query';
import { personDetail } from './read/persons/person-detail.query';
import { listPersons } from './read/persons/person-list.query';
import { personNames } from './read/persons/person-names.query';
import { searchPersons } from './read/persons/search-persons.query';
import { triadComposition } from './read/persons/triad-composition.query';
import { relatedOfferDetail } from './read/related-offers/related-offer-detail.query';
import { capacityOverview } from './read/services/capacity-overview.query';
import { lateServices } from './read/services/late-services.query';
import { linkNeeds } from './read/services/link-needs.query';
import { serviceDetail } from './read/services/service-detail.query';
import { serviceHistory } from './read/services/service-history.query';
import { listMunicipalities } from './read/territory/municipalities.query';
import { listTerritoryEditions, territoryEditionDetail } from './read/territory/territory-editions.query';

/** Everything that the registry answers. */
export const queries: readonly QuerySlice[] = [
  capacityAlertMap,
  showCodeList,
  resolveLabels,
  directoryMap,
  exportDirectory,
  printDirectory,
  searchDirectory,
  organisationDetail,
  hsdsServices,
  listOrganisations,
  personDetail,
  listPersons,
  personNames,
  searchPersons,
  triadComposition,
  relatedOfferDetail,
  capacityOverview,
  lateServices,
  linkNeeds,
  serviceDetail,
  serviceHistory,
  listMunicipalities,
  listTerritoryEditions,
  territoryEditionDetail,
];
