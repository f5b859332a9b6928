import { defineCommand } from '@triada/platform';
import { changePersonSideRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const changePersonSide = defineCommand({
  name: 'ChangePersonSide',
  summary: { cs: 'Změnit stranu triády', en: 'Change the side of the triad' },
  method: 'POST',
  path: '/registry/persons/:personId/side',
  params: z.object({ personId: z.uuid() }),
  body: changePersonSideRequest,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: ({ body, today }) => ({ ...body, from: body.from ?? today }),
  subject: ({ state }) => ownedBy(state),
});
