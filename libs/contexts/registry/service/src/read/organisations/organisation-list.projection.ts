import {
  organisationDecider,
  organisationEvents,
  type OrganisationEvent,
  type RegisteredOrganisation,
} from '@triada/registry-domain';
import { stateProjection } from '../state-view';

/** Organisations of the directory. */
export const organisationList = stateProjection({
  view: 'organisation-list',
  version: 1,
  decider: organisationDecider,
  on: Object.keys(organisationEvents) as OrganisationEvent['type'][],
  indexes: ['regionId', 'kind', 'ico', 'seat'],
  idOf: (event) => event.data.organisationId,
  fields: ({ regionId, kind, ico, seats }: RegisteredOrganisation) => ({ regionId, kind, ico, seat: seats.at(-1)?.seat ?? null }),
});

export type OrganisationDoc = { readonly id: string; readonly state: RegisteredOrganisation };
