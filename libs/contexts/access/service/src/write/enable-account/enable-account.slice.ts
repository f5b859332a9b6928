import { enableAccountRequest } from '@triada/access-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { accountAggregate } from '../../account.aggregate';

export const enableAccount = defineCommand({
  name: 'EnableAccount',
  summary: { cs: 'Odblokovat účet', en: 'Enable an account' },
  method: 'POST',
  path: '/access/accounts/:accountId/enabling',
  params: z.object({ accountId: z.uuid() }),
  body: enableAccountRequest,
  aggregate: accountAggregate,
  target: ({ params }) => params.accountId,
  command: () => ({}),
  subject: () => ({}),
});
