import { fixedClock, startContexts, type TestApp } from '@triada/testing';
import { notebookContext, notebookPermissions } from '../fixtures/notebook.context';
import { sharedStores, type Connection } from '../fixtures/shared-stores';
import { shelfContext, shelfPermissions } from '../fixtures/shelf.context';
import { rebuildView, type RebuildProgress } from '../read/rebuild';
import type { LiveNews } from '../live/live-feed';

const permissions = { ...notebookPermissions, ...shelfPermissions };
const patience = 20_000;

/** Asks again until the answer is yes. */
const eventually = async (milliseconds: number, what: string, holds: () => boolean | Promise<boolean>): Promise<void> => {
  const until = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`waited ${milliseconds} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

interface Instance extends Connection {
  readonly app: TestApp;
}

describe('two instances of the same contexts', () => {
  let stores: ReturnType<typeof sharedStores>;
  let [one, two] = [undefined as unknown as Instance, undefined as unknown as Instance];
  const start = async (): Promise<Instance> => {
    const connection = stores.connect();
    const app = await startContexts([notebookContext, shelfContext], { permissions, logLevel: 'silent', ports: connection.ports });
    return Object.assign(connection, { app });
  };
  const as = ({ app }: Instance) => app.as({ role: 'coordinator', region: 'north' });
  const open = async (instance: Instance) => {
    const { body, status } = await as(instance).post('/notebook/notebooks', { regionId: 'north', title: 'x' });
    expect(status).toBe(201);
    return body as { id: string; position: string };
  };
  const note = async (instance: Instance, id: string, text: string) =>
    (await as(instance).post(`/notebook/notebooks/${id}/notes`, { text })).body as { position: string };
  const notesSeen = async (instance: Instance, id: string, after: string) =>
    (await as(instance).get(`/notebook/notebooks/${id}`, { 'triada-after': after })).body.notes as number;
  const holders = () => [one, two].filter(({ app }) => app.contexts[0]!.token !== undefined);
  const shelved = async () => {
    const texts: string[] = [];
    for await (const { data } of stores.storesOf('shelf').store.readStream('shelf-north')) texts.push(JSON.parse(new TextDecoder().decode(data)).text);
    return texts;
  };

  beforeEach(async () => {
    stores = sharedStores(fixedClock());
    one = await start();
    two = await start();
  });
  afterEach(async () => {
    await two.app.close();
    await one.app.close();
    await stores.close();
  });

  it('both take commands and answer questions, and a reader can wait at either for what was written at the other', async () => {
    expect(holders()).toEqual([one]);
    const { id } = await open(two);
    expect(await notesSeen(two, id, (await note(one, id, 'a')).position)).toBe(1);
    expect(await notesSeen(one, id, (await note(two, id, 'b')).position)).toBe(2);
    // A place that no view was interested in, too: what nobody projects is passed all the same.
    expect(await notesSeen(two, id, (await note(two, id, 'c')).position)).toBe(3);
  });

  it('each message has its one effect, in an intake and in a process', async () => {
    const { id } = await open(one);
    const texts = Array.from({ length: 30 }, (_none, index) => `n${index}`);
    await Promise.all(texts.map((text, index) => note(index % 2 ? one : two, id, text)));
    await eventually(patience, 'all notes to be shelved', async () => (await shelved().catch(() => [])).length === texts.length);
    expect((await shelved()).sort()).toEqual([...texts].sort());
    expect((await two.app.as({ role: 'auditor' }).get('/shelf/regions/north')).body).toEqual({ id: 'north', notes: texts.length });
  });

  it('when the projecting one goes in peace, the other goes on at once', async () => {
    const { id } = await open(one);
    await one.app.close();
    expect(await notesSeen(two, id, (await note(two, id, 'a')).position)).toBe(1);
    expect(two.app.contexts[0]!.token).toBeGreaterThan(1);
    one = await start();
    expect(await notesSeen(one, id, (await note(one, id, 'b')).position)).toBe(2);
    expect(holders()).toEqual([two]);
  });

  it('when the projecting one is lost, the other takes over, and nothing of the late one counts', async () => {
    const { id } = await open(one);
    await note(one, id, 'a');
    one.cut = true;
    await eventually(patience, 'the other to take over', () => holders().includes(two) && !holders().includes(one));
    expect(await notesSeen(two, id, (await note(one, id, 'b')).position)).toBe(2);
    const { readModels } = stores.storesOf('notebook');
    await expect(readModels.apply('notebook-list_v1', 'notebook-list_v1', [{ id, doc: { id, notes: 99 } }], '99999', 1)).rejects.toThrow('later lease');
    one.cut = false;
    expect(await notesSeen(one, id, (await note(one, id, 'c')).position)).toBe(3);
    expect((await rebuildView(two.app.contexts[0]!, 'notebook-list')).same).toBe(true);
  });

  it('either rebuilds a view, tells its progress, and both read the new generation', async () => {
    const { id } = await open(one);
    const { position } = await note(one, id, 'a');
    await notesSeen(two, id, position);
    const told: RebuildProgress[] = [];
    const result = await rebuildView(two.app.contexts[0]!, 'notebook-list', (made) => told.push(made));
    expect(result).toMatchObject({ view: 'notebook-list_v1', events: 2, same: true });
    await eventually(patience, 'the other to read the new generation', () => two.app.contexts[0]!.views.storedName(notebookContext.projections[0]!) === 'notebook-list_v1_g2');
    await eventually(patience, 'the old generation to go', async () =>
      (await stores.storesOf('notebook').readModels.views()).every(({ documents, name }) => name === 'notebook-list_v1_g2' || documents === 0),
    );
    expect(await notesSeen(two, id, (await note(two, id, 'b')).position)).toBe(2);
    expect(await notesSeen(one, id, position)).toBe(2);
  });

  it('changes reach who listens at either, under the same numbers, and a change of the projecting one is told', async () => {
    const heard = [one, two].map(({ app }) => {
      const news: LiveNews[] = [];
      app.contexts[0]!.live.listen((one) => news.push(one));
      return news;
    });
    const changes = (index: number) => heard[index]!.flatMap((news) => (news.kind === 'change' ? [[news.event.sequence, news.event.id]] : []));
    await eventually(patience, 'the second to follow', () => two.app.contexts[0]!.live.place.run === one.app.contexts[0]!.live.place.run);
    const ids = [await open(one), await open(two), await open(one)].map(({ id }) => id);
    await eventually(patience, 'all changes to be heard', () => changes(0).length >= 3 && changes(1).length >= 3);
    expect(changes(0)).toEqual(ids.map((id, index) => [index + 1, id]));
    expect(changes(1)).toEqual(changes(0));
    expect(two.app.contexts[0]!.live.since({ run: one.app.contexts[0]!.live.place.run, sequence: 1 })).toHaveLength(2);
    const before = heard[1]!.length;
    one.cut = true;
    await eventually(patience, 'the other to take over', () => holders().includes(two));
    expect(heard[1]![before]).toEqual({ kind: 'reset' });
  });
});
