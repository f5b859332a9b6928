import { defineCommand } from '@triada/platform';
import { consentPurpose, revokeConsentRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

/** The name is hidden with the next read: it is resolved at reading, never stored in a view (D024). */
export const revokeConsent = defineCommand({
  name: 'RevokeConsent',
  summary: { cs: 'Odvolat souhlas se jmenováním', en: 'Revoke a consent to be named' },
  method: 'POST',
  path: '/registry/persons/:personId/consents/:purpose/revocation',
  params: z.object({ personId: z.uuid(), purpose: consentPurpose }),
  body: revokeConsentRequest,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: ({ params, body, today }) => ({ purpose: params.purpose, on: body.on ?? today }),
  subject: ({ state }) => ownedBy(state),
});
