// What the two README commands share. Plain JavaScript for any Node.js ≥ 20: nothing is installed yet when this runs.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const windows = process.platform === 'win32';

/** The pinned Node of the npm package `node`; has node:sqlite whatever Node the system has. */
export const pinnedNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

export const say = (text) => process.stdout.write(`${text}\n`);

/** Runs a program to its end with its output shown; throws when it fails. */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code, signal) => (code === 0 ? resolve() : reject(new Error(`${command} ${args[0]} ended with ${signal ?? code}`))));
  });

/** Files below the folders, with size and time: cheap enough for every start. */
const fingerprint = (paths) => {
  const hash = createHash('sha256');
  const visit = (path) => {
    const info = statSync(path);
    if (!info.isDirectory()) return void hash.update(`${path}\0${info.size}\0${info.mtimeMs}\n`);
    for (const name of readdirSync(path).sort()) if (name !== 'node_modules') visit(join(path, name));
  };
  for (const path of paths.map((name) => join(root, name)).filter(existsSync)) visit(path);
  return hash.digest('hex');
};

/** Runs `work` unless it was done for just these inputs; the stamp is written only after success. */
export const unlessDone = async (stampName, key, work) => {
  const stamp = join(root, stampName);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return false;
  await work();
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, key);
  return true;
};

export const ensureInstalled = async () => {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  const key = `${lock} ${process.platform} ${process.arch}`;
  await unlessDone(join('node_modules', '.triada-installed'), key, async () => {
    say('Triáda: installing what it needs (once, about a minute) …');
    // Not `npm ci`: it refuses a lock file in which binaries for other systems are missing, and some registries carry only some of them.
    await run('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'], { shell: windows });
    if (!existsSync(pinnedNode)) throw new Error('the npm package "node" did not bring its program; remove node_modules and start again');
  });
};

const sources = ['libs', 'apps', 'tools', 'tsconfig.base.json', 'package-lock.json'];

const ensure = (stamp, what, apps) =>
  unlessDone(join('dist', stamp), fingerprint(sources), async () => {
    say(`Triáda: building ${what} …`);
    await run(pinnedNode, [join(root, 'tools', 'bootstrap', 'build.mjs'), ...apps]);
  });

export const ensureBuilt = () => ensure('.built', 'the product', []);

/** The gateway, every service, and the double of the event store that the benchmark runs. */
export const ensureDistributedBuilt = () =>
  ensure('.built-distributed', 'the distributed product', ['gateway', 'eventstore-double', ...readdirSync(join(root, 'apps')).filter((name) => name.endsWith('-service'))]);

export const nodeMajor = Number(process.versions.node.split('.')[0]);
if (nodeMajor < 20) {
  say(`Triáda needs Node.js 20 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
