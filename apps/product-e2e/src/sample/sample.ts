import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { admin, pause, triada, type Assignment } from '@triada/testing/product';
import type { RunningProduct } from '../product-under-test';

/** The sample region as commands, one a line. */
export const scenarioFile = join(process.cwd(), 'apps', 'cli', 'samples', 'liberecky-kraj', 'scenario.jsonl');
/** Of its accounts; public by purpose. */
export const samplePassword = 'triada-ukazka';

export interface ScenarioStep {
  readonly row?: string;
  readonly do?: string;
  readonly body?: unknown;
}

export const scenarioSteps = (): readonly ScenarioStep[] =>
  readFileSync(scenarioFile, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ScenarioStep);

interface AccountBody {
  readonly accountName: string;
  readonly roles: readonly { readonly assignment: Assignment }[];
}

/** Accounts of the sample, each with its one role, as a provider that lives elsewhere is given them. */
export const sampleAccounts = (): readonly (readonly [name: string, assignment: Assignment])[] =>
  scenarioSteps()
    .filter((step) => step.do === 'CreateAccount')
    .map(({ body }) => body as AccountBody)
    .map(({ accountName, roles: [only] }) => [accountName, only!.assignment]);

/** Plays the sample by the command line, with its accounts opened where they live. */
export const loadSample = async (product: RunningProduct): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> => {
  if (product.accounts === 'own') return triada(product, ['load', scenarioFile, '--strict']).done;
  for (const [name, assignment] of sampleAccounts()) await product.openAccount(name, assignment);
  return triada(product, ['load', scenarioFile, '--strict', '--without', 'CreateAccount']).done;
};

/** Events of all logs but the audit's own, in which reading is written down. */
export const eventCount = async (product: RunningProduct): Promise<number> => {
  const { out } = await triada(product, ['--as', admin, 'events']).done;
  return out.split('\n').filter((line) => line && !line.includes('"context":"audit"')).length;
};

/** Once processes have done what the last rows asked of them. */
export const settledCount = async (product: RunningProduct): Promise<number> => {
  for (let before = await eventCount(product); ; ) {
    await pause(2_000);
    const now = await eventCount(product);
    if (now === before) return now;
    before = now;
  }
};
