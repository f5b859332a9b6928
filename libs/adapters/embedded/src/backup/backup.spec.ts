import { randomUUID } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { jsonBytes, type EventToAppend, type Message } from '@triada/ports';
import { openEmbedded, openEmbeddedBus, openEmbeddedKeys, refuseHalfRestored, type EmbeddedContext } from '../open-embedded';
import { Database } from '../sqlite/database';
import { backupDatabase } from './backup-database';
import { readDestroyedKeys } from './destroyed-keys';
import { restoreBackup, type RestoreOptions } from './restore-backup';
import { takeBackup, type BackupSource } from './take-backup';

const event = (): EventToAppend => ({ id: randomUUID(), type: 'ThingHappened', data: jsonBytes({ text: 'x'.repeat(500) }), metadata: jsonBytes({}), contentType: 'json' });
const message = (revision: number): Message => ({ id: `m-${revision}`, key: 'k', revision }) as Message;

const idsIn = async ({ store }: EmbeddedContext): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let after = 'start', end = false; !end; ) {
    const page = await store.readAll({ after });
    ids.push(...page.events.map(({ id }) => id));
    ({ end, next: after } = page);
  }
  return ids;
};

/** Subjects whose key a database of keys still holds. */
const keptIn = (path: string): readonly unknown[] => {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('SELECT subject FROM keys WHERE wrapped IS NOT NULL ORDER BY subject').all();
  database.close();
  return rows.map(({ subject }) => subject);
};

describe('backup and restore', () => {
  let folder: string;
  let data: string;
  let backups: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'triada-backup-'));
    [data, backups] = [join(folder, 'data'), join(folder, 'backups')];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const open = (from = data) => {
    const [planning, bus] = [openEmbedded(from, 'planning'), openEmbeddedBus(from)];
    const vault = openEmbeddedKeys(from, { backups });
    return { planning, bus, vault, close: async () => void (await Promise.all([planning.close(), bus.close(), vault.close()])) };
  };
  const source: BackupSource = { get data() { return data; }, contexts: ['planning'], secrets: ['keys.db'], marks: ['sample.loaded'], leftOut: {} };
  const restore = (backup: string, more: Partial<RestoreOptions> = {}) =>
    restoreBackup({ backup, data: join(folder, 'restored'), secretDatabases: ['keys.db'], verifyLog: async () => undefined, ...more });
  let minute = 0;
  const take = () => takeBackup(source, backups, new Date(Date.UTC(2022, 8, 19, 11, minute++)));

  it('copies a running installation into one that works again: every event, the views, and each message once more', async () => {
    const { bus, close, planning, vault } = open();
    writeFileSync(join(data, 'sample.loaded'), '{}');
    const sealed = await vault.encrypt('person', [], 'clear');
    await planning.store.append('s', 'any', Array.from({ length: 300 }, event));
    await planning.readModels.declare({ name: 'things_v1', indexes: [] });
    await planning.readModels.apply('things', 'things_v1', [{ id: 'a', doc: { id: 'a' } }], '12');
    await bus.publish('planning', [message(0), message(1)]);
    await (await bus.subscribe('g', ['planning'], async () => {})).drained();
    let writing = true;
    const writer = (async () => {
      while (writing) await planning.store.append('live', 'any', [event()]);
    })();
    const { backup, logs } = await take();
    writing = false;
    await writer;
    const live = await idsIn(planning);
    await close();

    const seen: string[] = [];
    const report = await restore(backup, { keyFile: join(data, 'keys', 'kek'), verifyLog: async (context) => void seen.push(context) });
    expect([seen, report.keyFile, readFileSync(join(folder, 'restored', 'sample.loaded'), 'utf8')]).toEqual([['planning'], 'in-place', '{}']);
    const again = open(join(folder, 'restored'));
    const copied = await idsIn(again.planning);
    expect(copied.length).toBeGreaterThanOrEqual(300);
    expect([copied, copied.length]).toEqual([live.slice(0, copied.length), logs[0]!.events]);
    expect(await again.planning.readModels.checkpoint('things')).toBe('12');
    expect(await again.planning.readModels.view('things_v1').get('a')).toEqual({ id: 'a' });
    expect(await again.vault.decrypt('person', [], sealed)).toBe('clear');
    const received: string[] = [];
    await (await again.bus.subscribe('g', ['planning'], async ({ message: { id } }) => void received.push(id))).drained();
    expect(received).toEqual(['m-0', 'm-1']);
    await again.close();
  });

  it('never overwrites, and is under its name only when it is whole', async () => {
    const { close, planning } = open();
    await planning.store.append('s', 'any', [event()]);
    const copy = join(folder, 'copies', 'log.db');
    await backupDatabase(planning.store.database, copy);
    await expect(backupDatabase(planning.store.database, copy)).rejects.toThrow('exists already');
    mkdirSync(join(backups, '2022-09-19T10-00-00-000Z.part', 'planning'), { recursive: true });
    const { backup } = await take();
    minute--;
    await expect(take()).rejects.toThrow('exists already');
    await expect(takeBackup({ ...source, contexts: ['planning', 'none'] }, backups, new Date())).rejects.toThrow();
    expect(readdirSync(backups).sort()).toEqual([backup.split('/').at(-1), 'secrets']);
    await close();
  });

  it('is not restored where a file or its end was changed, and the folder stays as it was', async () => {
    const { close, planning } = open();
    await planning.store.append('s', 'any', Array.from({ length: 50 }, event));
    const { backup } = await take();
    await close();
    const [log, manifest] = [join(backup, 'planning', 'log.db'), join(backup, 'manifest.json')];
    const bytes = readFileSync(log);
    bytes[20_000]! ^= 1;
    writeFileSync(log, bytes);
    await expect(restore(backup)).rejects.toThrow('its hash differs');
    bytes[20_000]! ^= 1;
    writeFileSync(log, bytes);
    await expect(restore(backup, { verifyLog: () => Promise.reject(new Error('event 7 of planning')) })).rejects.toThrow('event 7 of planning');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace('"events": 50', '"events": 51'));
    await expect(restore(backup)).rejects.toThrow('ends at event 50, but 51 were backed up');
    writeFileSync(manifest, text.replace('"planning/log.db"', '"../../escaped.db"'));
    await expect(restore(backup)).rejects.toThrow('no file of a backup');
    rmSync(manifest);
    await expect(restore(backup)).rejects.toThrow('is no whole backup');
    expect(readdirSync(join(folder, 'restored'))).toEqual([]);
  });

  it('goes into an empty folder only, that nobody uses; half a restore is no installation', async () => {
    const first = open();
    const { backup } = await take();
    await expect(restore(backup, { data })).rejects.toThrow('in use by another running process');
    await first.close();
    await expect(restore(backup, { data })).rejects.toThrow('is not empty');
    mkdirSync(join(folder, 'restored', '.restoring'), { recursive: true });
    await expect(restore(backup)).rejects.toThrow('was cut off');
    expect(() => refuseHalfRestored(join(folder, 'restored'))).toThrow('was cut off');
    expect(() => refuseHalfRestored(data)).not.toThrow();
    renameSync(join(backups, 'secrets'), join(backups, 'elsewhere'));
    rmSync(join(folder, 'restored'), { recursive: true });
    await expect(restore(backup)).rejects.toThrow('say where the secrets are');
    await restore(backup, { secrets: join(backups, 'elsewhere') });
  });

  describe('destroyed keys', () => {
    const list = () => join(backups, 'destroyed-keys.ndjson');
    const keyFile = () => join(data, 'keys', 'kek');

    it('[E05] are gone from the newest copy at once, and whatever older copy is put back applies their list before it opens anything', async () => {
      const first = open();
      const [gone, stays] = [await first.vault.encrypt('gone', [], 'Květa'), await first.vault.encrypt('stays', [], 'Jan')];
      const { backup } = await take();
      const [oldCopy, oldSecrets] = [join(folder, 'keys-of-old.db'), join(folder, 'old-secrets')];
      mkdirSync(oldSecrets);
      for (const to of [oldCopy, join(oldSecrets, 'keys.db')]) copyFileSync(join(backups, 'secrets', 'keys.db'), to);
      await first.vault.destroy('gone');
      await first.vault.destroy('gone');
      expect(readDestroyedKeys(list()).map(({ subject }) => subject)).toEqual(['gone']);
      expect([keptIn(oldCopy), keptIn(join(backups, 'secrets', 'keys.db'))]).toEqual([['gone', 'stays'], ['stays']]);
      await first.close();

      const opens = async (from: string) => {
        const vault = openEmbeddedKeys(from, { backups });
        const seen = [await vault.decrypt('gone', [], gone), await vault.decrypt('stays', [], stays)];
        await vault.close();
        return seen;
      };
      // A backup with the newest copy of the keys, the same with a copy of old, and a snapshot that somebody puts back by hand.
      expect((await restore(backup, { keyFile: keyFile() })).destroyedKeys).toMatchObject({ count: 1, again: 0 });
      const aside = join(folder, 'aside.ndjson');
      copyFileSync(list(), aside);
      rmSync(list());
      const old = { data: join(folder, 'old'), secrets: oldSecrets, keyFile: keyFile() };
      expect((await restore(backup, { ...old, destroyedKeys: [aside] })).destroyedKeys).toMatchObject({ count: 1, again: 1 });
      copyFileSync(aside, list());
      copyFileSync(oldCopy, join(data, 'keys.db'));
      for (const from of [join(folder, 'restored'), join(folder, 'old'), data]) expect([from, await opens(from)]).toEqual([from, [null, 'Jan']]);
    });

    it('are on the list before an erasure counts as done; a list cut off by a crash mends itself, a damaged one is refused', async () => {
      const first = open();
      await first.vault.encrypt('a', [], 'x');
      writeFileSync(backups, 'no folder');
      await expect(first.vault.destroy('a')).rejects.toMatchObject({ reason: 'io' });
      rmSync(backups);
      await first.vault.destroy('a');
      await first.close();
      const whole = readFileSync(list(), 'utf8');
      writeFileSync(list(), whole.slice(0, -10));
      await open().close();
      expect(readFileSync(list(), 'utf8')).toBe(whole);
      writeFileSync(list(), `${whole}nonsense\n`);
      expect(() => openEmbeddedKeys(data, { backups })).toThrow('line 2, is damaged');
    });

    it('never replace the keys of another installation', async () => {
      const first = open();
      await first.vault.encrypt('a', [], 'x');
      await take();
      await first.close();
      data = join(folder, 'other');
      const other = open();
      await expect(take()).rejects.toThrow('keys of persons that this installation does not know');
      await other.close();
      expect(readdirSync(backups).filter((name) => name.startsWith('2022'))).toHaveLength(1);
    });
  });

  it('a key file that opens nothing is refused; without one the report says so; lost for ever, every key counts as destroyed', async () => {
    const first = open();
    const sealed = await first.vault.encrypt('a', [], 'x');
    const { backup } = await take();
    await first.close();
    const wrong = join(folder, 'wrong');
    writeFileSync(wrong, Buffer.alloc(32, 7).toString('base64url'));
    chmodSync(wrong, 0o600);
    await expect(restore(backup, { keyFile: wrong })).rejects.toThrow('is not the key that locked');
    expect(existsSync(join(folder, 'restored', 'bus.db'))).toBe(false);
    expect((await restore(backup)).keyFile).toBe('missing');
    expect(await restore(backup, { data: join(folder, 'nameless'), keysLost: true })).toMatchObject({ keyFile: 'unneeded', destroyedKeys: { count: 1 } });
    const vault = openEmbeddedKeys(join(folder, 'nameless'));
    expect(await vault.decrypt('a', [], sealed)).toBeNull();
    await vault.close();
    copyFileSync(wrong, join(data, 'keys', 'kek'));
    expect(() => openEmbeddedKeys(data)).toThrow('put the right one back');
    new Database({ path: join(data, 'keys.db'), schema: '', schemaVersion: 1 }).close();
  });
});
