import { disableAccountRequest } from '@triada/access-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { accountAggregate } from '../../account.aggregate';

export const disableAccount = defineCommand({
  name: 'DisableAccount',
  summary: { cs: 'Zablokovat účet', en: 'Disable an account' },
  method: 'POST',
  path: '/access/accounts/:accountId/disabling',
  params: z.object({ accountId: z.uuid() }),
  body: disableAccountRequest,
  aggregate: accountAggregate,
  target: ({ params }) => params.accountId,
  command: ({ body }) => body,
  subject: () => ({}),
});
