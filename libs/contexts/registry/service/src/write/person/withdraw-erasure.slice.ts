import { defineCommand } from '@triada/platform';
import { noDetails } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const withdrawErasure = defineCommand({
  name: 'WithdrawErasure',
  summary: { cs: 'Vzít zpět žádost o výmaz', en: 'Withdraw the request for erasure' },
  method: 'POST',
  path: '/registry/persons/:personId/erasure/withdrawal',
  params: z.object({ personId: z.uuid() }),
  body: noDetails,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: () => ({}),
  subject: ({ state }) => ownedBy(state),
});
