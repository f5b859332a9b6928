import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startContexts, type TestApp } from '@triada/testing';
import { notebookContext, notebookList, notebookPermissions } from '../fixtures/notebook.context';
import { notesOfRegion, shelfContext, shelfPermissions } from '../fixtures/shelf.context';

describe('views of earlier versions', () => {
  let dataFolder: string;
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'triada-views-'));
  });
  afterEach(() => rmSync(dataFolder, { recursive: true }));

  /** Both contexts with their views in a version; nobody asks questions here. */
  const start = async (version: number): Promise<TestApp> => {
    const app = await startContexts(
      [
        { ...notebookContext, queries: [], projections: [{ ...notebookList, version }] },
        { ...shelfContext, queries: [], processes: [], intakes: [{ ...notesOfRegion, version }] },
      ],
      { dataFolder, permissions: { ...notebookPermissions, ...shelfPermissions }, logLevel: 'error' },
    );
    await app.settle();
    await Promise.all(app.contexts.map((context) => context.tidied()));
    return app;
  };
  const filled = async (app: TestApp): Promise<Record<string, number>> => {
    const views = await Promise.all(app.contexts.map(({ parts }) => parts.readModels.views()));
    return Object.fromEntries(views.flat().flatMap(({ documents, name }) => (documents > 0 ? [[name, documents]] : [])));
  };
  const write = async (app: TestApp, title: string): Promise<void> => {
    const writer = app.as({ role: 'coordinator', region: 'north' });
    const { body } = await writer.post('/notebook/notebooks', { regionId: 'north', title });
    await writer.post(`/notebook/notebooks/${body.id}/notes`, { text: 'note' });
    await app.settle();
  };

  it('are emptied once the new ones hold everything, and a version that comes back is built from the beginning', async () => {
    const first = await start(1);
    await write(first, 'first');
    expect(await filled(first)).toEqual({ 'notebook-list_v1': 1, 'notes-of-region_v1': 1 });
    await first.close();

    const second = await start(2);
    await write(second, 'second');
    expect(await filled(second)).toEqual({ 'notebook-list_v2': 2, 'notes-of-region_v2': 1 });
    await second.close();

    const back = await start(1);
    expect(await filled(back)).toEqual({ 'notebook-list_v1_g2': 2, 'notes-of-region_v1_g2': 1 });
    const [, shelf] = back.contexts;
    expect(await shelf!.parts.readModels.view('notes-of-region_v1_g2').get('north')).toMatchObject({ notes: 2 });
    await back.close();
  });

  it('of a view that is the same stay as they are over a restart', async () => {
    const first = await start(1);
    await write(first, 'first');
    const before = await filled(first);
    await first.close();
    const again = await start(1);
    expect(await filled(again)).toEqual(before);
    await again.close();
  });

  it('a generation that a rebuild left behind is emptied at the next start', async () => {
    const first = await start(1);
    await write(first, 'first');
    const { readModels } = first.contexts[0]!.parts;
    await readModels.declare({ name: 'notebook-list_v1_g2', indexes: notebookList.indexes });
    await readModels.apply('notebook-list_v1_g2', 'notebook-list_v1_g2', [{ id: 'half', doc: { id: 'half' } }], '0');
    await first.close();
    const again = await start(1);
    expect(await filled(again)).toEqual({ 'notebook-list_v1': 1, 'notes-of-region_v1': 1 });
    await again.close();
  });
});
