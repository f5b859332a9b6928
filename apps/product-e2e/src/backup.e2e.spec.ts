import { randomInt } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { admin, pause, Product, triada } from '@triada/testing/product';
import { backUp, backupsIn, daysLater, filesIn, restore } from './backup/backups';
import { asks, does, eventually } from './chain/scenario';
import { Ledger, type Wish } from './kill/ledger';
import { eventsOf, sizesOf, sound, soundnessOf } from './soundness';

jest.setTimeout(240_000);

const regionId = 'frydlantsko';
const other = 'druha-spravkyne';

function* wishes(writer: string): Generator<Wish> {
  for (let step = 0; ; step++) {
    const name = `Organizace ${writer}/${step}`;
    yield { key: `${writer}-${step}`, name, body: { regionId, kind: 'provider', name } };
  }
}
const ledgerOf = (product: Product) => new Ledger(({ body, key }) => product.api.command('RegisterOrganisation', admin, { key, body }));

describe('backup and restore of an installation', () => {
  let folder: string;
  let product: Product;
  const opened: Product[] = [];
  const productOn = (data: string): Product => {
    const made = new Product(data);
    opened.push(made);
    return made;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'triada-backups-'));
    product = productOn(join(folder, 'data'));
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.stop('SIGKILL');
    rmSync(folder, { recursive: true });
  });
  const key = () => join(product.data, 'keys', 'kek');

  it('a backup while 32 people write restores to what was so at one moment, and verifies; every file is in it or left out on purpose', async () => {
    await product.start();
    writeFileSync(join(product.data, 'sample-none.loaded'), '{}');
    const { id: personId } = await does(product, admin, 'RegisterPerson', { body: { regionId, name: 'Květa Vymyšlená', side: 'user' } });
    const ledger = ledgerOf(product);
    let over = false;
    const writing = Promise.all(Array.from({ length: 32 }, (_none, writer) => ledger.writer(wishes(`w${writer}`), () => over)));
    while (ledger.acknowledged.size < 200) await Promise.race([pause(1), writing]);
    const before = ledger.acknowledged.size;
    const backup = await backUp(product);
    const after = ledger.acknowledged.size;
    over = true;
    await writing;
    const live = await eventsOf(product, { context: 'registry' });
    const present = filesIn(product.data).filter((path) => !/-(lock|lock-journal|wal|shm)$/.test(path));
    await product.stop();

    const { files, leftOut } = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8'));
    const kept = [...files.map(({ path }: { path: string }) => path), 'keys.db', 'access/credentials.db', ...Object.keys(leftOut)];
    expect(present.filter((path) => !kept.includes(path))).toEqual([]);
    expect(filesIn(product.backups).filter((path) => path.startsWith('secrets'))).toEqual(['secrets/credentials.db', 'secrets/keys.db']);

    const restored = productOn(join(folder, 'restored'));
    const { code, err, out } = await restore(product, backup, restored.data, '--key', key());
    expect({ code, err: code === 0 ? '' : err, out }).toMatchObject({ code: 0, out: expect.stringContaining('registry: ') });
    await restored.start();
    const again = await eventsOf(restored, { context: 'registry' });
    expect(again).toEqual(live.slice(0, again.length));
    const organisations = again.filter(({ type }) => type === 'OrganisationRegistered').length;
    expect([organisations >= before, organisations <= after + 32]).toEqual([true, true]);
    expect((await asks(restored, admin, 'PersonDetail', { personId })).name).toBe('Květa Vymyšlená');
    expect(await soundnessOf(restored)).toEqual(sound);
  });

  it('is refused into a folder in use or not empty, from a damaged backup, and without rights', async () => {
    await product.start();
    await product.openAccount('auditorka', { role: 'auditor' });
    const backup = await backUp(product);
    const refusals = async (...args: Parameters<typeof restore>) => {
      const { code, err } = await restore(...args);
      return [code, err.split('\n').filter(Boolean).at(-1)];
    };
    expect(await refusals(product, backup, product.data)).toEqual([1, expect.stringContaining('in use by another running process')]);
    const auditors = await triada(product, ['backup', '--as', 'auditorka']).done;
    expect([auditors.code, auditors.err]).toEqual([1, expect.stringContaining('[platform.forbidden]')]);
    await product.stop();
    expect(await refusals(product, backup, product.data)).toEqual([1, expect.stringContaining('is not empty')]);
    const copy = join(folder, 'data-backups', 'copy');
    cpSync(backup, copy, { recursive: true });
    const log = readFileSync(join(copy, 'access', 'log.db'));
    log[log.length >> 1]! ^= 1;
    writeFileSync(join(copy, 'access', 'log.db'), log);
    const target = join(folder, 'restored');
    expect(await refusals(product, copy, target)).toEqual([1, expect.stringMatching(/access.log\.db is not the file that was backed up/)]);
    expect(readdirSync(target)).toEqual([]);
    mkdirSync(join(target, '.restoring'));
    expect(await productOn(target).startInVain()).toEqual({ code: 1, output: expect.stringMatching(/^Triáda: a restore into .* was cut off/) });
  });

  it('[F55] erased is erased: the log replays and keeps its events, and no older backup or snapshot brings the name back', async () => {
    const name = 'Žofie Smyšlená';
    await product.start();
    await product.openAccount(other, { role: 'authority_administrator' });
    const { id: personId } = await does(product, admin, 'RegisterPerson', { body: { regionId, name, side: 'user' } });
    await does(product, admin, 'RequestErasure', { params: { personId }, body: { ground: 'consent-revoked' } });
    const backup = await backUp(product);
    const recorded = await eventsOf(product, { context: 'registry' });
    await product.stop();
    const [snapshot, offSite] = [join(folder, 'snapshot'), join(folder, 'off-site')];
    cpSync(product.data, snapshot, { recursive: true });
    cpSync(product.backups, offSite, { recursive: true });
    const keyFile = join(snapshot, 'keys', 'kek');

    await product.start({ nodeOptions: daysLater(8) });
    await does(product, other, 'ConfirmErasure', { params: { personId } });
    const detail = (of: Product) => asks(of, admin, 'PersonDetail', { personId });
    await eventually(() => detail(product), ({ erasure }) => erasure === 'done');
    const afterwards = await eventsOf(product, { context: 'registry' });
    expect(afterwards.slice(0, recorded.length)).toEqual(recorded);
    expect(afterwards.slice(recorded.length).map(({ type }) => type)).toEqual(['ErasureConfirmed', 'SubjectKeyDestroyed']);
    expect(await soundnessOf(product)).toEqual(sound);
    await product.stop('SIGKILL');
    const list = join(product.backups, 'destroyed-keys.ndjson');

    /** The name as an administrator sees it after a restore, with everything that the restored product finds beside its data. */
    const restoredName = async (from: string, ...more: readonly string[]) => {
      const restored = productOn(join(folder, `restored-${opened.length}`));
      const { code, err } = await restore(product, from, restored.data, '--key', keyFile, ...more);
      expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
      await restored.start();
      const found = (await detail(restored)).name;
      await restored.stop();
      return found;
    };
    const oldBackup = join(offSite, backupsIn(offSite)[0]!);
    // All that is left is of the time before: nobody can know of the erasure, and the report says how far the list reaches.
    expect(await restoredName(oldBackup)).toBe(name);
    expect(await restoredName(oldBackup, '--destroyed-keys', list)).toBeNull();
    expect(await restoredName(backup)).toBeNull();
    // A snapshot put back by hand, beside the same backups.
    rmSync(product.data, { recursive: true });
    cpSync(snapshot, product.data, { recursive: true });
    await product.start();
    expect([(await detail(product)).name, product.output]).toEqual([null, expect.stringContaining('1 keys of erased persons were back')]);
    const refusedChange = does(product, admin, 'ChangePersonDetails', { params: { personId }, body: { name: 'Kdo Jiný' } });
    await expect(refusedChange).rejects.toMatchObject({ status: 422, problem: { code: 'registry.person-erased' } });
  });

  it('kill -9 during a backup leaves nothing that looks whole and is not; the next one clears up', async () => {
    await product.start();
    const ledger = ledgerOf(product);
    await ledger.writer(wishes('first'), () => ledger.acknowledged.size >= 300);
    const whole = new Set<string>();
    let cut = 0;
    for (let round = 0; round < 8; round++) {
      const { done } = triada(product, ['backup', '--as', admin]);
      const unfinished = () => existsSync(product.backups) && readdirSync(product.backups).some((name) => name.endsWith('.part'));
      let ended = false;
      const ending = done.then(() => (ended = true));
      while (!unfinished() && !ended) await pause(1);
      await pause(randomInt(0, 400));
      await product.stop('SIGKILL');
      await ending;
      if (unfinished()) cut++;
      for (const name of backupsIn(product.backups)) whole.add(name);
      await product.start();
    }
    expect(cut).toBeGreaterThan(0);
    const unfinished = readdirSync(product.backups).filter((name) => name.endsWith('.part'));
    for (const name of unfinished.filter((one) => !existsSync(join(product.backups, one, 'manifest.json')))) {
      const { code, err } = await restore(product, join(product.backups, name), join(folder, 'no'));
      expect([code, err]).toEqual([1, expect.stringContaining('is no whole backup')]);
    }
    whole.add((await backUp(product)).split('/').at(-1)!);
    expect(readdirSync(product.backups).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect([...backupsIn(product.backups)].sort()).toEqual([...whole].sort());
    const events = (await sizesOf(product)).find(({ context }) => context === 'registry')!.events;
    for (const name of whole) {
      const { code, out } = await restore(product, join(product.backups, name), join(folder, name));
      expect([code, out]).toEqual([0, expect.stringContaining(`registry: ${events} událostí v pořádku`)]);
    }
    process.stdout.write(`kill -9 during a backup: 8 kills, ${cut} unfinished backups, ${whole.size} whole ones, all restored\n`);
  });
});
