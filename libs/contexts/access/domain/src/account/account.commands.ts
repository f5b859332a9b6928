import type { Command } from '@triada/kernel';
import type { Assignment } from './account.events';

export type CreateAccount = Command<
  'CreateAccount',
  { accountId: string; kind: 'person' | 'program'; grants: readonly { grantId: string; assignment: Assignment; from: string; to: string | null }[] }
>;
export type GrantRole = Command<'GrantRole', { grantId: string; assignment: Assignment; from: string; to: string | null }>;
export type RevokeRole = Command<'RevokeRole', { grantId: string; to: string; reason: string }>;
export type ChangePassword = Command<'ChangePassword', Record<string, never>>;
export type DisableAccount = Command<'DisableAccount', { reason: string }>;
export type EnableAccount = Command<'EnableAccount', Record<string, never>>;

export type AccountCommand = CreateAccount | GrantRole | RevokeRole | ChangePassword | DisableAccount | EnableAccount;
