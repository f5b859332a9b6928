import type { Command } from 'commander';
import { apiOf, type CommonOptions } from '../options';

interface Verification {
  readonly context: string;
  readonly checked: number;
  readonly total: string;
  readonly ok: boolean;
  readonly next: string | null;
  readonly mismatch: unknown;
  readonly limits: { readonly cs: string };
}

interface Logs {
  readonly [key: string]: readonly { readonly context: string }[];
}

/** `triada verify`: recomputes every hash and every link of the logs; ends with 1 at the first mismatch and names the event (F53). */
export const addVerify = (program: Command): void => {
  program
    .command('verify')
    .description('Ověří otisky a řetězení všech událostí.')
    .action(async (_own: unknown, command: Command) => {
      const { as, ...options } = command.optsWithGlobals<CommonOptions>();
      const api = apiOf(options as CommonOptions);
      const contexts = Object.values(await api.question<Logs>('AuditLogs', as)).find(Array.isArray) ?? [];
      let limits = '';
      for (const { context } of contexts) {
        let checked = 0;
        let cursor: string | null = null;
        do {
          const part: Verification = await api.question<Verification>('AuditVerification', as, { context, limit: '5000', ...(cursor && { cursor }) });
          checked += part.checked;
          cursor = part.next;
          limits = part.limits.cs;
          if (!part.ok) {
            process.stdout.write(`${context}: NESOUHLASÍ (mismatch) ${JSON.stringify(part.mismatch)}\n`);
            process.exitCode = 1;
            return;
          }
        } while (cursor);
        process.stdout.write(`${context}: ${checked} událostí v pořádku (events ok)\n`);
      }
      process.stdout.write(`${limits}\n`);
    });
};
