import { deciderSpec } from '@triada/kernel/spec';
import { accountDecider } from './account.decider';
import type { AccountEvent } from './account.events';

const accountId = '6f1c3a58-0a57-4a7f-8f0e-0d5d2a3a6a01';
const grantId = '6f1c3a58-0a57-4a7f-8f0e-0d5d2a3a6a02';
const assignment = { role: 'coordinator', region: 'frydlantsko' } as const;
const created: AccountEvent = { type: 'AccountCreated', data: { accountId, kind: 'person' } };
const granted: AccountEvent = { type: 'RoleGranted', data: { grantId, assignment, from: '2022-01-01', to: null } };
const account = deciderSpec(accountDecider);

describe('account', () => {
  describe('when missing', () => {
    it('is created with its first roles', () => {
      account
        .given()
        .when('CreateAccount', { accountId, kind: 'person', grants: [{ grantId, assignment, from: '2022-01-01', to: null }] })
        .then(created, granted);
    });

    it('refuses a role that would hold everywhere because its scope is missing', () => {
      account
        .given()
        .when('CreateAccount', { accountId, kind: 'person', grants: [{ grantId, assignment: { role: 'coordinator' }, from: '2022-01-01', to: null }] })
        .thenRejected('access.scope-missing', { role: 'coordinator', attribute: 'region' });
    });

    it('refuses a role that ends before it begins', () => {
      account
        .given()
        .when('CreateAccount', { accountId, kind: 'person', grants: [{ grantId, assignment, from: '2022-06-01', to: '2022-06-01' }] })
        .thenRejected('access.period-empty');
    });

    it.each(['GrantRole', 'RevokeRole', 'ChangePassword', 'DisableAccount', 'EnableAccount'] as const)('refuses %s', (type) => {
      account.given().when(type, { grantId, assignment, from: '2022-01-01', to: null, reason: 'r' } as never).thenRejected('access.account-not-found');
    });
  });

  describe('when active', () => {
    it('refuses a second creation', () => {
      account.given(created).when('CreateAccount', { accountId, kind: 'person', grants: [] }).thenRejected('access.account-exists');
    });

    it('refuses the same role twice, but takes it again after its end', () => {
      account
        .given(created, granted)
        .when('GrantRole', { grantId: accountId, assignment, from: '2022-06-01', to: null })
        .thenRejected('access.role-already-granted');
      account
        .given(created, granted, { type: 'RoleRevoked', data: { grantId, to: '2022-05-01', reason: 'odchod' } })
        .when('GrantRole', { grantId: accountId, assignment, from: '2022-06-01', to: null })
        .then({ type: 'RoleGranted', data: { grantId: accountId, assignment, from: '2022-06-01', to: null } });
    });

    it('refuses an empty period and an unknown grant', () => {
      account
        .given(created)
        .when('GrantRole', { grantId, assignment, from: '2022-06-01', to: '2022-06-01' })
        .thenRejected('access.period-empty');
      account.given(created).when('RevokeRole', { grantId, to: '2022-06-01', reason: 'r' }).thenRejected('access.grant-not-found');
    });

    it('stays quiet when a role has already ended or nothing changes', () => {
      account
        .given(created, granted, { type: 'RoleRevoked', data: { grantId, to: '2022-05-01', reason: 'odchod' } })
        .when('RevokeRole', { grantId, to: '2022-05-01', reason: 'znovu' })
        .thenNothing();
      account.given(created).when('EnableAccount', {}).thenNothing();
    });
  });

  it('when disabled, gets no role', () => {
    const history = [created, granted, { type: 'AccountDisabled', data: { reason: 'odchod' } }] as const;
    account
      .given(...history)
      .when('GrantRole', { grantId: accountId, assignment, from: '2022-06-01', to: null })
      .thenRejected('access.account-disabled');
  });
});
