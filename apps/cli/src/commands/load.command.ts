import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { Journal, load, type LoadReport } from '../load/load';
import { parseScript } from '../load/script';
import { apiOf, type CommonOptions } from '../options';
import { Progress } from '../progress';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const report = ({ loaded, refused, unsupported }: LoadReport, total: number): void => {
  say(`Načteno ${loaded.length} z ${total} řádků (rows loaded).`);
  if (refused.length) say(`Odmítnuto (refused):\n${refused.map(({ row, step, reason }) => `  ${row ?? 'příprava'} ${step}: ${reason}`).join('\n')}`);
  if (unsupported.length) say(`Zatím neumíme (not supported yet):\n${unsupported.map(({ row, cannot }) => `  ${row}: ${cannot}`).join('\n')}`);
};

/** `triada load FILE`: plays a file of commands through the public API; resumable, idempotent. */
export const addLoad = (program: Command): void => {
  program
    .command('load')
    .argument('<file>', 'soubor příkazů, řádek = jeden příkaz v JSON (a file of commands)')
    .option('--done-marker <file>', 'kam zapsat, že je načteno vše (where to note the finished load)')
    .option('--journal <file>', 'kde si pamatovat hotové kroky (where to keep finished steps)')
    .option('--without <command...>', 'příkazy, které se nepřehrají (commands left out, e.g. CreateAccount where accounts live in another provider)')
    .option('--strict', 'skončit chybou, když je něco odmítnuto (fail when a step is refused)')
    .description('Přehraje soubor příkazů přes veřejné API; po přerušení pokračuje.')
    .action(async (file: string, own: { doneMarker?: string; journal?: string; strict?: boolean; without?: string[] }, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      const script = parseScript(readFileSync(file, 'utf8'));
      const path = own.journal ?? (own.doneMarker && `${own.doneMarker}.journal`);
      let progress: Progress | undefined;
      const result = await load(apiOf(options), script, {
        name: basename(dirname(file)),
        journal: new Journal(path),
        without: own.without,
        onProgress: (done, total, row) => (progress ??= new Progress('Načítání (loading)', total)).at(done, row),
      });
      report(result, new Set([...script.steps, ...script.unsupported].flatMap(({ row }) => row ?? [])).size);
      if (own.doneMarker) {
        writeFileSync(`${own.doneMarker}.part`, JSON.stringify({ loaded: result.loaded.length }));
        renameSync(`${own.doneMarker}.part`, own.doneMarker);
      }
      if (own.strict && result.refused.length) process.exitCode = 1;
    });
};
