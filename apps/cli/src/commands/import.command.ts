import type { Command } from 'commander';
import { addImportMinutes } from './import-minutes.command';
import { addImportTerritory } from './import-territory.command';

/** `triada import …`: files of others become records of ours. */
export const addImport = (program: Command): void => {
  const imports = program.command('import').description('Převezme soubor: územní data, zápis z jednání (imports a file).');
  for (const add of [addImportMinutes, addImportTerritory]) add(imports);
};
