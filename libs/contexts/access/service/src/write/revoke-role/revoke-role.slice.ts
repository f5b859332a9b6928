import { revokeRoleRequest } from '@triada/access-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { accountAggregate } from '../../account.aggregate';

export const revokeRole = defineCommand({
  name: 'RevokeRole',
  summary: { cs: 'Odebrat roli', en: 'Revoke a role' },
  method: 'POST',
  path: '/access/accounts/:accountId/roles/:grantId/end',
  params: z.object({ accountId: z.uuid(), grantId: z.uuid() }),
  body: revokeRoleRequest,
  aggregate: accountAggregate,
  target: ({ params }) => params.accountId,
  command: ({ params, body }) => ({ grantId: params.grantId, ...body }),
  subject: () => ({}),
});
