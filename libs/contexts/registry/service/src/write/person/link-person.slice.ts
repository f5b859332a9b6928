import { defineCommand } from '@triada/platform';
import { linkPersonRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { organisationKnown } from '../lookups';
import { ownedBy } from '../subjects';

export const linkPerson = defineCommand({
  name: 'LinkPerson',
  summary: { cs: 'Zapsat vztah osoby k organizaci', en: 'Link a person to an organisation' },
  method: 'POST',
  path: '/registry/persons/:personId/organisations',
  params: z.object({ personId: z.uuid() }),
  body: linkPersonRequest,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: async (input) => {
    const { organisationId, from } = input.body;
    const { status } = await organisationKnown(input, organisationId);
    return { organisationId, organisationKnown: status !== 'unknown', from: from ?? input.today };
  },
  subject: ({ state }) => ownedBy(state),
});
