import type { TestApp } from '@triada/testing';
import { created, done, municipalities, organisationBody, serviceBody, startRegistry } from './registry.fixture';

describe('organisations over HTTP', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  let app: TestApp;
  beforeAll(async () => {
    registry = await startRegistry();
    app = registry.app;
  });
  afterAll(() => app.close());
  const register = (body: object) =>
    created(app, registry.coordinator, '/registry/organisations', { ...organisationBody, ...body });
  const detail = async (id: string) => (await registry.public.get(`/registry/organisations/${id}`)).body;

  it('are registered and published', async () => {
    const id = await register({ ico: '70891508', kind: 'region', name: 'Ukázkový kraj' });
    expect(
      app
        .published()
        .filter(({ key }) => key === `organisation-${id}`)
        .map(({ type, data }) => ({ type, data })),
    ).toEqual([
      {
        type: 'registry.organisation-registered.v1',
        data: { organisationId: id, name: 'Ukázkový kraj', kind: 'region', ico: '70891508', municipality: '564028' },
      },
    ]);
  });

  it('are registered once under an IČO, even by two at the same moment', async () => {
    const body = { ...organisationBody, ico: '00262781' };
    const answers = await Promise.all([
      registry.coordinator.post('/registry/organisations', body),
      registry.administrator.post('/registry/organisations', body),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    const refused = answers.find(({ status }) => status === 422)!;
    expect(refused.body).toMatchObject({ code: 'registry.organisation-exists', detail: expect.stringContaining('00262781') });
    for (const ico of ['12345678', '00262780']) {
      expect((await registry.coordinator.post('/registry/organisations', { ...organisationBody, ico })).body.code).toBe(
        'registry.ico-invalid',
      );
    }
    expect((await registry.coordinator.post('/registry/organisations', { ...organisationBody, ico: '7089150' })).status).toBe(
      400,
    );
  });

  it('keep the history of their names and seats', async () => {
    const id = await register({ name: 'Starý název', from: '2018-01-01' });
    await done(app, registry.coordinator, `/registry/organisations/${id}/name`, { name: 'Nový název', from: '2021-01-01' });
    await done(app, registry.coordinator, `/registry/organisations/${id}/seat`, {
      seat: municipalities.hejnice,
      from: '2021-01-01',
    });
    expect(await detail(id)).toMatchObject({
      name: 'Nový název',
      names: [
        { name: 'Starý název', from: '2018-01-01' },
        { name: 'Nový název', from: '2021-01-01' },
      ],
      seat: { code: municipalities.hejnice, name: 'Hejnice' },
    });
  });

  it('have members from–to: municipalities by code, organisations by record', async () => {
    const union = await register({ kind: 'dso', name: 'Ukázkový svazek' });
    const partner = await register({ name: 'Partner svazku' });
    const members = `/registry/organisations/${union}/members`;
    for (const municipality of [municipalities.frydlant, municipalities.noveMesto])
      await done(app, registry.coordinator, members, { member: { municipality }, from: '2019-01-01' });
    await done(app, registry.coordinator, members, { member: { organisationId: partner }, from: '2020-01-01' });
    await done(app, registry.coordinator, `${members}/removal`, {
      member: { municipality: municipalities.noveMesto },
      to: '2022-01-01',
    });
    expect((await detail(union)).members).toEqual([
      { municipality: { code: '564028', name: 'Frýdlant' }, organisation: null, from: '2019-01-01', to: null },
      {
        municipality: { code: '564265', name: 'Nové Město pod Smrkem' },
        organisation: null,
        from: '2019-01-01',
        to: '2022-01-01',
      },
      { municipality: null, organisation: { id: partner, name: 'Partner svazku' }, from: '2020-01-01', to: null },
    ]);
    const unknown = await registry.coordinator.post(members, {
      member: { organisationId: '00000000-0000-4000-8000-000000000099' },
    });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'registry.member-unknown']);
    expect(
      (await registry.coordinator.post(`/registry/organisations/${partner}/members`, { member: { municipality: '564028' } })).body
        .code,
    ).toBe('registry.organisation-without-members');
  });

  it('are listed in Czech order, by kind and by text', async () => {
    for (const name of ['Chotyně pomáhá', 'Hrádek pomáhá', 'Čistá pomoc']) await register({ name, kind: 'user-organisation' });
    const list = async (query: string) =>
      (await registry.public.get(`/registry/organisations?${query}`)).body.organisations.map(({ name }: any) => name);
    expect(await list('kind=user-organisation')).toEqual(['Čistá pomoc', 'Hrádek pomáhá', 'Chotyně pomáhá']);
    expect(await list('kind=user-organisation&text=cista')).toEqual(['Čistá pomoc']);
    expect(await list('ico=70891508')).toEqual(['Ukázkový kraj']);
  });

  it('are kept by the coordinator of their region; a provider changes its own contact only', async () => {
    const id = await register({ name: 'Vlastní péče' });
    for (const client of [registry.otherCoordinator, registry.auditor, registry.providerOf(id)]) {
      expect((await client.post(`/registry/organisations/${id}/name`, { name: 'Jinak' })).status).toBe(403);
      expect((await client.post(`/registry/organisations/${id}/closing`)).status).toBe(403);
    }
    expect((await registry.otherCoordinator.post('/registry/organisations', organisationBody)).status).toBe(403);
    expect((await registry.public.post('/registry/organisations', organisationBody)).status).toBe(401);
    await done(app, registry.providerOf(id), `/registry/organisations/${id}/contact`, { contact: { email: 'pece@example.org' } });
    expect((await detail(id)).contact).toEqual({ phone: null, email: 'pece@example.org', web: null, dataBox: null, note: null });
  });

  it('offer nothing new once they are closed', async () => {
    const id = await register({ name: 'Končící péče' });
    await done(app, registry.coordinator, `/registry/organisations/${id}/closing`, { from: '2022-01-01', reason: 'sloučení' });
    expect(await detail(id)).toMatchObject({ closedFrom: '2022-01-01' });
    expect((await registry.coordinator.post('/registry/services', serviceBody(id))).body.code).toBe(
      'registry.organisation-closed',
    );
  });
});
