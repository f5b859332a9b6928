import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@triada/kernel';
import { projectAll } from '@triada/kernel/spec';
import type { TestApp } from '@triada/testing';
import { personAggregate } from './aggregates';
import { registerPersonRequest } from '@triada/registry-contracts';
import type { SealedText } from '@triada/registry-domain';
import { openText } from './write/person/seal';
import { personList } from './read/persons/person-list.projection';
import { created, done, organisationBody, startRegistry } from './registry.fixture';

const clearName = 'Květuše Neskutečná-Žlabová';
const personBody = {
  regionId: 'frydlantsko',
  name: clearName,
  contact: { phone: '+420 999 888 777', email: 'kvetuse.neskutecna@example.org' },
  note: 'Přichází s doprovodem paní Vymyšlené',
  side: 'user',
  from: '2022-01-01',
};
/** Parts that must never stand anywhere in clear. */
const secrets = ['Neskutečná', 'Žlabová', '999 888 777', 'kvetuse.neskutecna', 'Vymyšlené'];
const weekLater = '2022-09-26T11:00:00.000Z';

const found = (text: string): readonly string[] =>
  secrets.filter((secret) => text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1)));

const shownTo = async (client: { get(path: string): Promise<{ body: any }> }, personId: string, purpose = 'web') =>
  (await client.get(`/registry/persons/names?ids=${personId}&purpose=${purpose}`)).body.names[0];

describe('persons over HTTP', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  let app: TestApp;
  beforeEach(async () => {
    registry = await startRegistry();
    app = registry.app;
  });
  afterEach(() => app.close());
  const register = (body: object = {}) => created(app, registry.coordinator, '/registry/persons', { ...personBody, ...body });

  it('the hash by which a repetition is told from another body cannot be tried out with a guessed name', async () => {
    const key = 'person-1';
    const send = (body: object) => registry.coordinator.post('/registry/persons', body, { 'idempotency-key': key });
    const first = (await send(personBody)).body;
    expect((await send(personBody)).body).toEqual(first);
    expect(await send({ ...personBody, name: 'Jiná Osoba' })).toMatchObject({ status: 409, body: { code: 'platform.idempotency-conflict' } });
    const { metadata } = (await app.recorded(first.stream))[0]!;
    const guess = canonicalJson(registerPersonRequest.parse(personBody) as never);
    expect(metadata.commandHash).toMatch(/^[0-9a-f]{64}$/);
    expect(metadata.commandHash).not.toBe(createHash('sha256').update(`${key}\u0000\u0000${guess}`).digest('hex'));
  });

  describe('[D024] the name of a service user', () => {
    it('is shown to the coordinator of the region and to nobody else', async () => {
      const id = await register({ pseudonym: 'Účastník sedm' });
      expect(await shownTo(registry.coordinator, id)).toEqual({ personId: id, name: clearName, shown: clearName });
      expect(await shownTo(registry.administrator, id)).toMatchObject({ name: clearName });
      for (const other of [registry.public, registry.otherCoordinator, registry.auditor, registry.providerOf(id)]) {
        expect(await shownTo(other, id)).toEqual({ personId: id, name: null, shown: 'Účastník sedm' });
      }
    });

    it('is shown in public under a consent to this purpose, with its date, and hidden by the next read after revoking', async () => {
      const id = await register();
      await done(app, registry.coordinator, `/registry/persons/${id}/consents`, { purpose: 'plan', on: '2022-09-01' });
      expect((await app.events(`person-${id}`)).at(-1)).toMatchObject({
        type: 'ConsentGiven',
        rule: { id: 'naming-in-public', version: 1 },
      });
      expect(await shownTo(registry.public, id, 'plan')).toMatchObject({ shown: clearName });
      expect((await shownTo(registry.public, id, 'web')).name).toBeNull();
      expect((await registry.coordinator.get(`/registry/persons/${id}`)).body.consents).toEqual([
        { purpose: 'plan', on: '2022-09-01' },
      ]);

      const revoked = await registry.coordinator.post(`/registry/persons/${id}/consents/plan/revocation`);
      const after = await registry.public.get(`/registry/persons/names?ids=${id}&purpose=plan`, {
        'triada-after': revoked.body.position,
      });
      expect(found(JSON.stringify(after.body))).toEqual([]);
      expect(after.body.names[0].shown).toMatch(/^Účastník /);
    });

    it('has a pseudonym that does not give it away', async () => {
      const answer = await registry.coordinator.post('/registry/persons', { ...personBody, pseudonym: 'paní neskutecna' });
      expect([answer.status, answer.body.code]).toEqual([422, 'registry.pseudonym-reveals-name']);
      expect(found(JSON.stringify(answer.body))).toEqual([]);
    });
  });

  it('of other sides are N. N. in public, unless a public function lasts', async () => {
    const id = await register({ side: 'commissioner', commissionerKind: 'town' });
    expect(await shownTo(registry.public, id)).toEqual({ personId: id, name: null, shown: 'N. N.' });
    await done(app, registry.coordinator, `/registry/persons/${id}/functions`, { function: 'elected', from: '2022-01-01' });
    expect(await shownTo(registry.public, id)).toMatchObject({ shown: clearName });
    await done(app, registry.coordinator, `/registry/persons/${id}/functions/elected/end`, { to: '2022-09-19' });
    expect(await shownTo(registry.public, id)).toMatchObject({ shown: 'N. N.' });
  });

  it('who are unknown are nobody, and no more than 200 are named at once', async () => {
    const unknown = '00000000-0000-4000-8000-000000000099';
    expect(await shownTo(registry.public, unknown)).toEqual({ personId: unknown, name: null, shown: 'N. N.' });
    const many = await registry.public.get(
      `/registry/persons/names?ids=${Array.from({ length: 201 }, (_, index) => index).join(',')}`,
    );
    expect([many.status, many.body.code]).toEqual([400, 'registry.too-many-ids']);
  });

  it('are kept by the coordinator of their region only', async () => {
    const id = await register();
    const commands = [
      ['/registry/persons', personBody],
      [`/registry/persons/${id}/details`, { name: 'Jiné Jméno' }],
      [`/registry/persons/${id}/consents`, { purpose: 'web' }],
      [`/registry/persons/${id}/erasure`, { ground: 'objection' }],
    ] as const;
    for (const client of [registry.public, registry.otherCoordinator, registry.auditor, registry.providerOf(id)]) {
      for (const [path, body] of commands)
        expect({ path, status: (await client.post(path, body)).status }).toEqual({
          path,
          status: client === registry.public ? 401 : 403,
        });
      expect([401, 403]).toContain((await client.get(`/registry/persons/${id}`)).status);
    }
    expect((await registry.coordinator.post(`/registry/persons/${id}/key-destruction`)).status).toBe(403);
    expect((await registry.administrator.post(`/registry/persons/${id}/key-destruction`)).status).toBe(403);
    expect((await app.events(`person-${id}`)).map(({ type }) => type)).toEqual(['PersonRegistered']);
  });

  it('are found by what the caller may see, diacritics aside, and by nothing else', async () => {
    const id = await register({ pseudonym: 'Účastník sedm' });
    await register({ name: 'Čeněk Smyšlený', side: 'provider' });
    const search = async (client: typeof registry.coordinator, text: string) =>
      (await client.post('/registry/persons/search', { text })).body;
    const list = async (client: typeof registry.coordinator) => (await client.get('/registry/persons')).body;
    expect(await search(registry.coordinator, 'ZLAB kvetuse')).toMatchObject({
      total: 1,
      persons: [{ personId: id, name: clearName }],
    });
    expect((await list(registry.coordinator)).persons.map(({ shown }: { shown: string }) => shown)).toEqual([
      'Čeněk Smyšlený',
      clearName,
    ]);
    expect(await search(registry.auditor, 'neskutecna')).toMatchObject({ total: 0 });
    expect(await search(registry.auditor, 'sedm')).toMatchObject({ total: 1, persons: [{ name: null, shown: 'Účastník sedm' }] });
    expect(await list(registry.otherCoordinator)).toMatchObject({ total: 0 });
    expect((await registry.otherCoordinator.get('/registry/persons?region=frydlantsko')).status).toBe(403);
    expect((await registry.public.get('/registry/persons')).status).toBe(401);
    expect((await registry.public.post('/registry/persons/search', { text: 'a' })).status).toBe(401);
    expect((await registry.otherCoordinator.post('/registry/persons/search', { text: 'a', region: 'frydlantsko' })).status).toBe(
      403,
    );
  });

  it('change their details; equal ones are no event', async () => {
    const id = await register();
    await done(app, registry.coordinator, `/registry/persons/${id}/details`, {
      name: clearName,
      contact: personBody.contact,
      note: personBody.note,
    });
    expect(await app.events(`person-${id}`)).toHaveLength(1);
    await done(app, registry.coordinator, `/registry/persons/${id}/details`, { name: 'Květuše Přejmenovaná', note: null });
    const detail = (await registry.coordinator.get(`/registry/persons/${id}`)).body;
    expect(detail).toMatchObject({ name: 'Květuše Přejmenovaná', note: null, contact: { ...personBody.contact, address: null } });
    expect((await app.events(`person-${id}`)).at(-1)).toMatchObject({
      type: 'PersonDetailsChanged',
      data: { note: null, name: { text: expect.stringMatching(/^v1\./) } },
    });
  });

  it('belong to organisations from–to', async () => {
    const organisationId = await created(app, registry.coordinator, '/registry/organisations', organisationBody);
    const id = await register({ side: 'provider' });
    const path = `/registry/persons/${id}/organisations`;
    expect((await registry.coordinator.post(path, { organisationId: '00000000-0000-4000-8000-000000000099' })).body.code).toBe(
      'registry.organisation-unknown',
    );
    await done(app, registry.coordinator, path, { organisationId, from: '2022-01-01' });
    await done(app, registry.coordinator, `${path}/${organisationId}/end`, { to: '2022-06-01' });
    expect((await registry.coordinator.get(`/registry/persons/${id}`)).body.organisations).toEqual([
      { id: organisationId, name: organisationBody.name, from: '2022-01-01', to: '2022-06-01' },
    ]);
  });

  it('[D039] [D040] are counted by side and kind as of any day, other institutions apart', async () => {
    const town = await register({ side: 'commissioner', commissionerKind: 'town' });
    await register({ side: 'commissioner', commissionerKind: 'state' });
    await register({ side: 'provider' });
    await register({ side: 'other' });
    const user = await register();
    await done(app, registry.coordinator, `/registry/persons/${user}/side`, { side: 'provider', from: '2022-06-01' });
    await done(app, registry.coordinator, `/registry/persons/${town}/participation-end`, { to: '2022-09-01' });
    const on = async (day: string) => {
      const { sides, inTriad, others } = (await registry.public.get(`/registry/triad?region=frydlantsko&on=${day}`)).body;
      return [sides.map((line: any) => `${line.side.code} ${line.commissionerKind ?? '–'} ${line.persons}`), inTriad, others];
    };
    expect(await on('2021-12-31')).toEqual([[], 0, 0]);
    expect(await on('2022-05-31')).toEqual([
      ['commissioner state 1', 'commissioner town 1', 'provider – 1', 'user – 1', 'other – 1'],
      4,
      1,
    ]);
    expect(await on('2022-09-01')).toEqual([['commissioner state 1', 'provider – 2', 'other – 1'], 3, 1]);
    const refused = await registry.coordinator.post('/registry/persons', { ...personBody, side: 'commissioner' });
    expect([refused.status, refused.body.code]).toEqual([422, 'registry.commissioner-without-kind']);
  });
});

describe('erasure over HTTP', () => {
  const erase = async ({ app, coordinator, administrator }: Awaited<ReturnType<typeof startRegistry>>, id: string) => {
    await done(app, coordinator, `/registry/persons/${id}/erasure`, { ground: 'consent-revoked' });
    app.clock.set(weekLater);
    await done(app, administrator, `/registry/persons/${id}/erasure/confirmation`);
  };

  it('needs a second person and a week, then destroys the key and says so', async () => {
    const registry = await startRegistry();
    const { app, coordinator, administrator } = registry;
    const id = await created(app, coordinator, '/registry/persons', personBody);
    const path = `/registry/persons/${id}/erasure`;
    await done(app, coordinator, path, { ground: 'consent-revoked' });
    expect((await coordinator.post(`${path}/confirmation`)).body.code).toBe('registry.erasure-needs-second-person');
    expect((await administrator.post(`${path}/confirmation`, {}, { 'valid-from': '2022-01-01' })).body.code).toBe(
      'registry.erasure-too-early',
    );
    app.clock.set(weekLater);
    await done(app, administrator, `${path}/confirmation`);
    expect((await app.events(`person-${id}`)).map(({ type }) => type)).toEqual([
      'PersonRegistered',
      'ErasureRequested',
      'ErasureConfirmed',
      'SubjectKeyDestroyed',
    ]);
    expect((await app.events(`person-${id}`)).at(-1)!.data).toEqual({
      personId: id,
      ground: 'consent-revoked',
      on: '2022-09-26',
    });
    const again = await coordinator.post(`/registry/persons/${id}/details`, { name: clearName });
    expect([again.status, again.body.code]).toEqual([422, 'registry.person-erased']);
    await app.close();
  });

  it('[E01] leaves no clear value in any file, log line or message; before it there was none either', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'triada-erasure-'));
    const log: string[] = [];
    const registry = await startRegistry({ dataFolder, logLevel: 'debug', logTo: { write: (line) => void log.push(line) } });
    const { app, coordinator } = registry;
    const written = () =>
      readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(dataFolder, name))
        .filter((name) => statSync(name).isFile())
        .flatMap((name) => found(readFileSync(name).toString('utf8')).map((secret) => `${secret} in ${name}`));
    try {
      const id = await created(app, coordinator, '/registry/persons', personBody);
      await done(app, coordinator, `/registry/persons/${id}/details`, { note: 'Vymyšlené navíc' });
      expect((await coordinator.post('/registry/persons/search', { text: 'Neskutečná' })).body.total).toBe(1);
      expect(written()).toEqual([]);
      await erase(registry, id);
      expect(written()).toEqual([]);
      expect(found(log.join('\n'))).toEqual([]);
      expect(found(JSON.stringify(app.published()))).toEqual([]);
      for (const client of [coordinator, registry.administrator, registry.public]) {
        expect(await shownTo(client, id)).toMatchObject({ name: null, shown: expect.stringMatching(/^Účastník /) });
      }
      const detail = (await coordinator.get(`/registry/persons/${id}`)).body;
      expect(detail).toMatchObject({ name: null, contact: null, note: null, erasure: 'done' });
    } finally {
      await app.close();
      expect(written()).toEqual([]);
      rmSync(dataFolder, { recursive: true });
    }
  });

  it('[E01] leaves sealed texts in the log that nobody can open any more', async () => {
    const registry = await startRegistry();
    const { app, coordinator } = registry;
    const id = await created(app, coordinator, '/registry/persons', personBody);
    const { vault } = app.contexts[0]!.shared.ports;
    const open = async () => {
      const [registered] = (await app.events(`person-${id}`)) as readonly { data: { name: SealedText } }[];
      return openText(vault, id, 'name', registered!.data.name);
    };
    expect(await open()).toBe(clearName);
    await erase(registry, id);
    expect([await open(), await vault.isDestroyed(id)]).toEqual([null, true]);
    await app.close();
  });

  it('[E02] changes no stored byte: the hash of every earlier event stays what it was', async () => {
    const registry = await startRegistry();
    const { app, coordinator } = registry;
    const id = await created(app, coordinator, '/registry/persons', personBody);
    const history = async () => (await app.contexts[0]!.history.read(personAggregate, id)).map(({ stored }) => stored.hash);
    const before = await history();
    await erase(registry, id);
    expect((await history()).slice(0, before.length)).toEqual(before);
    await app.close();
  });

  it('[E03] [E04] replays to the same views with replacement values; others stay readable', async () => {
    const registry = await startRegistry();
    const { app, coordinator } = registry;
    const id = await created(app, coordinator, '/registry/persons', personBody);
    const other = await created(app, coordinator, '/registry/persons', { ...personBody, name: 'Čeněk Smyšlený' });
    await erase(registry, id);
    const list = async () => (await coordinator.get('/registry/persons')).body;
    const before = await list();
    expect(before.persons.map(({ shown }: any) => shown)).toEqual(['Čeněk Smyšlený', expect.stringMatching(/^Účastník /)]);
    const view = app.contexts[0]!.views;
    const replayed = projectAll(
      personList,
      [...(await app.recorded(`person-${id}`)), ...(await app.recorded(`person-${other}`))].map(({ event }) => event as never),
    );
    for (const personId of [id, other]) expect(await view.of(personList).get(personId)).toEqual(replayed.get(personId));
    expect(await shownTo(coordinator, other)).toMatchObject({ name: 'Čeněk Smyšlený' });
    await app.close();
  });

  it('[E06] is refused under a legal hold, and the refusal is recorded', async () => {
    const { app, coordinator, administrator } = await startRegistry();
    const id = await created(app, coordinator, '/registry/persons', personBody);
    expect((await coordinator.post(`/registry/persons/${id}/legal-hold`, { ground: 'audit' })).status).toBe(403);
    await done(app, administrator, `/registry/persons/${id}/legal-hold`, { ground: 'audit' });
    await done(app, coordinator, `/registry/persons/${id}/erasure`, { ground: 'objection' });
    expect((await app.events(`person-${id}`)).at(-1)).toEqual({
      type: 'ErasureRefused',
      data: { personId: id, ground: 'objection', hold: 'audit', on: '2022-09-19' },
    });
    expect(await shownTo(coordinator, id)).toMatchObject({ name: clearName });
    await app.close();
  });
});
