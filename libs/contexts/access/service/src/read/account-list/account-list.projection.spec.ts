import type { AccountEvent } from '@triada/access-domain';
import { placed, projectAll } from '@triada/kernel/spec';
import { accountList, rolesHeld } from './account-list.projection';

const accountId = '6f1c3a58-0a57-4a7f-8f0e-0d5d2a3a6a01';
const assignment = { role: 'coordinator', region: 'frydlantsko' } as const;
const created: AccountEvent = { type: 'AccountCreated', data: { accountId, kind: 'person' } };
const granted: AccountEvent = {
  type: 'RoleGranted',
  data: { grantId: '6f1c3a58-0a57-4a7f-8f0e-0d5d2a3a6a02', assignment, from: '2022-01-01', to: '2022-07-01' },
};
const held = (day: string, ...events: AccountEvent[]) =>
  rolesHeld(projectAll(accountList, events.map((event) => placed(event, { stream: `account-${accountId}` }))).get(accountId), day);

describe('roles that a token names', () => {
  it('hold on their days only', () => {
    expect(held('2021-12-31', created, granted)).toEqual([]);
    expect(held('2022-01-01', created, granted)).toEqual([assignment]);
    expect(held('2022-06-30', created, granted)).toEqual([assignment]);
    expect(held('2022-07-01', created, granted)).toEqual([]);
  });

  it('are none at all for a disabled account, until it is enabled, and for a missing one', () => {
    const disabled: AccountEvent = { type: 'AccountDisabled', data: { reason: 'odchod' } };
    expect(held('2022-06-01', created, granted, disabled)).toBeNull();
    expect(held('2022-06-01', created, granted, disabled, { type: 'AccountEnabled', data: {} })).toEqual([assignment]);
    expect(held('2022-06-01')).toBeNull();
  });
});
