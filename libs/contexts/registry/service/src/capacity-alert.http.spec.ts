import type { TestApp } from '@triada/testing';
import { created, done, municipalities, organisationBody, serviceBody, startRegistry } from './registry.fixture';

describe('capacity alerts over HTTP', () => {
  let registry: Awaited<ReturnType<typeof startRegistry>>;
  let app: TestApp;
  let organisationId: string;
  beforeAll(async () => {
    registry = await startRegistry();
    app = registry.app;
    organisationId = await created(app, registry.coordinator, '/registry/organisations', organisationBody);
  });
  afterAll(() => app.close());
  const alert = () => ({
    regionId: 'frydlantsko',
    organisationId,
    serviceType: 's37',
    targetGroup: 'crime-victims',
    subgroup: 'dětské oběti',
    municipality: municipalities.frydlant,
  });
  const map = async (after?: string) =>
    (await registry.public.get('/registry/capacity-alerts?region=frydlantsko', after ? { 'triada-after': after } : {})).body
      .alerts;

  it('[D090] is raised by the provider, on the map at once, stale after 90 days unless renewed, and gone when withdrawn', async () => {
    const provider = registry.providerOf(organisationId);
    const raised = await provider.post('/registry/capacity-alerts', alert());
    expect(raised.status).toBe(201);
    expect(await map(raised.body.position)).toEqual([
      expect.objectContaining({
        alertId: raised.body.id,
        organisation: { id: organisationId, name: organisationBody.name },
        serviceType: expect.objectContaining({ code: 's37' }),
        targetGroup: expect.objectContaining({ code: 'crime-victims' }),
        subgroup: 'dětské oběti',
        raisedOn: '2022-09-19',
        staleFrom: '2022-12-19',
        stale: false,
        municipality: { code: '564028', name: 'Frýdlant', lat: expect.any(Number), lon: expect.any(Number) },
      }),
    ]);
    app.clock.set('2022-12-18T10:00:00.000Z');
    expect((await map())[0].stale).toBe(false);
    app.clock.set('2022-12-19T10:00:00.000Z');
    expect((await map())[0].stale).toBe(true);
    await done(app, provider, `/registry/capacity-alerts/${raised.body.id}/renewal`);
    expect((await map())[0]).toMatchObject({ stale: false, confirmedOn: '2022-12-19', raisedOn: '2022-09-19' });
    await done(app, provider, `/registry/capacity-alerts/${raised.body.id}/withdrawal`);
    expect(await map()).toEqual([]);
    app.clock.set('2022-09-19T11:00:00.000Z');
  });

  it('names the own service and its type', async () => {
    const serviceId = await created(app, registry.coordinator, '/registry/services', serviceBody(organisationId));
    const wrong = await registry.coordinator.post('/registry/capacity-alerts', { ...alert(), serviceId });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'registry.alert-of-another-type']);
    expect(
      (await registry.coordinator.post('/registry/capacity-alerts', { ...alert(), serviceId, serviceType: 's40' })).status,
    ).toBe(201);
    const none = await registry.coordinator.post('/registry/capacity-alerts', { ...alert(), serviceId: organisationId });
    expect(none.body.code).toBe('registry.service-unknown');
  });

  it('is raised by the provider itself or the coordinator only', async () => {
    const other = await created(app, registry.coordinator, '/registry/organisations', { ...organisationBody, name: 'Jiná péče' });
    for (const client of [registry.providerOf(other), registry.otherCoordinator, registry.auditor])
      expect((await client.post('/registry/capacity-alerts', alert())).status).toBe(403);
    expect((await registry.public.post('/registry/capacity-alerts', alert())).status).toBe(401);
    const without = await registry.coordinator.post('/registry/capacity-alerts', {
      ...alert(),
      targetGroup: null,
      subgroup: null,
    });
    expect(without.body.code).toBe('registry.alert-without-group');
  });
});
