import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(__dirname, '../../../../..');

/** Bundles a TypeScript file of this folder, so that a process of its own can run it; returns the file and what removes it. */
export const bundle = async (name: string): Promise<{ readonly file: string; remove(): void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'triada-bundle-'));
  const file = join(folder, `${name}.cjs`);
  await build({
    entryPoints: [join(__dirname, `${name}.ts`)], outfile: file, bundle: true, platform: 'node', format: 'cjs', target: 'node24',
    tsconfig: join(root, 'tsconfig.base.json'), logLevel: 'warning',
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
