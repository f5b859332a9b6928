// Builds the standalone product and the command line (esbuild) and the web (Vite) into dist/.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { build as buildWeb } from 'vite';

const root = join(import.meta.dirname, '..', '..');

const bundle = (name) =>
  build({
    entryPoints: [join(root, 'apps', name, 'src', 'main.ts')],
    outfile: join(root, 'dist', name, 'main.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    keepNames: true,
    tsconfig: join(root, 'tsconfig.base.json'),
    logLevel: 'warning',
  });

await Promise.all(['standalone', 'cli'].map(bundle));
await buildWeb({ configFile: join(root, 'apps', 'web', 'vite.config.ts'), root: join(root, 'apps', 'web'), logLevel: 'warn' });
const samples = join(root, 'apps', 'cli', 'samples');
if (existsSync(samples)) cpSync(samples, join(root, 'dist', 'samples'), { recursive: true });
