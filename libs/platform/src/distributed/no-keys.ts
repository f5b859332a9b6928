import type { KeyVault } from '@triada/ports';

const refuse = (): never => {
  throw new Error('this service keeps no persons, so it was given no keys');
};

/** The vault of a service that must never open personal data: it has no key to do so. */
export const noKeys: KeyVault = {
  encrypt: async () => refuse(),
  decrypt: async () => refuse(),
  destroy: async () => refuse(),
  isDestroyed: async () => refuse(),
};
