import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { Api } from '@triada/script-client';

export interface CommonOptions {
  readonly url: string;
  readonly as?: string;
  readonly language: string;
}

/** Asks without showing what is typed. */
const askHidden = (question: string): Promise<string> =>
  new Promise((resolve) => {
    process.stderr.write(question);
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
    lines.question('', (answer) => {
      lines.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });

let asked: Promise<string> | undefined;

/** `TRIADA_PASSWORD`, else one question. */
export const password = (): Promise<string> => (process.env['TRIADA_PASSWORD'] ? Promise.resolve(process.env['TRIADA_PASSWORD']) : (asked ??= askHidden('Heslo (password): ')));

export const apiOf = ({ url, language }: CommonOptions): Api => new Api(url, password, language);
