// `npm test`: unit, HTTP, conformance and end-to-end tests; browser journeys where a Chromium is found (required with CI=true).
// `npm run test:distributed`: adapters and scenarios on the servers of the distributed product. Paths after either narrow it down.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureDistributedBuilt, ensureInstalled, pinnedNode, root, run, say } from './workspace.mjs';

const distributed = process.argv[2] === '--distributed';
const paths = process.argv.slice(distributed ? 3 : 2);
const results = join(root, 'dist', 'test-results');
const outcomes = [];

const suite = async (name, args) => {
  const file = join(results, `${name}.json`);
  mkdirSync(results, { recursive: true });
  rmSync(file, { force: true });
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...args];
  await run(pinnedNode, [...jest, '--json', `--outputFile=${file}`, '--testLocationInResults=false', '--', ...paths]).finally(() => {
    if (existsSync(file)) outcomes.push(JSON.parse(readFileSync(file, 'utf8')));
  });
};

/** Kafka runs from its jars, FerretDB is built from its modules: once, into the cache of the workspace. Not where the environment names servers. */
const requireToolchains = () => {
  const needed = [
    ...(process.env.TRIADA_TEST_KAFKA ? [] : [['java', '-version'], ['mvn', '--version']]),
    ...(process.env.TRIADA_TEST_MONGODB ? [] : [['go', 'version']]),
  ];
  const missing = needed.filter(([tool, ask]) => spawnSync(tool, [ask]).status !== 0);
  if (missing.length > 0) throw new Error(`the servers of the distributed product need Java 17, Maven and Go; missing: ${missing.map(([tool]) => tool).join(', ')}`);
};

try {
  await ensureInstalled();
  await ensureBuilt();
  try {
    if (distributed) {
      requireToolchains();
      await ensureDistributedBuilt();
      await suite('distributed', ['--config', 'jest.distributed.config.mjs', '--runInBand']);
    } else {
      await suite('unit', ['--selectProjects', 'unit']);
      if (paths.length === 0) await suite('browser', ['--selectProjects', 'browser', '--runInBand']);
    }
  } finally {
    const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
    say(`\n${total('numPassedTests')} passed, ${total('numFailedTests')} failed`);
  }
} catch (error) {
  say(`Triáda: ${error.message}`);
  process.exit(1);
}
