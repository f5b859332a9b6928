import type { AccountEvent, Grant } from '@triada/access-domain';
import { defineProjection } from '@triada/kernel';

export interface AccountDocument {
  readonly accountId: string;
  readonly kind: 'person' | 'program';
  readonly status: 'active' | 'disabled';
  readonly roles: readonly Grant[];
}

/** Roles that an account holds on a day (from <= day < to); null when there is no such account or it is disabled. */
export const rolesHeld = (account: AccountDocument | null | undefined, day: string): readonly Grant['assignment'][] | null =>
  account?.status === 'active'
    ? account.roles.filter(({ from, to }) => from <= day && (to === null || day < to)).map(({ assignment }) => assignment)
    : null;

const accountIdOf = (stream: string): string => stream.slice('account-'.length);

/** Accounts with their roles, without names: names come from the credential store at the moment of reading. */
export const accountList = defineProjection<AccountDocument, AccountEvent>({
  view: 'account-list',
  version: 1,
  indexes: ['kind', 'status'],
  on: ['AccountCreated', 'RoleGranted', 'RoleRevoked', 'AccountDisabled', 'AccountEnabled'],
  project: (event) => [
    {
      id: accountIdOf(event.place.stream),
      change: (account) => {
        if (event.type === 'AccountCreated') return { accountId: event.data.accountId, kind: event.data.kind, status: 'active', roles: [] };
        if (!account) return null;
        switch (event.type) {
          case 'RoleGranted':
            return { ...account, roles: [...account.roles, event.data] };
          case 'RoleRevoked':
            return { ...account, roles: account.roles.map((grant) => (grant.grantId === event.data.grantId ? { ...grant, to: event.data.to } : grant)) };
          case 'AccountDisabled':
            return { ...account, status: 'disabled' };
          case 'AccountEnabled':
            return { ...account, status: 'active' };
          default:
            return account;
        }
      },
    },
  ],
});
