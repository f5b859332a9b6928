import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** Each part behind its length, so that no two lists of parts give the same bytes. */
export const authenticated = (parts: readonly string[]): Buffer =>
  Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );

/** AES-256-GCM with a fresh random nonce: nonce ‖ ciphertext ‖ tag. */
export const seal = (key: Uint8Array, clear: Uint8Array, context: readonly string[]): Buffer => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(authenticated(context));
  return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
};

/** Throws when a bit of the text, of the key or of the context differs. */
export const unseal = (key: Uint8Array, sealed: Uint8Array, context: readonly string[]): Buffer => {
  if (sealed.length < nonceBytes + tagBytes) throw new Error('the sealed text is too short');
  const end = sealed.length - tagBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes }).setAAD(authenticated(context)).setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, end)), decipher.final()]);
};
