import { accountListResponse } from '@triada/access-contracts';
import { compareCzech } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import type { CredentialStore } from '../../credentials.port';
import { accountList } from './account-list.projection';

export const accountListQuery = (credentials: CredentialStore) =>
  defineQuery({
    name: 'AccountList',
    summary: { cs: 'Účty a jejich role', en: 'Accounts and their roles' },
    path: '/access/accounts',
    params: z.object({}),
    response: accountListResponse,
    reads: [accountList],
    handle: async ({ views }) => {
      const documents = await views.of(accountList).find({ limit: 10_000 });
      const accounts = documents.map((document) => ({ ...document, roles: [...document.roles], accountName: credentials.nameOf(document.accountId) }));
      return { accounts: accounts.sort((a, b) => compareCzech(a.accountName ?? '', b.accountName ?? '')) };
    },
  });
