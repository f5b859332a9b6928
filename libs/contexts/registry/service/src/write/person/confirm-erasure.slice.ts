import { defineCommand } from '@triada/platform';
import { noDetails } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const confirmErasure = defineCommand({
  name: 'ConfirmErasure',
  summary: { cs: 'Potvrdit výmaz druhou osobou', en: 'Confirm the erasure as the second person' },
  method: 'POST',
  path: '/registry/persons/:personId/erasure/confirmation',
  params: z.object({ personId: z.uuid() }),
  body: noDetails,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: () => ({}),
  subject: ({ state }) => ownedBy(state),
});
