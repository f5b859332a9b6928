import { existsSync, readFileSync, statSync } from 'node:fs';
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
}

/** Every context that either product keeps a log of; accounts are moved as history, for the distributed product has its own provider. */
const contexts = ['access', 'registry', 'planning', 'meetings', 'financing', 'audit', 'integration'];

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

/** A folder is a standalone installation, a file holds the settings of a distributed one. */
const installationAt = async (path: string, backups: string | undefined): Promise<MovableInstallation> =>
  existsSync(path) && statSync(path).isFile() ? serverInstallation(settingsIn(path), createLogger('warn')) : folderInstallation(path, backups);

const wordsOf = ({ contexts: moved, keys }: MigrateReport, to: string): string =>
  [
    ...moved.map(({ context, events, handled, lastLeafHash }) => `  ${context}: ${events} událostí shodných (events equal), poslední otisk (last leaf) ${lastLeafHash?.slice(0, 16) ?? '–'}; ${handled} zpracovaných (handled)`),
    `  klíče osob (keys of persons): ${keys.alive}, zničené (destroyed): ${keys.destroyed}`,
    `Přesunuto do (moved to) ${to}. Pohledy se vytvoří při prvním spuštění (views are built at the first start).`,
    'Účty se nepřesouvají: založte je u poskytovatele přihlášení (accounts are not moved).',
    '',
  ].join('\n');

/** `triada migrate --from DATA --to CONFIG`, and back: while neither product runs; goes on where it was cut off. */
export const addMigrate = (program: Command): void => {
  program
    .command('migrate')
    .requiredOption('--from <place>', 'odkud: složka dat, nebo soubor nastavení (data folder, or file of settings)')
    .requiredOption('--to <place>', 'kam: soubor nastavení, nebo složka dat (file of settings, or data folder)')
    .option('--backups <folder>', 'složka záloh se seznamem zničených klíčů (folder with the list of destroyed keys)')
    .description('Přesune instalaci na jiné servery nebo zpět a porovná ji (moves an installation to other engines or back, and verifies it).')
    .action(async ({ backups, from, to }: MigrateOptions) => {
      if (!existsSync(from)) throw new Error(`--from: ${from} neexistuje (does not exist)`);
      const places = [await installationAt(from, backups)];
      try {
        places.push(await installationAt(to, backups));
        const bars = new Map<string, Progress>();
        const report = await migrateInstallation({
          from: places[0]!,
          to: places[1]!,
          contexts,
          progress: (context, step, done, total) => {
            const label = `${context}: ${steps[step]}`;
            if (!bars.has(label)) bars.set(label, new Progress(label, total));
            bars.get(label)!.at(done);
          },
        });
        process.stdout.write(wordsOf(report, places[1]!.name));
      } finally {
        await Promise.all(places.map((place) => place.close()));
      }
    });
};
