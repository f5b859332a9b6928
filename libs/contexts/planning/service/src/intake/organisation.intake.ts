import { defineIntake, type PublicEventOf } from '@triada/kernel';
import { organisationRegisteredV1 } from '@triada/registry-contracts';

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
}

/** Names of organisations for pages. */
export const organisationIntake = defineIntake<KnownOrganisation, PublicEventOf<typeof organisationRegisteredV1>>({
  view: 'known-organisation',
  version: 1,
  indexes: [],
  on: [organisationRegisteredV1],
  project: ({ data: { organisationId, name } }) => [{ id: organisationId, change: () => ({ id: organisationId, name }) }],
});
