import type { KeyVault } from '@triada/ports';
import type { SealedText } from '@triada/registry-domain';

/** Field of a person that is kept sealed; part of what is authenticated, so that a name can never be read as a note. */
export type SealedField = 'name' | 'contact' | 'note';

const contextOf = (personId: string, seal: string, field: SealedField): readonly string[] => [`person-${personId}`, seal, field];

/** Encrypts with the person's own key; `seal` is an id of this one text. */
export const sealText = async (
  vault: KeyVault,
  personId: string,
  field: SealedField,
  seal: string,
  clear: string,
): Promise<SealedText> => ({
  seal,
  text: await vault.encrypt(personId, contextOf(personId, seal, field), clear),
});

/** `null` once the person's key is destroyed. */
export const openText = (
  vault: KeyVault,
  personId: string,
  field: SealedField,
  { seal, text }: SealedText,
): Promise<string | null> => vault.decrypt(personId, contextOf(personId, seal, field), text);
