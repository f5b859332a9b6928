import { ensure } from '@triada/kernel';
import type { Assignment } from './account.events';
import type { AccountState, Grant } from './account.state';

const needed: Partial<Record<Assignment['role'], readonly (keyof Assignment)[]>> = {
  coordinator: ['region'],
  group_manager: ['region', 'group'],
  municipality_representative: ['region', 'municipality'],
  provider: ['organisation'],
  member: ['region'],
};

/** A role without its scope would hold everywhere: refused. */
const aRoleNamesItsScope = ({ role, ...scope }: Assignment): void => {
  for (const attribute of needed[role] ?? []) {
    ensure(scope[attribute as keyof typeof scope], 'access.scope-missing', { role, attribute }, `assignment.${attribute}`);
  }
};

/** Everything that a grant must say of itself; `to` is exclusive. */
export const aGrantIsSound = ({ assignment, from, to }: Omit<Grant, 'grantId'>): void => {
  aRoleNamesItsScope(assignment);
  ensure(to === null || from < to, 'access.period-empty', {}, 'to');
};

export const aRoleIsGrantedOnce = (state: Extract<AccountState, { accountId: string }>, assignment: Assignment, from: string): void => {
  const same = ({ role, region, municipality, group, organisation }: Assignment) =>
    [role, region, municipality, group, organisation].join('|');
  ensure(
    !state.grants.some((grant) => same(grant.assignment) === same(assignment) && (grant.to === null || from < grant.to)),
    'access.role-already-granted',
    { role: assignment.role },
    'assignment.role',
  );
};
