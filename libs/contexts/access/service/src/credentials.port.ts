/** Where sign-in names and password hashes live: outside the log, erasable. The standalone product uses `Credentials` of identity-provider. */
export interface CredentialStore {
  /** False when another account has the name. */
  register(accountId: string, name: string, password: string): Promise<boolean>;
  setPassword(accountId: string, password: string): Promise<void>;
  nameOf(accountId: string): string | null;
}
