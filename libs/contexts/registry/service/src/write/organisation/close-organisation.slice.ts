import { defineCommand } from '@triada/platform';
import { closeOrganisationRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { organisationAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const closeOrganisation = defineCommand({
  name: 'CloseOrganisation',
  summary: { cs: 'Uzavřít organizaci', en: 'Close an organisation' },
  method: 'POST',
  path: '/registry/organisations/:organisationId/closing',
  params: z.object({ organisationId: z.uuid() }),
  body: closeOrganisationRequest,
  aggregate: organisationAggregate,
  target: ({ params }) => params.organisationId,
  command: ({ body, today }) => ({ from: body.from ?? today, reason: body.reason }),
  subject: ({ state }) => ownedBy(state),
});
