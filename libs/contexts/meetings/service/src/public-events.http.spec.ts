import { startContext, type TestApp, type TestClient } from '@triada/testing';
import { meetingsContext } from './meetings.context';

describe('public events over HTTP', () => {
  let app: TestApp;
  let coordinator: TestClient;
  const conference = {
    regionId: 'frydlantsko',
    kind: 'konference',
    title: 'Konference o sociální práci',
    when: { date: '2019-06-20' },
    venue: 'Hejnice',
    organiser: 'Mikroregion Frýdlantsko',
  };

  beforeEach(async () => {
    app = await startContext(meetingsContext);
    coordinator = app.as({ role: 'coordinator', region: 'frydlantsko' });
  });
  afterEach(() => app.close());

  it('[D001] stand in the public calendar and in no sequence of a group', async () => {
    const { body, status } = await coordinator.post('/meetings/public-events', conference, { 'valid-from': '2019-05-01' });
    expect(status).toBe(201);
    await coordinator.post('/meetings/public-events', { ...conference, title: 'Den služeb', when: { date: '2019-09' } });
    await app.settle();
    const list = async (query = '') => (await app.anonymous().get(`/meetings/public-events?regionId=frydlantsko${query}`)).body.items.map(({ title }: any) => title);
    expect(await list()).toEqual(['Konference o sociální práci', 'Den služeb']);
    expect(await list('&from=2019-09-15')).toEqual(['Den služeb']);
    expect(await list('&to=2019-08-31')).toEqual(['Konference o sociální práci']);
    expect((await app.anonymous().get(`/meetings/public-events/${body.id}`)).body).toMatchObject({ begin: '2019-06-20', venue: 'Hejnice', headcount: null });
    expect((await coordinator.get('/meetings/meetings')).body).toEqual({ total: 0, items: [] });
    expect((await app.anonymous().post('/meetings/public-events', conference)).status).toBe(401);
    expect((await app.as({ role: 'group_manager', region: 'frydlantsko' }).post('/meetings/public-events', conference)).status).toBe(403);
    expect((await coordinator.post('/meetings/public-events', { ...conference, when: { date: '20. 6.' } })).status).toBe(400);
  });

  it('[D002][D033][D034] carry a headcount and a report with its own date and source', async () => {
    const { id } = (await coordinator.post('/meetings/public-events', conference)).body;
    const act = async (what: string, body: object) => (await coordinator.post(`/meetings/public-events/${id}/${what}`, body)).body.code;
    expect(await act('headcount', { headcount: { total: 80, approximate: true, classes: [{ code: 'provider', count: 40 }] } })).toBeUndefined();
    expect(await act('headcount', { headcount: { total: 10, classes: [{ code: 'provider', count: 40 }] } })).toBe('meetings.class-above-total');
    expect(await act('report', { date: '2019-07-03', text: 'Zpráva.', takenOver: true })).toBe('meetings.taken-over-text-without-source');
    const authorId = '9d2c1b0a-7e6f-4d5c-8b4a-3c2d1e0f9a01';
    const source = { body: 'Mikroregion', title: 'Zpráva z konference', date: '2019-07-03', address: 'https://example.org/zprava' };
    expect(await act('report', { date: '2019-07-03', text: 'Zpráva.', takenOver: true, source, authorId })).toBeUndefined();
    await app.settle();
    expect((await app.anonymous().get(`/meetings/public-events/${id}`)).body).toMatchObject({
      when: { date: '2019-06-20' }, headcount: { total: 80, approximate: true }, report: { date: '2019-07-03', source },
    });
    const author = async (client: TestClient) => (await client.get(`/meetings/public-events/${id}`)).body.report.authorId;
    expect([await author(app.anonymous()), await author(app.as({ role: 'coordinator', region: 'liberec' })), await author(coordinator)]).toEqual([null, null, authorId]);
    expect((await app.anonymous().get('/meetings/public-events')).body.items[0].report.authorId).toBeNull();
    await coordinator.put(`/meetings/public-events/${id}`, (({ regionId: _region, ...rest }) => ({ ...rest, venue: 'Frýdlant' }))(conference));
    expect(await act('cancellation', { reason: 'počasí' })).toBeUndefined();
    await app.settle();
    expect((await app.anonymous().get(`/meetings/public-events/${id}`)).body).toMatchObject({ venue: 'Frýdlant', cancelled: 'počasí' });
  });
});
