import type { AddressInfo } from 'node:net';
import type { RoleAssignment } from '@triada/access';
import type { ContextDefinition } from '@triada/platform';
import { Api, type CommandAnswer } from '@triada/script-client';
import { startContexts, type TestApp, type TestOptions } from '@triada/testing';

/** Accounts of the specs; what one may do is decided by the contexts themselves. */
const accounts: Readonly<Record<string, RoleAssignment>> = {
  spravce: { role: 'authority_administrator' },
  koordinator: { role: 'coordinator', region: 'liberec' },
};

/** The client of the command line against contexts in this process; only the sign-in is a double. `cutAfter` breaks the line like a kill. */
export class CutApi extends Api {
  #sent = 0;

  constructor(
    url: string,
    private readonly app: TestApp,
    private readonly cutAfter: number,
  ) {
    super(url, () => Promise.reject(new Error('nobody signs in here')));
  }

  override token(account: string): Promise<string> {
    return Promise.resolve(this.app.as(accounts[account]!).authorization!.replace('Bearer ', ''));
  }

  override async command(...args: Parameters<Api['command']>): Promise<CommandAnswer> {
    if (this.#sent >= this.cutAfter) throw new Error('cut off');
    const answer = await super.command(...args);
    this.#sent++;
    // The write has happened, but its answer never arrives.
    if (this.#sent === this.cutAfter) throw new Error('cut off');
    return answer;
  }
}

export interface RunningContexts {
  readonly app: TestApp;
  readonly api: Api;
  /** A client that is cut off right after so many writes. */
  cutAfter(writes: number): Api;
}

export const runContexts = async (contexts: readonly ContextDefinition[], options?: TestOptions): Promise<RunningContexts> => {
  const app = await startContexts(contexts, options);
  await app.server.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.server.getHttpServer().address() as AddressInfo).port}`;
  return { app, api: new CutApi(url, app, Number.POSITIVE_INFINITY), cutAfter: (writes) => new CutApi(url, app, writes) };
};
