import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Installation } from '@triada/platform';
import type { Config } from './config';
import { firstAdministrator, type Identity } from './identity';

/** Whether nobody has an account yet, by the log: a name that was kept just before a crash makes no account. */
const hasNoAccount = async (app: NestFastifyApplication): Promise<boolean> => {
  const access = app.get(Installation).contexts.find(({ definition }) => definition.name === 'access')!;
  return (await access.store.head()) === 'start';
};

/** On an empty installation, creates the first administrator through the API, like anybody else would; repeated, it changes nothing. */
export const createFirstAdministrator = async (
  app: NestFastifyApplication,
  identity: Pick<Identity, 'installationToken' | 'firstPassword'>,
  config: Pick<Config, 'TRIADA_SAMPLE' | 'TRIADA_ADMIN_PASSWORD'>,
): Promise<void> => {
  if (!(await hasNoAccount(app))) return;
  const response = await app.inject({
    method: 'POST',
    url: '/api/access/accounts',
    headers: { authorization: `Bearer ${await identity.installationToken()}`, 'idempotency-key': 'first-administrator', 'content-type': 'application/json' },
    payload: JSON.stringify({
      accountName: firstAdministrator,
      password: identity.firstPassword,
      roles: [{ assignment: { role: 'authority_administrator' }, from: '2000-01-01' }],
    }),
  });
  if (response.statusCode >= 300) throw new Error(`the first administrator could not be created: ${response.payload}`);
  if (config.TRIADA_SAMPLE === 'none' && !config.TRIADA_ADMIN_PASSWORD) {
    process.stdout.write(`\n  První správce / first administrator: ${firstAdministrator}, heslo / password: ${identity.firstPassword}\n  Heslo se znovu neukáže. It is not shown again.\n`);
  }
};
