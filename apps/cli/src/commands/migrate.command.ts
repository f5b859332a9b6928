import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createLogger, readConfig } from '@triada/platform';
import {
  folderInstallation,
  keySettings,
  migrateInstallation,
  serverInstallation,
  serverSettings,
  serviceSettings,
  type MigrateReport,
  type MovableInstallation,
} from '@triada/platform/distributed';
import type { Command } from 'commander';
import { Progress } from '../progress';

interface MigrateOptions {
  readonly from: string;
  readonly to: string;
  readonly backups?: string;
  readonly accounts?: string;
}

/** Every context that either product keeps a log of, but for accounts. */
const contexts = ['registry', 'planning', 'meetings', 'financing', 'audit', 'integration'];
/** History only for servers, whose accounts live at their provider; in a folder nobody could sign in to them without their passwords. */
const accountsContext = 'access';

const steps = { copy: 'kopie (copy)', compare: 'porovnání (compare)' } as const;

/** A file of settings of the services; those that a move does not need may stand in it and may be missing. */
const fileSettings = serviceSettings.partial().extend({ ...serverSettings, ...keySettings, TRIADA_KAFKA_BROKERS: serverSettings.TRIADA_KAFKA_BROKERS.optional() });

/** Lines `NAME=value`, as `docker compose` and Kustomize read them; throws with every fault. */
const settingsIn = (file: string) => {
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.trim());
  const values = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split(/=(.*)/s, 2) as [string, string]);
  const settings = readConfig(fileSettings, Object.fromEntries(values));
  return { ...settings, TRIADA_KAFKA_BROKERS: settings.TRIADA_KAFKA_BROKERS ?? [] };
};

const isServers = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Names and passwords of accounts, from the folder that they were in. A database that was not closed cleanly is not whole. */
const putAccounts = (from: string, folder: string): void => {
  const to = join(folder, 'access', 'credentials.db');
  if (existsSync(`${from}-wal`)) throw new Error(`--accounts: ${from} ještě někdo používá, nebo nebyla řádně zavřena (in use, or not closed cleanly)`);
  if (existsSync(to)) {
    if (readFileSync(from).equals(readFileSync(to))) return;
    throw new Error(`--accounts: ${to} už existuje a je jiná (exists and differs)`);
  }
  mkdirSync(join(folder, 'access'), { recursive: true });
  copyFileSync(from, to);
};

/** A folder is a standalone installation, a file holds the settings of a distributed one. */
const installationAt = async (path: string, backups: string | undefined): Promise<MovableInstallation> =>
  isServers(path) ? serverInstallation(settingsIn(path), createLogger('warn')) : folderInstallation(path, backups);

const wordsOf = ({ contexts: moved, keys }: MigrateReport, to: string, accounts: string): string =>
  [
    ...moved.map(({ context, events, handled, lastLeafHash }) => `  ${context}: ${events} událostí shodných (events equal), poslední otisk (last leaf) ${lastLeafHash?.slice(0, 16) ?? '–'}; ${handled} zpracovaných (handled)`),
    `  klíče osob (keys of persons): ${keys.alive}, zničené (destroyed): ${keys.destroyed}`,
    `Přesunuto do (moved to) ${to}. Pohledy se vytvoří při prvním spuštění (views are built at the first start).`,
    accounts,
    '',
  ].join('\n');

const accountWords = (toServers: boolean, accounts: string | undefined): string => {
  if (toServers) return 'Účty založte u poskytovatele přihlášení; přenesla se jen jejich historie (open accounts at the provider; only their history was moved).';
  return accounts
    ? 'Účty a hesla platí dál (accounts and passwords go on).'
    : 'Účty se nepřenesly, při startu vznikne nový správce; s --accounts by platily dál (accounts were not moved).';
};

/** `triada migrate --from DATA --to CONFIG`, and back: while neither product runs; goes on where it was cut off. */
export const addMigrate = (program: Command): void => {
  program
    .command('migrate')
    .requiredOption('--from <place>', 'odkud: složka dat, nebo soubor nastavení (data folder, or file of settings)')
    .requiredOption('--to <place>', 'kam: soubor nastavení, nebo složka dat (file of settings, or data folder)')
    .option('--backups <folder>', 'složka záloh se seznamem zničených klíčů (folder with the list of destroyed keys)')
    .option('--accounts <file>', 'účty a hesla do nové složky: access/credentials.db původní složky (accounts and passwords for a folder)')
    .description('Přesune instalaci na jiné servery nebo zpět a porovná ji (moves an installation to other engines or back, and verifies it).')
    .action(async ({ accounts, backups, from, to }: MigrateOptions) => {
      for (const [option, place] of [['--from', from], ['--accounts', accounts]] as const) {
        if (place !== undefined && !existsSync(place)) throw new Error(`${option}: ${place} neexistuje (does not exist)`);
      }
      const toServers = isServers(to);
      if (toServers && accounts) throw new Error('--accounts: servery mají účty u svého poskytovatele přihlášení (servers have their accounts at their provider)');
      const places = [await installationAt(from, backups)];
      try {
        places.push(await installationAt(to, backups));
        const bars = new Map<string, Progress>();
        const report = await migrateInstallation({
          from: places[0]!,
          to: places[1]!,
          contexts: toServers || accounts ? [...contexts, accountsContext] : contexts,
          progress: (context, step, done, total) => {
            const label = `${context}: ${steps[step]}`;
            if (!bars.has(label)) bars.set(label, new Progress(label, total));
            bars.get(label)!.at(done);
          },
        });
        if (accounts) putAccounts(accounts, to);
        process.stdout.write(wordsOf(report, places[1]!.name, accountWords(toServers, accounts)));
      } finally {
        await Promise.all(places.map((place) => place.close()));
      }
    });
};
