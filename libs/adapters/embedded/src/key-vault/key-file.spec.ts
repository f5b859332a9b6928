import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedKeys } from '../open-embedded';

describe('the key-encryption key', () => {
  let folder: string;
  let kek: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'triada-keys-'));
    kek = join(folder, 'keys', 'kek');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made on first use for the owner alone, outside the database', async () => {
    const vault = openEmbeddedKeys(folder);
    await vault.encrypt('s', [], 'clear');
    expect(statSync(kek).mode & 0o777).toBe(0o600);
    const key = Buffer.from(readFileSync(kek, 'utf8').trim(), 'base64url');
    expect(key).toHaveLength(32);
    await vault.close();
    expect(readFileSync(join(folder, 'keys.db')).includes(key)).toBe(false);
  });

  it('is refused where others may read it, and where it is no key', async () => {
    await openEmbeddedKeys(folder).close();
    chmodSync(kek, 0o644);
    expect(() => openEmbeddedKeys(folder)).toThrow('set its mode to 0600');
    chmodSync(kek, 0o600);
    writeFileSync(kek, 'short\n');
    expect(() => openEmbeddedKeys(folder)).toThrow('no key of 32 bytes');
  });

  it('is never made anew while there are keys that only the old one opens', async () => {
    const vault = openEmbeddedKeys(folder);
    await vault.encrypt('s', [], 'clear');
    await vault.close();
    rmSync(kek);
    expect(() => openEmbeddedKeys(folder)).toThrow('put it back from its backup');
    expect(() => statSync(kek)).toThrow();
  });
});
