import { startContexts, type TestApp } from '@triada/testing';
import { notebookContext, notebookPermissions } from '../fixtures/notebook.context';
import { shelfContext, shelfPermissions } from '../fixtures/shelf.context';

const lines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('the feed of public events', () => {
  let app: TestApp;
  const write = async (region: string, ...texts: string[]) => {
    const client = app.as({ role: 'coordinator', region });
    const { body } = await client.post('/notebook/notebooks', { regionId: region, title: region });
    for (const text of texts) await client.post(`/notebook/notebooks/${body.id}/notes`, { text });
  };
  const feed = async (query: string, client = app.as({ role: 'integrator' })) => {
    const { body, status } = await client.get(`/integration/events${query}`);
    expect(status).toBe(200);
    const found = lines(body);
    const { next } = found.pop() as { next: string };
    return { found, next };
  };
  const textsOf = (found: readonly any[]) => found.map(({ data }) => data.text);

  beforeAll(async () => {
    app = await startContexts([notebookContext, shelfContext], { permissions: { ...notebookPermissions, ...shelfPermissions }, logLevel: 'silent' });
    await write('north', 'a', 'b');
    app.clock.set('2022-09-21T11:00:00.000Z');
    await write('south', 'c');
    await app.settle();
  });
  afterAll(() => app.close());

  it('holds what the relay publishes, in the order of the log', async () => {
    const { found } = await feed('');
    const published = app.published().map(({ previousRevision: _previous, ...message }) => message);
    expect(found).toEqual(JSON.parse(JSON.stringify(published)));
    expect(textsOf(found)).toEqual(['a', 'b', 'c']);
  });

  it('goes on where a reader left, also from the end, and by any page size', async () => {
    const first = await feed('?limit=2');
    expect(textsOf(first.found)).toEqual(['a', 'b']);
    const second = await feed(`?limit=2&cursor=${first.next}`);
    expect(textsOf(second.found)).toEqual(['c']);
    expect((await feed(`?cursor=${second.next}`)).found).toEqual([]);
    await write('north', 'd');
    expect(textsOf((await feed(`?cursor=${second.next}`)).found)).toEqual(['d']);
  });

  it('is asked by region, day and type, and shows each reader the own regions only', async () => {
    expect(textsOf((await feed('?region=south')).found)).toEqual(['c']);
    expect(textsOf((await feed('?since=2022-09-21&region=south')).found)).toEqual(['c']);
    expect((await feed('?since=2022-09-22')).found).toEqual([]);
    expect((await feed('?type=notebook.other.v1')).found).toEqual([]);
    const north = app.as({ role: 'integrator', region: 'north' });
    expect(new Set((await feed('', north)).found.map(({ region }) => region))).toEqual(new Set(['north']));
    expect((await feed('?region=south', north)).found).toEqual([]);
  });

  it('refuses who may not read it, and a cursor that is none', async () => {
    expect((await app.as({ role: 'member', region: 'north' }).get('/integration/events')).status).toBe(403);
    expect((await app.anonymous().get('/integration/events')).status).toBe(401);
    expect((await app.as({ role: 'integrator' }).get('/integration/events?cursor=x')).status).toBe(400);
  });
});
