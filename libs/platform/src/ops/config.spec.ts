import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readConfig } from './config';

const schema = z.strictObject({
  TRIADA_PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  TRIADA_MODE: z.enum(['a', 'b']).default('a'),
  TRIADA_PASSWORD: z.string().min(12).optional(),
  OTHER_ENDPOINT: z.url().optional(),
});

describe('settings', () => {
  it('takes defaults, values, and secrets from files, also under a name of others that the schema has; leaves the rest of the environment alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'triada-config-'));
    const file = join(folder, 'secret');
    writeFileSync(file, 'correct horse battery\n');
    expect(readConfig(schema, { PATH: '/bin', OTHER_ENDPOINT: 'http://a', OTHER_KEY: 'k', TRIADA_PORT: '8080', TRIADA_MODE: '', TRIADA_PASSWORD_FILE: file })).toEqual({
      TRIADA_PORT: 8080,
      TRIADA_MODE: 'a',
      TRIADA_PASSWORD: 'correct horse battery',
      OTHER_ENDPOINT: 'http://a',
    });
    rmSync(folder, { recursive: true });
  });

  it('lists every fault at once, and never a value', () => {
    const read = () =>
      readConfig(schema, {
        TRIADA_PORT: '70000',
        TRIADA_PROT: '1',
        TRIADA_PASSWORD: 'short-secret',
        TRIADA_PASSWORD_FILE: join(tmpdir(), 'no-such-file'),
        TRIADA_MODE: 'hunter2',
      });
    expect(read).toThrow(/TRIADA_PROT: no such setting/);
    expect(read).toThrow(/TRIADA_PORT: /);
    expect(read).toThrow(/TRIADA_MODE: /);
    expect(read).toThrow(/TRIADA_PASSWORD_FILE: the file cannot be read \(ENOENT\)/);
    expect(read).not.toThrow(/short-secret|hunter2|70000/);
  });
});
