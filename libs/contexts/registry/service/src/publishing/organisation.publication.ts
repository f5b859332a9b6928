import { definePublication } from '@triada/platform';
import { organisationRegisteredV1 } from '@triada/registry-contracts';
import type { OrganisationEvent, OrganisationState } from '@triada/registry-domain';
import { organisationAggregate } from '../aggregates';

export const organisationPublication = definePublication<OrganisationState, OrganisationEvent>({
  aggregate: organisationAggregate,
  map: {
    OrganisationRegistered: ({ data: { organisationId, name, kind, ico, seat } }) =>
      organisationRegisteredV1.of({ organisationId, name, kind, ico, municipality: seat }),
  },
});
