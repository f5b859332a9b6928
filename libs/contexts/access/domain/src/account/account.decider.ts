import { ensure, NotFound, type Decider } from '@triada/kernel';
import type { AccountCommand } from './account.commands';
import type { AccountEvent } from './account.events';
import { aGrantIsSound, aRoleIsGrantedOnce } from './account.rules';
import { evolve, initialState, type AccountState } from './account.state';

const decide = (command: AccountCommand, state: AccountState): readonly AccountEvent[] => {
  if (command.type === 'CreateAccount') {
    ensure(state.status === 'missing', 'access.account-exists');
    const { accountId, kind, grants } = command.data;
    grants.forEach(aGrantIsSound);
    return [
      { type: 'AccountCreated', data: { accountId, kind } },
      ...grants.map((grant): AccountEvent => ({ type: 'RoleGranted', data: { ...grant } })),
    ];
  }
  if (state.status === 'missing') throw new NotFound('access.account-not-found');
  switch (command.type) {
    case 'GrantRole':
      ensure(state.status === 'active', 'access.account-disabled');
      aGrantIsSound(command.data);
      aRoleIsGrantedOnce(state, command.data.assignment, command.data.from);
      return [{ type: 'RoleGranted', data: { ...command.data } }];
    case 'RevokeRole': {
      const grant = state.grants.find(({ grantId }) => grantId === command.data.grantId);
      if (!grant) throw new NotFound('access.grant-not-found');
      return grant.to !== null && grant.to <= command.data.to ? [] : [{ type: 'RoleRevoked', data: { ...command.data } }];
    }
    case 'ChangePassword':
      return [{ type: 'PasswordChanged', data: {} }];
    case 'DisableAccount':
      return state.status === 'disabled' ? [] : [{ type: 'AccountDisabled', data: { ...command.data } }];
    case 'EnableAccount':
      return state.status === 'active' ? [] : [{ type: 'AccountEnabled', data: {} }];
  }
};

export const accountDecider: Decider<AccountState, AccountCommand, AccountEvent> = { initialState, decide, evolve };
