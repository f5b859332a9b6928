import type { Command } from 'commander';
import { linesOf } from '../ndjson';
import { apiOf, type CommonOptions } from '../options';
import { Progress } from '../progress';

interface Line {
  readonly done: number;
  readonly total: number;
  readonly file?: string;
  /** In the last line: the folder of the backup, or why there is none. */
  readonly backup?: string;
  readonly failed?: string;
  readonly bytes?: number;
  readonly logs?: readonly { readonly events: number }[];
  readonly sameDisk?: boolean;
}

const sameDisk =
  'POZOR: záloha leží na stejném disku jako data; když disk selže, přijdete o obojí. Nastavte TRIADA_BACKUPS na jiný disk.\n' +
  '(The backup lies on the disk of the data and does not survive its loss. Set TRIADA_BACKUPS to another disk.)\n';

/** `triada backup`: a backup of the running installation, in the folder that its operator has set; ends with 1 when there is none. */
export const addBackup = (program: Command): void => {
  program
    .command('backup')
    .description('Zálohuje běžící instalaci (backs up the running installation); jen správce (administrators only).')
    .action(async (_own: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      const response = await apiOf(options).request('POST', '/api/operations/backups', options.as);
      let progress: Progress | undefined;
      let last: Line = { done: 0, total: 0 };
      for await (const line of linesOf<Line>(response)) {
        last = line;
        if (!line.failed) (progress ??= new Progress('záloha (backup)', line.total)).at(line.done, line.file);
      }
      if (!last.backup) throw new Error(`Záloha se nezdařila a nic po ní nezůstalo (the backup failed and left nothing behind): ${last.failed ?? '–'}`);
      const events = (last.logs ?? []).reduce((sum, log) => sum + log.events, 0);
      process.stdout.write(`${last.backup}\n${last.total} souborů (files), ${last.bytes} B, ${events} událostí (events)\n`);
      if (last.sameDisk) process.stderr.write(sameDisk);
    });
};
