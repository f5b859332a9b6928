import { startContext, startContexts } from '@triada/testing';
import { notebookContext, notebookPermissions } from '../fixtures/notebook.context';
import { shelfContext, shelfPermissions } from '../fixtures/shelf.context';

const permissions = { ...notebookPermissions, ...shelfPermissions };

describe('shutting down', () => {
  it('answers what was asked before, and refuses what comes after', async () => {
    const started = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const [openNotebook, ...others] = notebookContext.commands;
    const slow = {
      ...openNotebook!,
      command: async (input: any) => {
        started.resolve();
        await goOn.promise;
        return openNotebook!.command(input);
      },
    };
    const app = await startContext({ ...notebookContext, commands: [slow, ...others] }, { permissions, logLevel: 'silent' });
    await app.server.listen(0, '127.0.0.1');
    const url = `${await app.server.getUrl()}/api/notebook/notebooks`;
    const post = () =>
      fetch(url, {
        method: 'POST',
        headers: {
          authorization: app.as({ role: 'coordinator', region: 'north' }).authorization!,
          'content-type': 'application/json',
        },
        body: '{"regionId":"north","title":"x"}',
      });
    const asked = post();
    await started.promise;
    const closed = app.close();
    goOn.resolve();
    expect((await asked).status).toBe(201);
    await closed;
    await expect(post()).rejects.toThrow();
  });

  it('stops in the middle of everything without an error, again and again', async () => {
    for (let round = 0; round < 5; round++) {
      const lines: string[] = [];
      const app = await startContexts([notebookContext, shelfContext], {
        permissions,
        logLevel: 'warn',
        logTo: { write: (line) => lines.push(line) },
      });
      const client = app.as({ role: 'coordinator', region: 'north' });
      const { id } = (await client.post('/notebook/notebooks', { regionId: 'north', title: 'x' })).body;
      await Promise.all(
        Array.from({ length: 10 }, (_, note) => client.post(`/notebook/notebooks/${id}/notes`, { text: `note ${note}` })),
      );
      await app.close();
      expect(lines).toEqual([]);
    }
  });
});
