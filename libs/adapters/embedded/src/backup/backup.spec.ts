import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonBytes, type EventToAppend, type Message } from '@triada/ports';
import { openEmbedded, openEmbeddedBus } from '../open-embedded';
import { backupDatabase, restoreDatabase } from './backup-database';
import { backupInstallation, restoreInstallation } from './backup-installation';

const event = (): EventToAppend => ({ id: randomUUID(), type: 'ThingHappened', data: jsonBytes({ text: 'x'.repeat(500) }), metadata: jsonBytes({}), contentType: 'json' });
const message = (revision: number): Message => ({ id: `m-${revision}`, key: 'k', revision }) as Message;

describe('backup and restore', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'triada-backup-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('copies a running installation into one that works again: every event, the views, and each message once more', async () => {
    const planning = openEmbedded(join(folder, 'data'), 'planning');
    const bus = openEmbeddedBus(join(folder, 'data'));
    await planning.store.append('s', 'any', Array.from({ length: 300 }, event));
    await planning.readModels.declare({ name: 'things_v1', indexes: [] });
    await planning.readModels.apply('things', 'things_v1', [{ id: 'a', doc: { id: 'a' } }], '12');
    await bus.publish('planning', [message(0), message(1)]);
    const group = await bus.subscribe('g', ['planning'], async () => {});
    await group.drained();
    let writing = true;
    const writer = (async () => {
      while (writing) await planning.store.append('live', 'any', [event()]);
    })();
    await backupInstallation({ contexts: { planning }, bus }, join(folder, 'copy'));
    writing = false;
    await writer;
    const live = (await planning.store.readAll()).events.map(({ id }) => id);
    await planning.close();
    await bus.close();

    await restoreInstallation(join(folder, 'copy'), join(folder, 'restored'));
    const again = openEmbedded(join(folder, 'restored'), 'planning');
    const copied = (await again.store.readAll()).events.map(({ id }) => id);
    expect(copied.length).toBeGreaterThanOrEqual(300);
    expect(copied).toEqual(live.slice(0, copied.length));
    expect(await again.readModels.checkpoint('things')).toBe('12');
    expect(await again.readModels.view('things_v1').get('a')).toEqual({ id: 'a' });
    const busAgain = openEmbeddedBus(join(folder, 'restored'));
    const received: string[] = [];
    const consumer = await busAgain.subscribe('g', ['planning'], async ({ message: { id } }) => void received.push(id));
    await consumer.drained();
    expect(received).toEqual(['m-0', 'm-1']);
    await again.close();
    await busAgain.close();
  });

  it('never overwrites, never restores what is damaged, and leaves no half file', async () => {
    const planning = openEmbedded(join(folder, 'data'), 'planning');
    await planning.store.append('s', 'any', Array.from({ length: 50 }, event));
    const copy = join(folder, 'copies', 'log.db');
    await backupDatabase(planning.store.database, copy);
    await expect(backupDatabase(planning.store.database, copy)).rejects.toThrow('exists already');
    const target = join(folder, 'data', 'planning', 'log.db');
    await expect(restoreDatabase(copy, target)).rejects.toThrow('exists already');
    await planning.close();
    const bytes = readFileSync(copy);
    writeFileSync(copy, Buffer.concat([bytes.subarray(0, 20_000), Buffer.alloc(20_000, 7), bytes.subarray(40_000)]));
    await expect(restoreDatabase(copy, join(folder, 'new.db'))).rejects.toThrow();
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part') || name === 'new.db')).toEqual([]);
  });
});
