import { defineCommand } from '@triada/platform';
import { changeOrganisationContactRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { organisationAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

/** The contact of the organisation, never of a person. */
export const changeOrganisationContact = defineCommand({
  name: 'ChangeOrganisationContact',
  summary: { cs: 'Změnit kontakt organizace', en: 'Change the contact of an organisation' },
  method: 'POST',
  path: '/registry/organisations/:organisationId/contact',
  params: z.object({ organisationId: z.uuid() }),
  body: changeOrganisationContactRequest,
  aggregate: organisationAggregate,
  target: ({ params }) => params.organisationId,
  command: ({ body }) => body,
  subject: ({ state }) => ownedBy(state),
});
