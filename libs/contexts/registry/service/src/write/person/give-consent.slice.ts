import { defineCommand } from '@triada/platform';
import { giveConsentRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const giveConsent = defineCommand({
  name: 'GiveConsent',
  summary: { cs: 'Zapsat souhlas se jmenováním', en: 'Record a consent to be named' },
  method: 'POST',
  path: '/registry/persons/:personId/consents',
  params: z.object({ personId: z.uuid() }),
  body: giveConsentRequest,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: ({ body, today }) => ({ purpose: body.purpose, on: body.on ?? today }),
  subject: ({ state }) => ownedBy(state),
});
