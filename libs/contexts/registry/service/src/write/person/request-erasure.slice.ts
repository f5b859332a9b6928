import { defineCommand } from '@triada/platform';
import { requestErasureRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const requestErasure = defineCommand({
  name: 'RequestErasure',
  summary: { cs: 'Požádat o výmaz osobních údajů', en: 'Ask for the erasure of personal data' },
  method: 'POST',
  path: '/registry/persons/:personId/erasure',
  params: z.object({ personId: z.uuid() }),
  body: requestErasureRequest,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: ({ body }) => body,
  subject: ({ state }) => ownedBy(state),
});
