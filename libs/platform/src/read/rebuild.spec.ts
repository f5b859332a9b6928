import { startContext } from '@triada/testing';
import type { Projection } from '@triada/kernel';
import { notebookContext, notebookList, notebookPermissions as permissions } from '../fixtures/notebook.context';
import { rebuildView, type RebuildProgress } from './rebuild';

const fill = async (app: Awaited<ReturnType<typeof startContext>>, notebooks: number) => {
  const client = app.as({ role: 'coordinator', region: 'north' });
  const ids: string[] = [];
  for (let index = 0; index < notebooks; index++) {
    const { body } = await client.post('/notebook/notebooks', { regionId: 'north', title: `č. ${index}` });
    ids.push(body.id);
    await Promise.all([1, 2, 3].map((note) => client.post(`/notebook/notebooks/${body.id}/notes`, { text: `note ${note}` })));
  }
  return { client, ids };
};

describe('rebuild of a view', () => {
  it('gives the same hash as the live view, tells its progress, and is what people read afterwards', async () => {
    const app = await startContext(notebookContext, { permissions });
    const { client, ids } = await fill(app, 200);
    await app.settle();
    const told: RebuildProgress[] = [];
    const result = await rebuildView(app.contexts[0]!, 'notebook-list', (made) => told.push(made));
    expect(result).toEqual({
      view: 'notebook-list_v1',
      events: 800,
      before: expect.stringMatching(/^[\da-f]{64}$/),
      after: result.before,
      same: true,
    });
    expect(told.map(({ events }) => events)).toEqual([500, 800]);
    await client.post(`/notebook/notebooks/${ids[0]}/notes`, { text: 'after' });
    await app.settle();
    expect((await client.get(`/notebook/notebooks/${ids[0]}`)).body.notes).toBe(4);
    expect((await rebuildView(app.contexts[0]!, 'notebook-list_v1')).same).toBe(true);
    expect((await app.contexts[0]!.parts.readModels.views()).filter(({ documents }) => documents > 0)).toEqual([
      { name: 'notebook-list_v1_g3', documents: 200 },
    ]);
    await app.close();
  });

  it('loses nothing while commands go on', async () => {
    const app = await startContext(notebookContext, { permissions });
    const { client, ids } = await fill(app, 60);
    const writing = Promise.all(ids.map((id) => client.post(`/notebook/notebooks/${id}/notes`, { text: 'meanwhile' })));
    const rebuilding = rebuildView(app.contexts[0]!, 'notebook-list');
    await expect(rebuildView(app.contexts[0]!, 'notebook-list')).rejects.toMatchObject({ code: 'platform.rebuild-running' });
    const { same } = await rebuilding;
    await writing;
    await app.settle();
    expect(same).toBe(true);
    const { items } = (await client.get('/notebook/notebooks?limit=100')).body;
    expect(items.map(({ notes }: { notes: number }) => notes)).toEqual(ids.map(() => 4));
    await app.close();
  });

  it('finds a live view that is not what the log says, and mends it', async () => {
    const app = await startContext(notebookContext, { permissions });
    const { client, ids } = await fill(app, 3);
    await app.settle();
    const { parts } = app.contexts[0]!;
    await parts.readModels.apply(
      'vandal',
      'notebook-list_v1',
      [{ id: ids[0]!, doc: { id: ids[0], regionId: 'north', title: 'jiný', notes: 9 } }],
      '99999',
    );
    expect((await rebuildView(app.contexts[0]!, 'notebook-list')).same).toBe(false);
    expect((await client.get(`/notebook/notebooks/${ids[0]}`)).body).toMatchObject({ title: 'č. 0', notes: 3 });
    await app.close();
  });

  it('brings a reader back that had stopped', async () => {
    let broken = true;
    const fragile: Projection<any, any> = {
      ...notebookList,
      project: (event) => {
        if (broken && event.type === 'NoteWritten') throw new Error('broken');
        return notebookList.project(event);
      },
    };
    const app = await startContext({ ...notebookContext, projections: [fragile] }, { permissions, logLevel: 'silent' });
    const { client, ids } = await fill(app, 2);
    await expect(app.settle()).rejects.toThrow('broken');
    broken = false;
    await rebuildView(app.contexts[0]!, 'notebook-list');
    await client.post(`/notebook/notebooks/${ids[0]}/notes`, { text: 'after' });
    await app.settle();
    expect((await client.get(`/notebook/notebooks/${ids[0]}`)).body.notes).toBe(4);
    await app.close();
  });
});
