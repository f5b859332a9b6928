import { createInterface, type Interface } from 'node:readline/promises';
import type { Command } from 'commander';
import { noAnswers, readAnswers } from '../minutes/answers';
import { askFor, type Ask } from '../minutes/ask';
import { importMinutes, readMinutes, type ImportWish, type MinutesText } from '../minutes/import-minutes';
import { reportOf } from '../minutes/report';
import { apiOf, type CommonOptions } from '../options';
import { Progress } from '../progress';
import { readTextFile } from '../text-file';

interface MinutesOptions extends CommonOptions {
  readonly group?: string;
  readonly region?: string;
  readonly dryRun?: boolean;
  readonly answers?: string;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Reads, and at a terminal asks until nothing is open and the person has confirmed; elsewhere the answers must have said it all. */
const settled = async (options: CommonOptions, file: MinutesText, first: ImportWish, ask: Ask | null) => {
  const api = apiOf(options);
  let wish = first;
  let read = await readMinutes(api, file, wish);
  say(reportOf(file.name, read.preview.draft, read.settled, read.preview.looksLikeMinutes));
  while (ask && read.settled.open.length) {
    wish = { ...wish, answers: await askFor(ask, read.settled.open[0]!, wish.answers) };
    read = await readMinutes(api, file, wish);
  }
  return { api, read, wish };
};

const atTerminal = async <Result>(work: (ask: Ask | null) => Promise<Result>, asks: boolean): Promise<Result> => {
  if (!asks) return work(null);
  // Opened with the first question: the password is asked for before, and only one reader may listen to the terminal.
  let lines: Interface | undefined;
  try {
    return await work((question) =>
      (lines ??= createInterface({ input: process.stdin, output: process.stderr })).question(question),
    );
  } finally {
    lines?.close();
  }
};

/** `triada import minutes FILE`: a text of minutes becomes a recorded meeting; what is doubtful is asked, never guessed. */
export const addImportMinutes = (imports: Command): void => {
  imports
    .command('minutes')
    .argument('<file>', 'zápis jako prostý text (minutes as plain text)')
    .option('--group <id>', 'skupina, která jednala (group)')
    .option('--region <region>', 'plánovací region; skupina se pozná ze záhlaví (planning region)')
    .option('--answers <file>', 'opravy a rozhodnutí v JSON, docs/guides/imports.md (corrections)')
    .option('--dry-run', 'jen přečíst a vypsat, o čem je pochybnost (read and report only)')
    .description('Převezme zápis: vypíše, co poznal a o čem pochybuje, zapíše chybějící osoby a jednání.')
    .action(async (path: string, _own: unknown, command: Command) => {
      const { as, group, region, answers, dryRun, ...options } = command.optsWithGlobals<MinutesOptions>();
      if (!as) throw new Error('Uveďte účet: --as ÚČET (name an account).');
      const file = readTextFile(path);
      const wish: ImportWish = { as, groupId: group, regionId: region, answers: answers ? readAnswers(answers) : noAnswers };
      const asks = !dryRun && !answers && process.stdin.isTTY;
      await atTerminal(async (ask) => {
        const { api, read, wish: full } = await settled(options as CommonOptions, file, wish, ask);
        if (dryRun) return;
        const left = read.settled.open.length;
        if (left)
          throw new Error(
            `Nic se nezapsalo: zbývá odpovědět na ${left} otázek, vypsány jsou výše (nothing was written, questions are left).`,
          );
        if (!ask && !answers)
          throw new Error(
            'Potvrďte převzetí: u terminálu odpovědí, jinak souborem --answers (confirm at a terminal or by --answers).',
          );
        if (ask && !/^a/i.test(await ask('Převzít zápis? [a/N] '))) return say('Nic se nezapsalo.');
        let progress: Progress | undefined;
        const { meetingId, registered } = await importMinutes(api, file, read, full, (done, total) =>
          (progress ??= new Progress('Převzetí (importing)', total)).at(done),
        );
        say(`Zápis je převzat jako jednání ${meetingId}; zapsáno osob: ${registered}.`);
        say('Jména, která program nepoznal (třeba skloňovaná), zůstala v textu bodů; projděte je a opravte.');
      }, asks);
    });
};
