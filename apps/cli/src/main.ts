import { Command } from 'commander';
import { addBackup } from './commands/backup.command';
import { addDiff } from './commands/diff.command';
import { addEvents } from './commands/events.command';
import { addImport } from './commands/import.command';
import { addLoad } from './commands/load.command';
import { addRebuild } from './commands/rebuild.command';
import { addMigrate } from './commands/migrate.command';
import { addReplay } from './commands/replay.command';
import { addToken } from './commands/token.command';
import { addVerify } from './commands/verify.command';
import { addRestore } from './restore/restore.command';

const program = new Command('triada')
  .description('Triáda: komunitní plánování sociálních služeb z příkazové řádky (from the command line)')
  .option('--url <address>', 'adresa produktu (address of the product)', process.env['TRIADA_URL'] ?? 'http://localhost:3000')
  .option('--as <account>', 'účet, za který se pracuje (account)', process.env['TRIADA_ACCOUNT'])
  .option('--language <code>', 'jazyk vět: cs nebo en (language)', 'cs')
  .showHelpAfterError();

for (const add of [addToken, addLoad, addImport, addReplay, addDiff, addEvents, addRebuild, addVerify, addBackup, addRestore, addMigrate]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`triada: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
