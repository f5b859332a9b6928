import { isLocalDate } from '@triada/kernel';
import { sayImportFault } from '@triada/reference-data';
import type { Command } from 'commander';
import { apiOf, type CommonOptions } from '../options';
import { Progress } from '../progress';
import { importTerritory } from '../territory/import-territory';
import { readTerritory, type TerritoryFile } from '../territory/territory-file';
import { readTextFile } from '../text-file';

interface TerritoryOptions extends CommonOptions {
  readonly source?: string;
  readonly licence?: string;
  readonly attribution?: string;
  readonly asOf?: string;
  readonly dryRun?: boolean;
}

/** Faults that are printed; a file full of them needs another look, not a longer list. */
const shown = 50;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const describe = (name: string, { kind, rows, left, newest }: TerritoryFile): void => {
  const municipalities = new Set(rows.map(({ code }) => code)).size;
  say(
    `${name}: ${kind === 'figures' ? 'údaje' : 'hranice'} ${municipalities} obcí, řádků ${rows.length}${newest ? `, nejnovější k ${newest}` : ''}.`,
  );
  if (left.length) say(`Nepřevezme se (not taken): ${left.join(', ')}`);
};

const refuse = ({ faults }: TerritoryFile, language: string): never => {
  const lines = faults.slice(0, shown).map((fault) => `  ${sayImportFault(fault, language === 'en' ? 'en' : 'cs')}`);
  const more = faults.length > shown ? [`  … a dalších ${faults.length - shown} (more)`] : [];
  throw new Error(
    `soubor má ${faults.length} vadných údajů, nic se neodeslalo (faults, nothing was sent):\n${[...lines, ...more].join('\n')}`,
  );
};

const missing = (option: string, what: string): never => {
  throw new Error(`Uveďte ${option}: ${what}.`);
};

/** `triada import territory FILE`: newer figures (CSV) or official boundaries (GeoJSON) become an edition of territory data. */
export const addImportTerritory = (imports: Command): void => {
  imports
    .command('territory')
    .argument('<file>', 'CSV s údaji obcí, nebo GeoJSON s hranicemi (figures or boundaries)')
    .option('--source <text>', 'kdo a co vydal, ukáže se u každého údaje (who publishes what)')
    .option('--licence <text>', 'licence dat (licence)')
    .option('--attribution <text>', 'jak data citovat; jinak zdroj (attribution)')
    .option('--as-of <day>', 'ke kterému dni vydavatel data uvádí; jinak den nejnovějšího údaje (day of the data)')
    .option('--dry-run', 'jen přečíst a vypsat vady (read and report only)')
    .description('Načte územní data; po přerušení pokračuje, opakované načtení nic nezmění.')
    .action(async (path: string, _own: unknown, command: Command) => {
      const { as, source, licence, attribution, asOf, dryRun, ...options } = command.optsWithGlobals<TerritoryOptions>();
      const file = readTextFile(path);
      const territory = readTerritory(file.text);
      describe(file.name, territory);
      if (territory.faults.length) refuse(territory, options.language);
      if (territory.rows.length === 0) throw new Error('V souboru není žádná obec (no municipality in the file).');
      if (dryRun) return;
      const day =
        asOf ?? territory.newest ?? missing('--as-of DEN', 'soubor sám neříká, ke kterému dni data platí (the file has no day)');
      if (!isLocalDate(day)) throw new Error(`--as-of ${day} není den RRRR-MM-DD (no day).`);
      const who = source ?? missing('--source TEXT', 'kdo data vydal (who publishes the data)');
      const account = as ?? missing('--as ÚČET', 'účet správce (account of the administrator)');
      let progress: Progress | undefined;
      const { editionId, isNew } = await importTerritory(apiOf(options as CommonOptions), file, territory, {
        as: account,
        source: who,
        licence: licence ?? missing('--licence TEXT', 'za jakých podmínek se data smějí užít (terms of use)'),
        attribution: attribution ?? who,
        asOf: day,
        onProgress: (done, total) => (progress ??= new Progress('Načítání (importing)', total)).at(done),
      });
      say(
        isNew ? `Načteno jako edice ${editionId}, stav k ${day}.` : `Už bylo načteno jako edice ${editionId}; nic se nezměnilo.`,
      );
    });
};
