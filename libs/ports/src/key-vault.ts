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

/** A person's key as a vault keeps it, to be moved to the vault of another engine under the same key-encryption key. */
export interface WrappedKey {
  readonly subject: string;
  /** Null once the key is destroyed. */
  readonly wrapped: Uint8Array | null;
  /** Instants, ISO 8601. */
  readonly created: string;
  readonly destroyed: string | null;
}

/** A vault that can be left for another one. */
export interface MovableKeyVault extends KeyVault {
  wrappedKeys(): AsyncIterable<WrappedKey>;
  /** Repeatable. A key destroyed on either side is destroyed; one that is known stays as it is. */
  takeOver(key: WrappedKey): Promise<void>;
}
