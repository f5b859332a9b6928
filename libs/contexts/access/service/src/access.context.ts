import { defineContext, type ContextDefinition } from '@triada/platform';
import { accountAggregate } from './account.aggregate';
import type { CredentialStore } from './credentials.port';
import { accountList } from './read/account-list/account-list.projection';
import { accountListQuery } from './read/account-list/account-list.query';
import { accessSentences } from './sentences';
import { changePassword } from './write/change-password/change-password.slice';
import { createAccount } from './write/create-account/create-account.slice';
import { disableAccount } from './write/disable-account/disable-account.slice';
import { enableAccount } from './write/enable-account/enable-account.slice';
import { grantRole } from './write/grant-role/grant-role.slice';
import { revokeRole } from './write/revoke-role/revoke-role.slice';

/** Accounts and roles of the built-in identity provider. Names and passwords stay in the credential store. */
export const accessContext = (credentials: CredentialStore): ContextDefinition =>
  defineContext({
    name: 'access',
    aggregates: [accountAggregate],
    commands: [createAccount(credentials), grantRole, revokeRole, changePassword(credentials), disableAccount, enableAccount],
    queries: [accountListQuery(credentials)],
    projections: [accountList],
    intakes: [],
    publications: [],
    publishes: [],
    processes: [],
    sentences: accessSentences,
  });
