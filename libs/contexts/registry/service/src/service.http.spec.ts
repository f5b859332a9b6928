import type { TestApp } from '@triada/testing';
import { created, done, organisationBody, serviceBody, serviceDetails, startRegistry } from './registry.fixture';

describe('services over HTTP', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  let app: TestApp;
  let organisationId: string;
  beforeAll(async () => {
    registry = await startRegistry();
    app = registry.app;
    organisationId = await created(app, registry.coordinator, '/registry/organisations', {
      ...organisationBody,
      ico: '12345679',
    });
  });
  afterAll(() => app.close());

  it('registers, stores one event and publishes it', async () => {
    const answer = await registry.coordinator.post('/registry/services', serviceBody(organisationId));
    expect(answer.status).toBe(201);
    await app.settle();
    const { id } = answer.body;
    const contact = { phone: '+420 400 000 001', email: null, web: null, dataBox: null, note: null };
    expect(await app.events(`service-${id}`)).toEqual([
      {
        type: 'ServiceRegistered',
        data: {
          serviceId: id,
          regionId: 'frydlantsko',
          organisationId,
          serviceType: 's40',
          registrationId: null,
          details: { ...serviceDetails, place: { hidden: false, ...serviceDetails.place }, contact },
          start: { from: '2020-01-01' },
        },
      },
    ]);
    expect(
      app
        .published()
        .filter(({ key }) => key === `service-${id}`)
        .map(({ type, data }) => ({ type, data })),
    ).toEqual([
      {
        type: 'registry.service-registered.v1',
        data: {
          serviceId: id,
          organisationId,
          name: 'Pečovatelská služba Frýdlant',
          serviceType: 's40',
          forms: ['T'],
          targetGroups: ['seniors'],
          municipality: '564028',
          state: 'active',
        },
      },
    ]);
  });

  const service = (body: object = {}) =>
    created(app, registry.coordinator, '/registry/services', { ...serviceBody(organisationId), ...body });
  const detail = async (id: string, asOf?: string) =>
    (await registry.public.get(`/registry/services/${id}${asOf ? `?asOf=${asOf}` : ''}`)).body;
  const published = (id: string) =>
    app
      .published()
      .filter(({ key }) => key === `service-${id}`)
      .map(({ type, data }) => ({ type, data }));

  it('[D052] [F32] a planned service is shown with its year, is no capacity, starts by a record and is late after its year', async () => {
    const id = await service({ start: { plannedYear: 2022 }, serviceType: 's46' });
    const path = `/registry/services/${id}`;
    await done(app, registry.coordinator, `${path}/capacities`, { form: 'T', unit: 'client', amount: '12', from: '2022-01-01' });
    expect((await detail(id)).entry).toMatchObject({ state: 'planned', plannedYear: 2022, late: false });
    const overview = async (on: string) => (await registry.public.get(`/registry/capacities?serviceType=s46&on=${on}`)).body;
    expect(await overview('2022-09-19')).toEqual({
      on: '2022-09-19',
      lines: [],
      planned: [
        {
          serviceId: id,
          name: serviceDetails.name,
          serviceType: expect.objectContaining({ code: 's46' }),
          plannedYear: 2022,
          late: false,
        },
      ],
    });
    const late = async () =>
      (await registry.public.get('/registry/late-services?region=frydlantsko')).body.services.map(
        ({ serviceId }: any) => serviceId,
      );
    expect(await late()).toEqual([]);
    app.clock.set('2023-01-02T11:00:00.000Z');
    expect(await late()).toEqual([id]);
    expect((await detail(id)).entry.late).toBe(true);

    const early = await registry.coordinator.post(`${path}/start`, { from: '2023-03-01' });
    expect([early.status, early.body.code]).toEqual([422, 'registry.start-not-yet']);
    await done(app, registry.coordinator, `${path}/start`, { from: '2023-01-01' });
    expect(await late()).toEqual([]);
    expect((await overview('2023-01-02')).lines).toMatchObject([
      { form: { code: 'T' }, unit: { code: 'client' }, amount: '12', services: 1 },
    ]);
    expect((await overview('2022-12-31')).lines).toEqual([]);
    expect(published(id).at(-1)).toEqual({
      type: 'registry.service-state-changed.v1',
      data: { serviceId: id, state: 'active', from: '2023-01-01' },
    });
    app.clock.set('2022-09-19T11:00:00.000Z');
  });

  it('keeps capacities by form and unit apart, dated, and tells every change with the value before', async () => {
    const [one, two] = [await service({ serviceType: 's39' }), await service({ serviceType: 's39' })];
    const change = (id: string, unit: string, amount: string, from: string) =>
      done(app, registry.coordinator, `/registry/services/${id}/capacities`, { form: 'T', unit, amount, from });
    await change(one, 'fte_direct', '6,0', '2020-01-01');
    await change(one, 'client', '30', '2020-01-01');
    await change(two, 'fte_direct', '0.25', '2020-01-01');
    await change(one, 'fte_direct', '4,5', '2022-07-01');
    const { lines } = (await registry.public.get('/registry/capacities?serviceType=s39&on=2022-07-01')).body;
    expect(lines.map(({ unit, amount, services }: any) => [unit.code, amount, services])).toEqual([
      ['client', '30', 1],
      ['fte_direct', '4.75', 2],
    ]);
    expect((await detail(one, '2022-06-30')).capacities.map(({ unit, amount }: any) => [unit.code, amount])).toEqual([
      ['fte_direct', '6'],
      ['client', '30'],
    ]);
    expect(published(one).at(-1)).toEqual({
      type: 'registry.service-capacity-changed.v1',
      data: { serviceId: one, form: 'T', unit: 'fte_direct', before: '6', after: '4.5', from: '2022-07-01' },
    });
    for (const amount of ['-1', '1.2345', 'x', '']) {
      expect(
        (await registry.coordinator.post(`/registry/services/${one}/capacities`, { form: 'T', unit: 'client', amount })).status,
      ).toBe(400);
    }
  });

  it('is readable as of any day, with its history', async () => {
    const id = await service();
    const path = `/registry/services/${id}`;
    const renamed = { ...serviceDetails, name: 'Péče doma' };
    await done(app, registry.coordinator, `${path}/details`, { details: renamed, from: '2021-05-01' });
    await done(app, registry.coordinator, `${path}/suspension`, { from: '2021-06-01', reason: 'rekonstrukce' });
    await done(app, registry.coordinator, `${path}/resumption`, { from: '2021-08-01' });
    await done(app, registry.coordinator, `${path}/closing`, { from: '2022-01-01', reason: 'konec provozu' });
    const on = async (day: string) => {
      const { entry } = await detail(id, day);
      return [entry.name, entry.state];
    };
    expect(await on('2021-04-30')).toEqual([serviceDetails.name, 'active']);
    expect(await on('2021-06-15')).toEqual(['Péče doma', 'suspended']);
    expect(await on('2021-08-01')).toEqual(['Péče doma', 'active']);
    expect(await on('2022-01-01')).toEqual(['Péče doma', 'closed']);
    expect((await registry.public.get(`${path}?asOf=2019-12-31`)).status).toBe(404);
    const { changes } = (await registry.public.get(`${path}/history`)).body;
    expect(changes.map(({ type, on: day }: any) => `${day} ${type}`)).toEqual([
      '2020-01-01 ServiceRegistered',
      '2021-05-01 ServiceDetailsChanged',
      '2021-06-01 ServiceSuspended',
      '2021-08-01 ServiceResumed',
      '2022-01-01 ServiceClosed',
    ]);
    expect(published(id).map(({ data }) => (data as { state: string }).state)).toEqual([
      'active',
      'suspended',
      'active',
      'closed',
    ]);
  });

  it('is edited by its own provider and by the coordinator of its region only', async () => {
    const id = await service();
    const other = await created(app, registry.coordinator, '/registry/organisations', { ...organisationBody, name: 'Jiná péče' });
    const change = { details: { ...serviceDetails, name: 'Péče od poskytovatele' } };
    for (const [client, status] of [
      [registry.public, 401],
      [registry.otherCoordinator, 403],
      [registry.auditor, 403],
      [registry.providerOf(other), 403],
    ] as const) {
      expect((await client.post(`/registry/services/${id}/details`, change)).status).toBe(status);
      expect((await client.post('/registry/services', serviceBody(organisationId))).status).toBe(status);
    }
    expect(await app.events(`service-${id}`)).toHaveLength(1);
    await done(app, registry.providerOf(organisationId), `/registry/services/${id}/details`, change);
    expect((await detail(id)).entry.name).toBe('Péče od poskytovatele');
    expect((await registry.providerOf(organisationId).post('/registry/services', serviceBody(organisationId))).status).toBe(201);
    expect((await registry.providerOf(organisationId).post('/registry/organisations', organisationBody)).status).toBe(403);
  });

  it('carries its number of the national register, which no other service has', async () => {
    const id = await service({ registrationId: '1234567' });
    const other = await service();
    const taken = await registry.coordinator.post(`/registry/services/${other}/registration-number`, {
      registrationId: '1234567',
    });
    expect([taken.status, taken.body.code]).toEqual([422, 'registry.registration-number-taken']);
    await done(app, registry.coordinator, `/registry/services/${other}/registration-number`, { registrationId: '7654321' });
    expect([(await detail(id)).registrationId, (await detail(other)).registrationId]).toEqual(['1234567', '7654321']);
  });

  it('[D011] links are typed, directed and dated; what is needed closes only by the link that meets it and is listed by target group', async () => {
    const [from, to] = [await service({ details: { ...serviceDetails, name: 'Intervenční centrum' } }), await service()];
    const links = `/registry/services/${from}/links`;
    await done(app, registry.coordinator, links, {
      type: 'link_needed',
      targetGroup: 'crime-victims',
      note: 'následná pomoc dětem',
      from: '2022-09-01',
    });
    await done(app, registry.coordinator, links, { type: 'follows_on', toServiceId: to, from: '2022-09-10' });
    const [need, follow] = (await detail(from)).links;
    expect(follow).toMatchObject({
      type: 'follows_on',
      to: { serviceId: to, name: serviceDetails.name },
      from: '2022-09-10',
      until: null,
    });
    const listed = async () => (await registry.public.get('/registry/link-needs?region=frydlantsko')).body.groups;
    expect(await listed()).toMatchObject([
      {
        targetGroup: { code: 'crime-victims' },
        needs: [{ linkId: need.linkId, serviceId: from, serviceName: 'Intervenční centrum' }],
      },
    ]);
    expect((await registry.coordinator.post(`${links}/${need.linkId}/end`)).body.code).toBe('registry.needed-link-only-met');
    await done(app, registry.coordinator, `${links}/${need.linkId}/met`, { metByLinkId: follow.linkId, on: '2022-09-19' });
    expect(await listed()).toEqual([]);
    expect((await detail(from)).links[0]).toMatchObject({ until: '2022-09-19', metByLinkId: follow.linkId });
    await done(app, registry.coordinator, `${links}/${follow.linkId}/end`, { to: '2022-12-01' });
  });

  it('is refused with a field and a sentence, and nothing is stored', async () => {
    const before = app.published().length;
    const refusals: [object, number, string][] = [
      [{ ...serviceBody(organisationId), serviceType: 's99' }, 422, 'registry.code-not-valid'],
      [serviceBody('00000000-0000-4000-8000-000000000099'), 422, 'registry.organisation-unknown'],
      [{ ...serviceBody(organisationId), start: { plannedYear: 2021 } }, 422, 'registry.planned-year-over'],
      [
        { ...serviceBody(organisationId), details: { ...serviceDetails, targetGroups: ['nobody'] } },
        422,
        'registry.code-unknown',
      ],
      [{ ...serviceBody(organisationId), details: { ...serviceDetails, conditions: '' } }, 400, 'platform.invalid-input'],
      [
        { ...serviceBody(organisationId), details: { ...serviceDetails, contact: { web: 'javascript:alert(1)' } } },
        400,
        'platform.invalid-input',
      ],
      [
        { ...serviceBody(organisationId), details: { ...serviceDetails, territory: ['Frýdlant'] } },
        400,
        'platform.invalid-input',
      ],
      [{ ...serviceBody(organisationId), clients: ['A'] }, 400, 'platform.invalid-input'],
    ];
    for (const [body, status, code] of refusals) {
      const answer = await registry.coordinator.post('/registry/services', body, { 'accept-language': 'en' });
      expect({ code, answer: [answer.status, answer.body.code] }).toEqual({ code, answer: [status, code] });
      expect(answer.body.detail).toMatch(/^[A-Z"].*\.$/);
    }
    await app.settle();
    expect(app.published()).toHaveLength(before);
  });
});
