import { defineCommand } from '@triada/platform';
import { renameOrganisationRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { organisationAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const renameOrganisation = defineCommand({
  name: 'RenameOrganisation',
  summary: { cs: 'Přejmenovat organizaci', en: 'Rename an organisation' },
  method: 'POST',
  path: '/registry/organisations/:organisationId/name',
  params: z.object({ organisationId: z.uuid() }),
  body: renameOrganisationRequest,
  aggregate: organisationAggregate,
  target: ({ params }) => params.organisationId,
  command: ({ body, today }) => ({ name: body.name, from: body.from ?? today }),
  subject: ({ state }) => ownedBy(state),
});
