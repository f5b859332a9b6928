import { defineCommand } from '@triada/platform';
import { noDetails } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const liftLegalHold = defineCommand({
  name: 'LiftLegalHold',
  summary: { cs: 'Zrušit pozastavení výmazu', en: 'Lift a legal hold' },
  method: 'POST',
  path: '/registry/persons/:personId/legal-hold/lifting',
  params: z.object({ personId: z.uuid() }),
  body: noDetails,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: () => ({}),
  subject: ({ state }) => ownedBy(state),
});
