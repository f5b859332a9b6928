import { restoreBackup, type RestoreReport } from '@triada/adapter-embedded';
import type { Command } from 'commander';
import { Progress } from '../progress';
import { verifyLog } from './verify-log';

interface RestoreOptions {
  readonly data: string;
  readonly secrets?: string;
  readonly destroyedKeys: readonly string[];
  readonly key?: string;
  readonly keysLost?: boolean;
}

/** As in apps/standalone/src/files.ts. */
const secretDatabases = ['keys.db', 'access/credentials.db'];

const keyFileWords: Readonly<Record<RestoreReport['keyFile'], string>> = {
  'in-place': 'Klíč keys/kek je na místě a otevírá všechna jména (the key opens every name).',
  missing: 'CHYBÍ keys/kek: vraťte jej z jeho zálohy s právy 0600, jinak se Triáda nespustí (put keys/kek back, mode 0600, or the product does not start).',
  unneeded: 'Klíč keys/kek není třeba: nic jím není zamčeno (nothing is locked).',
};

const wordsOf = (data: string, { destroyedKeys, files, keyFile, logs, taken }: RestoreReport): string => {
  const { again, count, newest } = destroyedKeys;
  return [
    `${data}: obnoven stav z ${taken} (state of that time restored)`,
    ...logs.map(({ context, events }) => `  ${context}: ${events} událostí v pořádku (events ok)`),
    `  ${files} souborů souhlasí s otiskem (files match their hash)`,
    `Zničené klíče (destroyed keys): ${count}, nejnovější (newest) ${newest ?? '–'}; ${again} z nich záloha ještě měla (were still in the copy).`,
    'Výmazy pozdější než tento seznam je třeba zopakovat (erasures later than this list have to be repeated).',
    keyFileWords[keyFile],
    '',
  ].join('\n');
};

/** `triada restore BACKUP --data FOLDER`: offline, into an empty folder; everything is verified before it says so. */
export const addRestore = (program: Command): void => {
  program
    .command('restore')
    .argument('<backup>', 'složka jedné zálohy (folder of one backup)')
    .requiredOption('--data <folder>', 'prázdná složka dat (empty data folder)')
    .option('--secrets <folder>', 'kopie klíčů a účtů; jinak secrets vedle zálohy (copies of keys and accounts)')
    .option('--destroyed-keys <file>', 'novější seznam zničených klíčů, i opakovaně (newer list of destroyed keys)', (one: string, all: readonly string[]) => [...all, one], [])
    .option('--key <file>', 'záloha klíče keys/kek (backup of the key-encryption key)')
    .option('--keys-lost', 'keys/kek je navždy ztracen: jména osob také (lost for ever, and names of persons with it)')
    .description('Obnoví zálohu do prázdné složky, bez běžící Triády (restores a backup, offline).')
    .action(async (backup: string, { data, destroyedKeys, key, keysLost, secrets }: RestoreOptions) => {
      let shown: Progress | undefined;
      const report = await restoreBackup({
        backup,
        data,
        secrets,
        destroyedKeys,
        keyFile: key,
        keysLost,
        secretDatabases,
        verifyLog,
        progress: ({ done, file, total }) => (shown ??= new Progress('obnova (restore)', total)).at(done, file),
      });
      process.stdout.write(wordsOf(data, report));
    });
};
