import type { AccountEvent, Assignment } from './account.events';

export interface Grant {
  readonly grantId: string;
  readonly assignment: Assignment;
  readonly from: string;
  readonly to: string | null;
}

export type AccountState =
  | { readonly status: 'missing' }
  | { readonly status: 'active' | 'disabled'; readonly accountId: string; readonly grants: readonly Grant[] };

export const initialState: AccountState = { status: 'missing' };

export const evolve = (state: AccountState, event: AccountEvent): AccountState => {
  if (event.type === 'AccountCreated') return { status: 'active', accountId: event.data.accountId, grants: [] };
  if (state.status === 'missing') return state;
  switch (event.type) {
    case 'RoleGranted':
      return { ...state, grants: [...state.grants, event.data] };
    case 'RoleRevoked': {
      const { grantId, to } = event.data;
      return { ...state, grants: state.grants.map((grant) => (grant.grantId === grantId ? { ...grant, to } : grant)) };
    }
    case 'AccountDisabled':
      return { ...state, status: 'disabled' };
    case 'AccountEnabled':
      return { ...state, status: 'active' };
    case 'PasswordChanged':
      return state;
  }
};
