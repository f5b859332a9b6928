// Writes docs/requirements.md: every requirement with the tests whose titles carry its id. `--check` only compares.
// The demands lie beside the checkout (../shared/design/requirements.md); without them the statements written before stay.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { testsOf } from './requirements/carried-tests';
import { documentOf, strangeIds } from './requirements/document';
import { readDemands, readWritten } from './requirements/statements';

const demands = '../shared/design/requirements.md';
const page = 'docs/requirements.md';
const check = process.argv.includes('--check');

const written = existsSync(page) ? readFileSync(page, 'utf8') : '';
const requirements = existsSync(demands) ? readDemands(readFileSync(demands, 'utf8')) : readWritten(written);
if (requirements.length === 0) throw new Error(`no requirement found in ${demands} or ${page}`);

const files = globSync('{libs,apps,tools}/**/*.spec.{ts,tsx}', {
  exclude: (name) => name === 'node_modules' || name === 'dist',
}).sort();
const tests = files.flatMap((file) => testsOf(file.replaceAll('\\', '/'), readFileSync(file, 'utf8')));
const text = documentOf(requirements, tests);

const strange = strangeIds(requirements, tests);
for (const one of strange) console.error(`no requirement has this id: ${one}`);
if (check && text !== written) console.error(`${page} is not what the tests say: run \`npm run requirements\``);
if (!check && text !== written) writeFileSync(page, text);

const carried = new Set(tests.flatMap(({ ids }) => ids));
const open = requirements.filter(({ id }) => !carried.has(id)).length;
console.log(`${requirements.length} requirements, ${requirements.length - open} with a test, ${open} open`);
process.exitCode = strange.length > 0 || (check && text !== written) ? 1 : 0;
