// Runs a TypeScript file of the workspace: `node tools/run.mjs <file.ts> [arguments]`. esbuild bundles it, with the path names of
// tsconfig.base.json, into a file beside node_modules, so that packages resolve as they do for the sources; then Node runs it.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node tools/run.mjs <file.ts> [arguments]');
  process.exit(2);
}

const folder = join(root, 'node_modules', '.cache', 'triada-run');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(entry).replace(/\.[mc]?tsx?$/, '')}-${process.pid}.mjs`);
const clean = () => [outfile, `${outfile}.map`].forEach((file) => rmSync(file, { force: true }));

await build({
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  keepNames: true,
  sourcemap: 'linked',
  tsconfig: join(root, 'tsconfig.base.json'),
  logLevel: 'warning',
});

// The system's Node may be older than the workspace's own.
const own = join(root, 'node_modules', 'node', 'bin', 'node');
const node = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : own;
const child = spawn(node, ['--enable-source-maps', '--no-warnings', outfile, ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  clean();
  process.exitCode = code ?? (signal ? 128 : 1);
});
