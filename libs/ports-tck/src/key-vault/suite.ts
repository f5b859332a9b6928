import type { KeyVault } from '@triada/ports';
import type { Case, Disposable, Suite } from '../suite/suite';

/** One empty vault. */
export interface KeyVaultFixture extends Disposable {
  readonly name: string;
  readonly vault: KeyVault;
  readonly survivesRestart: boolean;
  reopen(): Promise<KeyVault>;
  /** Everything that the vault keeps anywhere, to search it for what may not be there. */
  bytesAtRest(): Promise<Buffer>;
  /** The key of a subject in the form in which it is kept. */
  storedKey(subject: string): Promise<Buffer>;
  /** The vault opened on its data with another key-encryption key, or the error that it gives. */
  withForeignKey(): Promise<KeyVault | Error>;
}

interface Context {
  readonly fixture: KeyVaultFixture;
  readonly vault: KeyVault;
}

const place = ['person-1', '7c9e6679-7425-40de-944b-e07fc1f90ae7', 'name'];

const cases: readonly Case<Context>[] = [
  {
    id: 'V01',
    title: 'what was encrypted comes back, any text, under its own form',
    run: async ({ vault }) => {
      for (const clear of ['Žofie Nováčková', '', '🐎\n"', 'x'.repeat(100_000)]) {
        const sealed = await vault.encrypt('s', place, clear);
        expect(sealed).toMatch(/^v1\.[A-Za-z0-9_-]+$/);
        expect(await vault.decrypt('s', place, sealed)).toBe(clear);
      }
    },
  },
  {
    id: 'V02',
    title: 'the same text twice gives two ciphertexts, and none holds the text',
    run: async ({ vault }) => {
      const sealed = await Promise.all(Array.from({ length: 20 }, () => vault.encrypt('s', place, 'Žofie')));
      expect(new Set(sealed).size).toBe(20);
      for (const text of sealed) {
        expect(Buffer.from(text.slice(3), 'base64url').includes(Buffer.from('Žofie'))).toBe(false);
        expect(await vault.decrypt('s', place, text)).toBe('Žofie');
      }
    },
  },
  {
    id: 'V03',
    title: 'another context, another order or another cut of its parts opens nothing',
    run: async ({ vault }) => {
      const sealed = await vault.encrypt('s', ['ab', 'c'], 'clear');
      for (const context of [['a', 'bc'], ['abc'], ['ab', 'c', ''], ['c', 'ab'], [], ['ab', 'd']]) await expect(vault.decrypt('s', context, sealed)).rejects.toThrow();
      expect(await vault.decrypt('s', ['ab', 'c'], sealed)).toBe('clear');
    },
  },
  {
    id: 'V04',
    title: 'one changed bit is refused, wherever it is',
    run: async ({ vault }) => {
      const sealed = await vault.encrypt('s', place, 'clear');
      const bytes = Buffer.from(sealed.slice(3), 'base64url');
      for (let index = 0; index < bytes.length; index++) {
        const changed = Buffer.from(bytes);
        changed[index]! ^= 1;
        await expect(vault.decrypt('s', place, `v1.${changed.toString('base64url')}`)).rejects.toThrow();
      }
      for (const text of ['', 'v1.', 'v1.AAAA', sealed.slice(3), `v2${sealed.slice(2)}`]) await expect(vault.decrypt('s', place, text)).rejects.toThrow();
    },
  },
  {
    id: 'V05',
    title: 'the key of one subject opens nothing of another',
    run: async ({ vault }) => {
      const sealed = await vault.encrypt('s', place, 'clear');
      await vault.encrypt('t', place, 'other');
      await expect(vault.decrypt('t', place, sealed)).rejects.toThrow();
      await expect(vault.decrypt('never-seen', place, sealed)).rejects.toThrow();
    },
  },
  {
    id: 'V06',
    title: 'a destroyed key answers null for ever, and is never made again',
    run: async ({ vault }) => {
      const sealed = await vault.encrypt('s', place, 'clear');
      expect(await vault.isDestroyed('s')).toBe(false);
      await vault.destroy('s');
      await vault.destroy('s');
      expect(await vault.isDestroyed('s')).toBe(true);
      expect(await vault.decrypt('s', place, sealed)).toBeNull();
      await expect(vault.encrypt('s', place, 'new')).rejects.toThrow('destroyed');
      expect(await vault.isDestroyed('s')).toBe(true);
    },
  },
  {
    id: 'V07',
    title: 'destroying one key leaves the others; a key can be destroyed before it was ever used',
    run: async ({ vault }) => {
      const sealed = await vault.encrypt('t', place, 'other');
      await vault.destroy('s');
      expect([await vault.isDestroyed('s'), await vault.isDestroyed('t'), await vault.isDestroyed('u')]).toEqual([true, false, false]);
      expect(await vault.decrypt('t', place, sealed)).toBe('other');
      await expect(vault.encrypt('s', place, 'x')).rejects.toThrow('destroyed');
    },
  },
  {
    id: 'V08',
    title: 'first uses of one subject at once share one key',
    run: async ({ vault }) => {
      const sealed = await Promise.all(Array.from({ length: 20 }, (_, index) => vault.encrypt('s', place, String(index))));
      for (const [index, text] of sealed.entries()) expect(await vault.decrypt('s', place, text)).toBe(String(index));
    },
  },
  {
    id: 'V09',
    title: 'neither clear text nor anything of a destroyed key lies in the store',
    run: async ({ vault, fixture }) => {
      await vault.encrypt('s', place, 'Žofie Nováčková');
      const subjects = Array.from({ length: 30 }, (_, index) => `subject-${index}`);
      for (const subject of subjects) await vault.encrypt(subject, place, 'Žofie Nováčková');
      const before = await fixture.bytesAtRest();
      const keys = await Promise.all(subjects.map((subject) => fixture.storedKey(subject)));
      expect(keys.every((key) => key.length >= 32 && before.includes(key))).toBe(true);
      for (const subject of subjects) await vault.destroy(subject);
      const after = await fixture.bytesAtRest();
      for (const bytes of [before, after]) expect(bytes.includes(Buffer.from('Nováčková'))).toBe(false);
      for (const key of keys) for (const part of [key.subarray(0, 16), key.subarray(-16)]) expect(after.includes(part)).toBe(false);
    },
  },
  {
    id: 'V10',
    title: 'after a restart the same keys open the same texts, and the destroyed ones none; or all keys are gone where nothing survives',
    run: async ({ vault, fixture }) => {
      const sealed = await vault.encrypt('s', place, 'clear');
      await vault.destroy('t');
      const again = await fixture.reopen();
      expect(await again.isDestroyed('t')).toBe(fixture.survivesRestart);
      if (fixture.survivesRestart) expect(await again.decrypt('s', place, sealed)).toBe('clear');
      else await expect(again.decrypt('s', place, sealed)).rejects.toThrow();
    },
  },
  {
    id: 'V11',
    title: 'with another key-encryption key the stored keys open nothing',
    run: async ({ vault, fixture }) => {
      const sealed = await vault.encrypt('s', place, 'clear');
      const foreign = await fixture.withForeignKey();
      // A vault that does not even open says which key is the wrong one.
      if (foreign instanceof Error) return expect(foreign.message).toMatch(/key/);
      await expect(foreign.decrypt('s', place, sealed)).rejects.toThrow();
    },
  },
];

/** The contract of the key vault, V01 to V11. */
export const keyVaultSuite: Suite<Context, KeyVaultFixture> = {
  name: 'key vault',
  cases,
  describe: ({ name }) => name,
  context: (fixture) => ({ fixture, vault: fixture.vault }),
};

export const doNothingKeyVault = (): KeyVaultFixture => {
  const vault: KeyVault = { encrypt: async () => 'v1.AAAA', decrypt: async () => null, destroy: async () => {}, isDestroyed: async () => false };
  return { name: 'does nothing', vault, survivesRestart: true, reopen: async () => vault, bytesAtRest: async () => Buffer.alloc(0), storedKey: async () => Buffer.alloc(0), withForeignKey: async () => vault, dispose: async () => {} };
};
