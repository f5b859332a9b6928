import { createAccountRequest } from '@triada/access-contracts';
import { Rejected } from '@triada/kernel';
import { defineCommand } from '@triada/platform';
import { z } from 'zod';
import { accountAggregate } from '../../account.aggregate';
import type { CredentialStore } from '../../credentials.port';

export const createAccount = (credentials: CredentialStore) =>
  defineCommand({
    name: 'CreateAccount',
    summary: { cs: 'Založit účet', en: 'Create an account' },
    method: 'POST',
    path: '/access/accounts',
    params: z.object({}),
    body: createAccountRequest,
    aggregate: accountAggregate,
    creates: true,
    target: ({ newId }) => newId('account'),
    command: async ({ body, newId }) => {
      const accountId = newId('account');
      if (!(await credentials.register(accountId, body.accountName, body.password))) {
        throw new Rejected('access.name-taken', { name: body.accountName }, [{ field: 'accountName', rule: 'access.name-taken' }]);
      }
      return { accountId, kind: body.kind, grants: body.roles.map((grant, index) => ({ grantId: newId(`grant-${index}`), ...grant })) };
    },
    subject: () => ({}),
  });
