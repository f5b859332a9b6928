import type { Command } from 'commander';
import { apiOf, type CommonOptions } from '../options';

/** `triada token --as ACCOUNT`: an access token for scripts, on stdout. */
export const addToken = (program: Command): void => {
  program
    .command('token')
    .description('Vypíše přístupový token účtu pro skripty (an access token for scripts).')
    .action(async (_own: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      if (!options.as) throw new Error('Uveďte účet: --as ÚČET (name an account).');
      process.stdout.write(`${await apiOf(options).token(options.as)}\n`);
    });
};
