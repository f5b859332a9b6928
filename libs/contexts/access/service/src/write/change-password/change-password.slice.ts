import { changePasswordRequest } from '@triada/access-contracts';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { accountAggregate } from '../../account.aggregate';
import type { CredentialStore } from '../../credentials.port';

export const changePassword = (credentials: CredentialStore) =>
  defineCommand({
    name: 'ChangePassword',
    summary: { cs: 'Změnit heslo účtu', en: 'Change the password of an account' },
    method: 'POST',
    path: '/access/accounts/:accountId/password',
    params: z.object({ accountId: z.uuid() }),
    body: changePasswordRequest,
    secretBody: true,
    aggregate: accountAggregate,
    target: ({ params }) => params.accountId,
    command: async ({ params, body }) => {
      await credentials.setPassword(params.accountId, body.password);
      return {};
    },
    subject: () => ({}),
  });
