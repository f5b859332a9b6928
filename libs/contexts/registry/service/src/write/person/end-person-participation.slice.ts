import { defineCommand } from '@triada/platform';
import { endPersonParticipationRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const endPersonParticipation = defineCommand({
  name: 'EndPersonParticipation',
  summary: { cs: 'Ukončit účast osoby', en: 'End the participation of a person' },
  method: 'POST',
  path: '/registry/persons/:personId/participation-end',
  params: z.object({ personId: z.uuid() }),
  body: endPersonParticipationRequest,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: ({ body, today }) => ({ to: body.to ?? today }),
  subject: ({ state }) => ownedBy(state),
});
