import { startContext, type TestApp } from '@triada/testing';
import { notebookContext, notebookPermissions } from '../fixtures/notebook.context';

describe('commands over HTTP', () => {
  let app: TestApp;
  const coordinator = () => app.as({ role: 'coordinator', region: 'north' });
  const open = async (headers?: Record<string, string>) => coordinator().post('/notebook/notebooks', { regionId: 'north', title: 'Deník' }, headers);

  beforeAll(async () => {
    app = await startContext(notebookContext, { permissions: notebookPermissions });
  });
  afterAll(() => app.close());

  it('answers 201 with id, stream, revision, position, ETag and Location', async () => {
    const { body, headers, status } = await open();
    expect(status).toBe(201);
    expect(body).toEqual({ id: expect.any(String), stream: `notebook-${body.id}`, revision: 0, position: expect.any(String) });
    expect(headers['etag']).toBe('"0"');
    expect(headers['location']).toBe(`/api/notebook/notebooks/${body.id}`);
    expect(await app.events(body.stream)).toEqual([{ type: 'NotebookOpened', data: { notebookId: body.id, regionId: 'north', title: 'Deník' } }]);
  });
});
