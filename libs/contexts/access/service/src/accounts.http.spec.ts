import { startContext, type TestApp, type TestClient } from '@triada/testing';
import { accessContext } from './access.context';
import type { CredentialStore } from './credentials.port';

/** Names in memory; a double of the provider's store. */
const credentialsDouble = (): CredentialStore & { readonly passwords: Map<string, string> } => {
  const names = new Map<string, string>();
  const passwords = new Map<string, string>();
  return {
    passwords,
    register: async (accountId, name, password) => {
      if ((names.get(name) ?? accountId) !== accountId) return false;
      names.set(name, accountId);
      passwords.set(accountId, password);
      return true;
    },
    setPassword: async (accountId, password) => void passwords.set(accountId, password),
    nameOf: (accountId) => [...names].find(([, id]) => id === accountId)?.[0] ?? null,
  };
};

const password = 'dlouhé heslo o pěti slovech';
const coordinator = { assignment: { role: 'coordinator', region: 'frydlantsko' }, from: '2022-01-01' };

describe('accounts', () => {
  let app: TestApp;
  let administrator: TestClient;
  let credentials: ReturnType<typeof credentialsDouble>;
  const create = (body: object, headers: Record<string, string> = {}) =>
    administrator.post('/access/accounts', { accountName: 'koordinator', password, roles: [coordinator], ...body }, headers);

  beforeEach(async () => {
    credentials = credentialsDouble();
    app = await startContext(accessContext(credentials));
    administrator = app.as({ role: 'authority_administrator' });
  });
  afterEach(() => app.close());

  it('are made and listed by the administrator, with names and without passwords', async () => {
    const { body, status } = await create({});
    expect(status).toBe(201);
    await app.settle();
    const list = await app.as({ role: 'auditor' }).get('/access/accounts');
    expect(list.body.accounts).toMatchObject([{ accountId: body.id, accountName: 'koordinator', roles: [coordinator] }]);
    expect(JSON.stringify(list.body)).not.toContain(password);
    expect((await app.as({ role: 'coordinator', region: 'frydlantsko' }).post('/access/accounts', {})).status).toBe(403);
  });

  it('a refused account leaves its name free for the corrected one', async () => {
    const refused = await create({ roles: [{ assignment: { role: 'coordinator' }, from: '2022-01-01' }] });
    expect([refused.status, refused.body.code]).toEqual([422, 'access.scope-missing']);
    const backwards = await create({ roles: [{ ...coordinator, to: '2021-01-01' }] });
    expect([backwards.status, backwards.body.code]).toEqual([422, 'access.period-empty']);
    expect((await create({})).status).toBe(201);
    expect((await create({})).body.code).toBe('access.name-taken');
  });

  it('names and passwords stand in no event, and the hash of the command is dear to guess', async () => {
    const { body } = await create({}, { 'idempotency-key': 'known' });
    const recorded = await app.recorded(body.stream);
    expect(JSON.stringify(recorded)).not.toMatch(/koordinator"|heslo/);
    const { createHash } = await import('node:crypto');
    const { canonicalJson } = await import('@triada/kernel');
    const sent = { accountName: 'koordinator', kind: 'person', password, roles: [{ ...coordinator, to: null }] };
    const quick = createHash('sha256').update(`known\u0000\u0000${canonicalJson(sent)}`).digest('hex');
    expect(recorded[0]!.metadata.commandHash).toMatch(/^[\da-f]{64}$/);
    expect(recorded[0]!.metadata.commandHash).not.toBe(quick);
  });

  it('a repetition is answered as the first time; the same key with another password is refused', async () => {
    const first = await create({}, { 'idempotency-key': 'known' });
    expect((await create({}, { 'idempotency-key': 'known' })).body).toEqual(first.body);
    const other = await create({ password: 'jiné heslo o pěti slovech' }, { 'idempotency-key': 'known' });
    expect([other.status, other.body.code]).toEqual([409, 'platform.idempotency-conflict']);
    expect(credentials.passwords.get(first.body.id)).toBe(password);
  });

  it('a new password is set with an event that does not hold it', async () => {
    const { body } = await create({});
    const changed = await administrator.post(`/access/accounts/${body.id}/password`, { password: 'nové heslo o pěti slovech' });
    expect(changed.status).toBe(200);
    expect(credentials.passwords.get(body.id)).toBe('nové heslo o pěti slovech');
    expect((await app.events(body.stream)).at(-1)).toEqual({ type: 'PasswordChanged', data: {} });
    expect((await administrator.post('/access/accounts/11111111-1111-4111-8111-111111111111/password', { password })).status).toBe(404);
  });
});
