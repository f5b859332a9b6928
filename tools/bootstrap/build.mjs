// Builds into dist/: without a word the standalone product, the command line (esbuild) and the web (Vite); else only the apps named.
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

const web = () => buildWeb({ configFile: join(root, 'apps', 'web', 'vite.config.ts'), root: join(root, 'apps', 'web'), logLevel: 'warn' });

const wanted = process.argv.slice(2);
const apps = wanted.length > 0 ? wanted : ['standalone', 'cli', 'web'];
await Promise.all(apps.filter((name) => name !== 'web').map(bundle));
if (apps.includes('web')) await web();
const samples = join(root, 'apps', 'cli', 'samples');
if (apps.includes('cli') && existsSync(samples)) cpSync(samples, join(root, 'dist', 'samples'), { recursive: true });
