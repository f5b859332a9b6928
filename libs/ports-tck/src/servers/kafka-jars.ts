import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Tests run from the root of the checkout. */
const root = process.cwd();
export const kafkaImage = join(root, 'infra', 'images', 'kafka');
const cache = join(root, 'node_modules', '.cache', 'triada');

/** The version that the image is built from. */
export const kafkaVersion = (): string => /<kafka\.version>(.+)<\/kafka\.version>/.exec(readFileSync(join(kafkaImage, 'pom.xml'), 'utf8'))![1]!;

/** The folder of the broker's jars; fetched once with Maven, by the same file as the image. Throws with Maven's words where that fails. */
export const kafkaJars = async (): Promise<string> => {
  const folder = join(cache, `kafka-${kafkaVersion()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const fetched = mkdtempSync(join(cache, 'fetching-'));
  try {
    const goal = ['--batch-mode', '--quiet', '--file', join(kafkaImage, 'pom.xml'), 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${fetched}`];
    await promisify(execFile)('mvn', goal);
    // Two test runs may fetch at once: whoever comes second keeps what is there.
    if (!existsSync(folder)) renameSync(fetched, folder);
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
  return folder;
};
