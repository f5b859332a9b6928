export { accessContext } from './access.context';
export type { CredentialStore } from './credentials.port';
/** For the identity provider of the composition root: which roles an account holds. */
export { accountList, rolesHeld, type AccountDocument } from './read/account-list/account-list.projection';
