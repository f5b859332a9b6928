import { randomBytes } from 'node:crypto';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyVaultFixture } from '@triada/ports-tck';
import { EmbeddedKeyVault } from '../key-vault/embedded-key-vault';
import { temporaryFolder } from './folder.fixture';

/** On disk only: in memory the key-encryption key lives and dies with the vault, and there is nothing at rest to search. */
export const keyVaultFixture = (): KeyVaultFixture => {
  const folder = temporaryFolder();
  const opened: EmbeddedKeyVault[] = [];
  const open = (name: string, keyFile = join(folder.path, 'kek')): EmbeddedKeyVault => {
    const vault = EmbeddedKeyVault.open({ path: join(folder.path, name), keyFile });
    opened.push(vault);
    return vault;
  };
  const vault = open('keys.db');
  const version = vault.database.sqlite.prepare('SELECT sqlite_version() AS version').get()!['version'];
  return {
    name: `SQLite ${version}, AES-256-GCM of node:crypto`,
    vault,
    survivesRestart: true,
    reopen: async () => {
      await vault.close();
      return open('keys.db');
    },
    bytesAtRest: async () => folder.bytes(),
    storedKey: async (subject) => Buffer.from(vault.database.sqlite.prepare('SELECT wrapped FROM keys WHERE subject = ?').get(subject)!['wrapped'] as Uint8Array),
    withForeignKey: async () => {
      const other = join(folder.path, 'other-kek');
      writeFileSync(other, randomBytes(32).toString('base64url'), { mode: 0o600 });
      await vault.close();
      cpSync(join(folder.path, 'keys.db'), join(folder.path, 'copy.db'));
      try {
        return open('copy.db', other);
      } catch (error) {
        return error as Error;
      }
    },
    dispose: async () => {
      for (const each of opened) await each.close();
      folder.remove();
    },
  };
};
