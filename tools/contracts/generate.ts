// Writes what others build on – OpenAPI, AsyncAPI, the types of the web's API client – from the slices themselves.
// `node tools/run.mjs tools/contracts/generate.ts` writes; with `--check` it only compares and fails where a committed file is not
// what the code says.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { permissionTable } from '@triada/access';
import { asyncApiOf, openApiOf } from '@triada/platform';
import { contextsOf } from '../../apps/standalone/src/contexts';
import { clientTypes } from './client-types';

const root = process.cwd();
const check = process.argv.includes('--check');

/** The contracts depend neither on where names and passwords are kept nor on what stands in the logs. */
const noCredentials = { register: async () => false, setPassword: async () => undefined, nameOf: () => null };
const contexts = contextsOf(noCredentials, () => []);
const openApi = openApiOf(contexts, permissionTable);

const files = new Map<string, string>([
  ['docs/contracts/openapi.json', json(openApi)],
  ...contexts
    .filter(({ publishes }) => publishes.length > 0)
    .map((context): [string, string] => [`docs/contracts/asyncapi.${context.name}.json`, json(asyncApiOf(context))]),
  ['libs/web/api-client/src/generated/api.ts', await clientTypes(openApi)],
]);

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const changed = [...files].filter(([path, text]) => read(join(root, path)) !== text);
if (check) {
  for (const [path] of changed)
    console.error(`${path} is not what the code says: run \`node tools/run.mjs tools/contracts/generate.ts\``);
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
console.log(
  `${files.size} contract files, ${changed.length} ${check ? 'differ' : 'written'}${changed.length > 0 ? `: ${changed.map(([path]) => relative(root, join(root, path))).join(', ')}` : ''}`,
);
