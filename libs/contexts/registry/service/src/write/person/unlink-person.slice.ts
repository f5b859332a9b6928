import { defineCommand } from '@triada/platform';
import { unlinkPersonRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const unlinkPerson = defineCommand({
  name: 'UnlinkPerson',
  summary: { cs: 'Ukončit vztah osoby k organizaci', en: 'End the link of a person to an organisation' },
  method: 'POST',
  path: '/registry/persons/:personId/organisations/:organisationId/end',
  params: z.object({ personId: z.uuid(), organisationId: z.uuid() }),
  body: unlinkPersonRequest,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: ({ params, body, today }) => ({ organisationId: params.organisationId, to: body.to ?? today }),
  subject: ({ state }) => ownedBy(state),
});
