import { startContext, type TestApp, type TestClient } from '@triada/testing';
import { notebookContext, notebookPermissions } from '../fixtures/notebook.context';

describe('queries over HTTP', () => {
  let app: TestApp;
  let north: TestClient;
  let auditor: TestClient;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    app = await startContext(notebookContext, { permissions: notebookPermissions, logLevel: 'silent' });
    north = app.as({ role: 'coordinator', region: 'north' });
    auditor = app.as({ role: 'auditor' });
    for (const region of ['north', 'south']) {
      const { body } = await app
        .as({ role: 'coordinator', region })
        .post('/notebook/notebooks', { regionId: region, title: region });
      ids[region] = body.id;
    }
    await app.settle();
  });
  afterAll(() => app.close());

  it('shows a reader the regions of the own roles, and all of them to roles of the whole installation', async () => {
    const titles = async (client: TestClient) =>
      (await client.get('/notebook/notebooks')).body.items.map(({ title }: { title: string }) => title).sort();
    expect(await titles(north)).toEqual(['north']);
    expect(
      await titles(
        app.as([
          { role: 'coordinator', region: 'north' },
          { role: 'coordinator', region: 'south' },
        ]),
      ),
    ).toEqual(['north', 'south']);
    expect(await titles(auditor)).toEqual(['north', 'south']);
  });

  it('turns away strangers, wrong roles and foreign regions', async () => {
    expect((await app.anonymous().get('/notebook/notebooks')).status).toBe(401);
    expect((await app.as({ role: 'provider' }).get('/notebook/notebooks')).status).toBe(403);
    expect((await north.get(`/notebook/notebooks/${ids['south']}`)).body).toMatchObject({
      status: 403,
      code: 'platform.forbidden',
    });
    expect((await north.get(`/notebook/notebooks/${ids['north']}`)).status).toBe(200);
  });

  it('is red when a question with a scope never asks for the right', async () => {
    expect((await auditor.get('/notebook/careless')).body).toMatchObject({ status: 500, code: 'platform.internal' });
  });

  it('says which parameter of the address is wrong', async () => {
    const { body } = await auditor.get('/notebook/notebooks?limit=1000');
    expect(body).toMatchObject({ status: 400, code: 'platform.invalid-input' });
    expect(body.faults).toEqual([{ field: 'limit', rule: 'platform.number-at-most', message: 'Největší možná hodnota je 100.' }]);
    expect((await auditor.get('/notebook/notebooks/no-id')).body.faults[0].rule).toBe('platform.format-uuid');
  });

  it('waits for the own write when the reader names its position', async () => {
    for (let round = 0; round < 20; round++) {
      const { body, headers } = await north.post(`/notebook/notebooks/${ids['north']}/notes`, { text: `round ${round}` });
      expect(headers['etag']).toBe(`"${round + 1}"`);
      const seen = await north.get(`/notebook/notebooks/${ids['north']}`, { 'triada-after': body.position });
      expect(seen.body.notes).toBe(round + 1);
    }
  });

  it('answers 304 to a reader who has the same', async () => {
    const first = await auditor.get('/notebook/notebooks');
    const again = await auditor.get('/notebook/notebooks', { 'if-none-match': first.headers['etag']! });
    expect([again.status, again.body]).toEqual([304, '']);
    await app.as({ role: 'coordinator', region: 'south' }).post(`/notebook/notebooks/${ids['south']}/notes`, { text: 'new' });
    await app.settle();
    expect((await auditor.get('/notebook/notebooks', { 'if-none-match': first.headers['etag']! })).status).toBe(200);
  });

  it('gives other formats as text, and histories with the hash of the stored bytes', async () => {
    const { body, headers, status } = await auditor.get(`/notebook/notebooks/${ids['south']}/export`);
    expect([status, headers['content-type']]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    const lines = body.split('\n').map((line: string) => JSON.parse(line));
    expect(lines.map(({ type }: { type: string }) => type)).toEqual(['NotebookOpened', 'NoteWritten']);
    expect(lines[0].stored).toEqual({ commandId: expect.any(String), hash: expect.stringMatching(/^[\da-f]{64}$/) });
    expect((await auditor.get('/notebook/notebooks/5f0e4e0e-9d5c-4b7c-8f6a-2e11b3a1d0a4/export')).status).toBe(404);
  });

  it('takes a question too long for an address by POST and answers 200', async () => {
    const { body, headers, status } = await app.anonymous().post('/notebook/letters', { text: 'x'.repeat(1_500_000) });
    expect([status, body, headers['location']]).toEqual([200, { letters: 1_500_000 }, undefined]);
  });
});
