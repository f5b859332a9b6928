import { grantRequest } from '@triada/access-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { accountAggregate } from '../../account.aggregate';

export const grantRole = defineCommand({
  name: 'GrantRole',
  summary: { cs: 'Přidělit roli', en: 'Grant a role' },
  method: 'POST',
  path: '/access/accounts/:accountId/roles',
  params: z.object({ accountId: z.uuid() }),
  body: grantRequest,
  aggregate: accountAggregate,
  target: ({ params }) => params.accountId,
  command: ({ body, newId }) => ({ grantId: newId('grant'), ...body }),
  subject: () => ({}),
});
