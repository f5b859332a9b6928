import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const workspace = fileURLToPath(new URL('../../', import.meta.url));
const { compilerOptions } = JSON.parse(readFileSync(`${workspace}tsconfig.base.json`, 'utf8')) as {
  compilerOptions: { paths: Record<string, [string]> };
};

/** The module map is the compiler's own, so that the two cannot drift apart. */
const alias = Object.entries(compilerOptions.paths).map(([name, [path]]) => ({
  find: new RegExp(`^${name.replaceAll('/', '\\/')}$`),
  replacement: `${workspace}${path.replace('./', '')}`,
}));

const product = process.env['TRIADA_URL'] ?? 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  cacheDir: `${workspace}node_modules/.vite/web`,
  plugins: [react()],
  resolve: { alias },
  build: { outDir: `${workspace}dist/web`, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 700 },
  server: { port: 4200, proxy: { '/api': product, '/oidc': product, '/health': product } },
  preview: { port: 4201, proxy: { '/api': product, '/oidc': product, '/health': product } },
});
