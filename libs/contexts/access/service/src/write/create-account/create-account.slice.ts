import { createAccountRequest } from '@triada/access-contracts';
import { aGrantIsSound } from '@triada/access-domain';
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
    secretBody: true,
    aggregate: accountAggregate,
    creates: true,
    target: ({ newId }) => newId('account'),
    command: async ({ body, newId }) => {
      const accountId = newId('account');
      // Before the name is taken: a refused account must leave it free for the corrected one.
      body.roles.forEach(aGrantIsSound);
      if (!(await credentials.register(accountId, body.accountName, body.password))) {
        throw new Rejected('access.name-taken', { name: body.accountName }, [{ field: 'accountName', rule: 'access.name-taken' }]);
      }
      return { accountId, kind: body.kind, grants: body.roles.map((grant, index) => ({ grantId: newId(`grant-${index}`), ...grant })) };
    },
    subject: () => ({}),
  });
