import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedEventStore } from '@triada/adapter-embedded';
import type { Projection } from '@triada/kernel';
import { fixedClock, startContexts, type TestApp, type TestOptions } from '@triada/testing';
import { notebookContext, notebookList, notebookPermissions } from '../fixtures/notebook.context';
import { shelfContext, shelfPermissions } from '../fixtures/shelf.context';
import { openEmbeddedPorts } from '../module/embedded-platform';
import { encodeJson } from '../write/stored-event';

const permissions = { ...notebookPermissions, ...shelfPermissions };

describe('after a restart', () => {
  let dataFolder: string;
  const start = (options: TestOptions = {}, contexts = [notebookContext, shelfContext]) =>
    startContexts(contexts, { permissions, dataFolder, logLevel: 'silent', ...options });
  const open = async (app: TestApp, notes: readonly string[]) => {
    const client = app.as({ role: 'coordinator', region: 'north' });
    const { body } = await client.post('/notebook/notebooks', { regionId: 'north', title: 'x' });
    for (const text of notes) await client.post(`/notebook/notebooks/${body.id}/notes`, { text });
    return body as { id: string; stream: string };
  };
  beforeEach(() => {
    dataFolder = mkdtempSync(join(tmpdir(), 'triada-restart-'));
  });
  afterEach(() => rmSync(dataFolder, { recursive: true }));

  it('views, publications, intakes and processes go on where they were', async () => {
    const first = await start();
    const { id } = await open(first, ['a', 'b']);
    await first.settle();
    await first.close();

    const second = await start();
    await second.settle();
    expect(second.published()).toEqual([]);
    await second.as({ role: 'coordinator', region: 'north' }).post(`/notebook/notebooks/${id}/notes`, { text: 'c' });
    await second.settle();
    expect(
      second
        .published()
        .map(({ revision, previousRevision, data }) => [revision, previousRevision, (data as { notes: number }).notes]),
    ).toEqual([[3, 2, 3]]);
    expect((await second.as({ role: 'auditor' }).get('/shelf/regions/north')).body).toEqual({ id: 'north', notes: 3 });
    expect((await second.as({ role: 'auditor' }).get(`/notebook/notebooks/${id}`)).body.notes).toBe(3);
    expect(await second.events('shelf-north')).toHaveLength(3);
    await second.close();
  });

  it('what was published but not checked off goes out again, and has no second effect', async () => {
    const first = await start();
    await open(first, ['a', 'b']);
    await first.settle();
    await first.contexts[0]!.parts.checkpoints.save('relay', '0');
    await first.close();

    const second = await start({ redelivery: { share: 0.5, seed: 3 } });
    await second.settle();
    expect(second.published()).toHaveLength(2);
    expect(await second.events('shelf-north')).toHaveLength(2);
    expect((await second.as({ role: 'auditor' }).get('/shelf/regions/north')).body.notes).toBe(2);
    await second.close();
  });

  it('another transport than before is told everything from the beginning, and nothing has a second effect', async () => {
    const on = (place: string) => {
      const ports = openEmbeddedPorts({ dataFolder, clock: fixedClock(), bus: { retryDelays: [1, 2, 4] } });
      const { publisher } = ports;
      return start({ ports: { ...ports, publisher: { publish: (topic, messages) => publisher.publish(topic, messages), place: async () => place } } });
    };
    const first = await on('first');
    await open(first, ['a', 'b']);
    await open(first, ['c']);
    await first.settle();
    const told = first.published();
    await first.close();

    const second = await on('second');
    await second.settle();
    expect(second.published()).toEqual(told);
    expect(told.map(({ previousRevision }) => previousRevision)).toEqual([null, 1, null]);
    expect(await second.parked()).toEqual([]);
    expect((await second.as({ role: 'auditor' }).get('/shelf/regions/north')).body.notes).toBe(3);
    expect(await second.events('shelf-north')).toHaveLength(3);
    await second.close();

    const again = await on('second');
    await again.settle();
    expect(again.published()).toEqual([]);
    await again.close();
  });

  it('a context that comes later learns everything from the beginning', async () => {
    const alone = await start({}, [notebookContext]);
    await open(alone, ['a', 'b']);
    await alone.settle();
    await alone.close();
    const both = await start();
    await both.settle();
    expect((await both.as({ role: 'auditor' }).get('/shelf/regions/north')).body.notes).toBe(2);
    await both.close();
  });

  it('a new version of a view is built from the first event', async () => {
    const first = await start();
    const { id } = await open(first, ['a']);
    await first.settle();
    await first.close();
    const doubled: Projection<any, any> = {
      ...notebookList,
      version: 2,
      project: (event) =>
        notebookList
          .project(event)
          .map(({ id: of, change }) => ({ id: of, change: (doc: any) => ({ ...change(doc)!, title: 'v2' }) })),
    };
    const queries = notebookContext.queries.map((query) => ({
      ...query,
      reads: query.reads.map(() => doubled),
      handle: (input: any) => query.handle({ ...input, views: { of: () => input.views.of(doubled) } }),
    }));
    const second = await start({}, [{ ...notebookContext, projections: [doubled], queries }, shelfContext]);
    await second.settle();
    expect((await second.as({ role: 'auditor' }).get(`/notebook/notebooks/${id}`)).body).toMatchObject({ title: 'v2', notes: 1 });
    await second.close();
  });

  it('an event that this program cannot read stops the readers and is never passed over', async () => {
    const first = await start();
    const { id, stream } = await open(first, ['a']);
    await first.settle();
    await first.close();
    const store = EmbeddedEventStore.open({ path: join(dataFolder, 'notebook', 'log.db'), log: 'notebook' });
    const metadata = encodeJson({
      schema: 1,
      recordedAt: '2022-09-19T11:00:00.000Z',
      actor: { id: 'x', roles: [] },
      region: 'north',
      commandId: 'c',
      correlationId: 'c',
      causationId: 'c',
    });
    await store.append(stream, 1n, [
      { id: '5f0e4e0e-9d5c-4b7c-8f6a-2e11b3a1d0a4', type: 'NotebookBurned', data: encodeJson({}), metadata, contentType: 'json' },
    ]);
    await store.close();

    const second = await start();
    await expect(second.settle()).rejects.toThrow('does not know this type');
    const health = (await second.server.inject({ method: 'GET', url: '/health/ready' })).json();
    expect(health.status).toBe('degraded');
    const reason = `event 5f0e4e0e-9d5c-4b7c-8f6a-2e11b3a1d0a4 (position 2, revision 2 of ${stream}): event NotebookBurned version 0 cannot be read: notebook does not know this type`;
    expect(health.contexts[0].readers).toEqual([
      { name: 'notebook/notebook-list_v1', state: 'stopped', position: '1', reason },
      { name: 'notebook/relay', state: 'stopped', position: '1', reason },
    ]);
    expect(health.runbooks).toEqual(['docs/runbooks/stopped-reader.md']);
    // The aggregate itself cannot be decided on either: nothing is guessed.
    const answer = await second
      .as({ role: 'coordinator', region: 'north' })
      .post(`/notebook/notebooks/${id}/notes`, { text: 'b' });
    expect(answer.body).toMatchObject({ status: 500, code: 'platform.internal' });
    await second.close();
  });
});
