/** Keys of persons (reliability 7). Ciphertexts carry no personal data once the key is destroyed. */
export interface KeyVault {
  /** Encrypts text for a subject; `context` (stream, event id, field) is authenticated, not stored. Form: `v1.<base64url>`. */
  encrypt(subject: string, context: readonly string[], clear: string): Promise<string>;
  /** `null` when the subject's key is destroyed. Throws when the text was altered or the context differs. */
  decrypt(subject: string, context: readonly string[], sealed: string): Promise<string | null>;
  /** For ever; idempotent. */
  destroy(subject: string): Promise<void>;
  isDestroyed(subject: string): Promise<boolean>;
}
