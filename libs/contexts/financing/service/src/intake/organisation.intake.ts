import { defineIntake, type PublicEventOf } from '@triada/kernel';
import { organisationRegisteredV1 } from '@triada/registry-contracts';

export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** Organisations that can be guarantors. */
export const organisationIntake = defineIntake<KnownOrganisation, PublicEventOf<typeof organisationRegisteredV1>>({
  view: 'known-organisation',
  version: 1,
  indexes: ['kind'],
  on: [organisationRegisteredV1],
  project: ({ data: { organisationId, name, kind } }) => [
    { id: organisationId, change: () => ({ id: organisationId, name, kind }) },
  ],
});
