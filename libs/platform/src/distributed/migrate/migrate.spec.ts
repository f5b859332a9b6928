import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded, openEmbeddedKeys } from '@triada/adapter-embedded';
import { EventStoreDbStore } from '@triada/adapter-eventstoredb';
import { derivedId } from '@triada/kernel';
import { jsonBytes, type EventToAppend, type InspectableStore } from '@triada/ports';
import { EventStoreProtocolDouble } from '@triada/testing/eventstore-double';
import { compareLogs } from './compare-logs';
import { copyLog } from './copy-log';
import { folderInstallation } from './installations';
import { migrateInstallation } from './migrate';

const handledBy = 'when-note-written-then-shelve-it';

const event = (name: string, index: number): EventToAppend => ({
  id: derivedId('migrated', name, index),
  type: 'NoteWritten',
  data: jsonBytes({ index, text: `Poznámka č. ${index} – ${name}` }),
  metadata: jsonBytes({ schema: 1, recordedAt: `2026-03-01T10:00:00.${String(index).padStart(3, '0')}Z`, region: 'liberec', actor: { id: 'p-1' } }),
  contentType: 'json',
});

/** Two streams that take turns, and runs of one stream longer than an append of the copy. */
const fill = async (store: InspectableStore, events: number): Promise<void> => {
  for (let index = 0; index < events; index += 3) {
    const stream = `note-${index % 2}`;
    await store.append(stream, 'any', [event(stream, index), event(stream, index + 1), event(stream, index + 2)]);
  }
  const long = Array.from({ length: 240 }, (_, index) => event('long', index));
  await store.append('note-long', 'no_stream', long);
};

describe('moving an installation', () => {
  let folder: string;
  const data = (name: string) => join(folder, name);
  const installations = () => ({ from: folderInstallation(data('a')), to: folderInstallation(data('b')) });
  const contexts = ['planning', 'registry'];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'triada-migrate-'));
    const source = openEmbedded(data('a'), 'planning');
    await fill(source.store, 60);
    await source.inbox.record(handledBy, 'note-0', 7);
    await source.inbox.record('shelf@1', 'note-0', 7);
    await source.inbox.record('relay', 'note-0', 29);
    await source.close();
    const vault = openEmbeddedKeys(data('a'));
    await vault.encrypt('alive', ['name'], 'Jméno');
    await vault.encrypt('erased', ['name'], 'Jméno');
    await vault.destroy('erased');
    await vault.close();
  });
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
    rmSync(folder, { recursive: true });
  });

  const move = async () => {
    const { from, to } = installations();
    try {
      return await migrateInstallation({ from, to, contexts });
    } finally {
      await Promise.all([from.close(), to.close()]);
    }
  };

  it('keeps every event with its id, order and leaf, the keys, and what processes have handled; nothing else', async () => {
    const sealed = await (async () => {
      const vault = openEmbeddedKeys(data('a'));
      const text = await vault.encrypt('alive', ['name'], 'Ukázka');
      await vault.close();
      return text;
    })();
    expect(await move()).toEqual({
      keys: { alive: 1, destroyed: 1 },
      contexts: [
        { context: 'planning', events: 300, handled: 1, lastLeafHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { context: 'registry', events: 0, handled: 0, lastLeafHash: null },
      ],
    });
    const target = openEmbedded(data('b'), 'planning');
    const groups = [handledBy, 'shelf@1', 'relay'].map((group) => target.inbox.lastRevision(group, 'note-0'));
    expect(await Promise.all(groups)).toEqual([7, null, null]);
    await target.close();
    const vault = openEmbeddedKeys(data('b'));
    expect([await vault.decrypt('alive', ['name'], sealed), await vault.isDestroyed('erased')]).toEqual(['Ukázka', true]);
    await vault.close();
  });

  it('goes on where it was cut off, and changes nothing when repeated', async () => {
    const [source, target] = [openEmbedded(data('a'), 'planning'), openEmbedded(data('b'), 'planning')];
    const cut = copyLog(source.store, target.store, (copied) => {
      if (copied > 100) throw new Error('cut off');
    });
    await expect(cut).rejects.toThrow('cut off');
    const { events } = await target.store.inspection.statistics();
    expect(events).toBeGreaterThan(0);
    expect(events).toBeLessThan(300);
    await Promise.all([source.close(), target.close()]);
    const first = await move();
    expect(await move()).toEqual(first);
  });

  it('refuses a target that holds something else, and says where', async () => {
    const target = openEmbedded(data('b'), 'planning');
    await target.store.append('note-0', 'no_stream', [event('other', 1)]);
    await target.close();
    await expect(move()).rejects.toThrow('event 1 (note-0, revision 0) has another id than in the original');
    const untouched = openEmbedded(data('b'), 'planning');
    expect((await untouched.store.inspection.statistics()).events).toBe(1);
    await untouched.close();
  });

  it('refuses a target that goes on where the source ends', async () => {
    await move();
    const target = openEmbedded(data('b'), 'planning');
    await target.store.append('note-later', 'no_stream', [event('later', 1)]);
    await target.close();
    await expect(move()).rejects.toThrow('the copy goes on after the 300 events of the original');
  });

  it('refuses another key in the place of the key, before anything is copied', async () => {
    await openEmbeddedKeys(data('b')).close();
    const vault = openEmbeddedKeys(data('b'));
    await vault.encrypt('own', ['name'], 'Jméno');
    await vault.close();
    const before = readFileSync(join(data('b'), 'keys', 'kek'), 'utf8');
    await expect(move()).rejects.toThrow('is another key than');
    expect(readFileSync(join(data('b'), 'keys', 'kek'), 'utf8')).toBe(before);
    const target = openEmbedded(data('b'), 'planning');
    expect((await target.store.inspection.statistics()).events).toBe(0);
    await target.close();
  });

  it('refuses a source whose key is lost: what it locked would be lost for ever at the new place', async () => {
    rmSync(join(data('a'), 'keys', 'kek'));
    await expect(move()).rejects.toThrow('kek is missing');
    const target = openEmbedded(data('b'), 'planning');
    expect((await target.store.inspection.statistics()).events).toBe(0);
    await target.close();
  });

  it('refuses a folder that a product works on', async () => {
    const running = openEmbedded(data('a'), 'planning');
    await expect(move()).rejects.toThrow('locked');
    await running.close();
  });

  it('sees a copy that differs by one byte', async () => {
    await move();
    const [source, target] = [openEmbedded(data('a'), 'planning'), openEmbedded(data('b'), 'planning')];
    target.store.database.sqlite.exec("UPDATE events SET data = CAST(replace(CAST(data AS TEXT), 'Poznámka č. 13 ', 'Poznamka č. 13 ') AS BLOB)");
    await expect(compareLogs(source.store, target.store)).rejects.toThrow(/^event \d+ \(note-\w+, revision \d+\) has another body than in the original$/);
    await Promise.all([source.close(), target.close()]);
  });

  it('moves a log to EventStoreDB (protocol double) and back with the same leaves', async () => {
    const double = await EventStoreProtocolDouble.start({ folder: ':memory:' });
    ends.push(() => double.stop());
    const [source, back] = [openEmbedded(data('a'), 'planning'), openEmbedded(data('c'), 'planning')];
    const store = await EventStoreDbStore.open({ url: double.url, log: 'planning' });
    ends.push(() => Promise.all([store.close(), source.close(), back.close()]));
    await copyLog(source.store, store);
    const there = await compareLogs(source.store, store);
    await copyLog(store, back.store);
    expect(await compareLogs(source.store, back.store)).toEqual(there);
    expect(there.events).toBe(300);
  });

  it('a key file that others may read is refused at its new place too', async () => {
    rmSync(join(data('a'), 'keys', 'kek'));
    writeFileSync(join(data('a'), 'keys', 'kek'), `${Buffer.alloc(32).toString('base64url')}\n`, { mode: 0o644 });
    await expect(move()).rejects.toThrow('set its mode to 0600');
  });
});
