import { defineCommand } from '@triada/platform';
import { placeLegalHoldRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const placeLegalHold = defineCommand({
  name: 'PlaceLegalHold',
  summary: { cs: 'Pozastavit výmaz ze zákonného důvodu', en: 'Place a legal hold' },
  method: 'POST',
  path: '/registry/persons/:personId/legal-hold',
  params: z.object({ personId: z.uuid() }),
  body: placeLegalHoldRequest,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: ({ body }) => body,
  subject: ({ state }) => ownedBy(state),
});
