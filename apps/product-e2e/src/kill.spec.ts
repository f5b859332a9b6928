import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { admin, pause, Product, triada } from '@triada/testing/product';
import { asks, does, eventually } from './chain/scenario';
import { minutesImport, pointsByStream, pointsOfImport } from './kill/imports';
import { Ledger, type Wish } from './kill/ledger';
import { loadScript, stepsDone } from './kill/load-script';
import { eventsOf, rebuild, sound, soundnessOf } from './soundness';

jest.setTimeout(240_000);

const regionId = 'frydlantsko';
const writers = 32;
/** Kills by what runs meanwhile. */
const kills = { writing: 9, loading: 4, importing: 5, rebuilding: 4 };

/** One installation that is killed again and again; what it acknowledged must be there in the end, once, and nothing else. */
describe('kill -9', () => {
  const product = new Product();
  const folder = mkdtempSync(join(tmpdir(), 'triada-kill-'));
  const organisations = new Ledger(({ body, key }) => product.api.command('RegisterOrganisation', admin, { key, body }));
  const meetings = new Ledger(({ body, key }) => product.api.command('ImportMinutes', admin, { key, body }));
  const loadRows = 150;
  let killed = 0;

  beforeAll(() => product.start());
  afterAll(async () => {
    await product.dispose();
    rmSync(folder, { recursive: true });
  });

  const killAndRestart = async (meanwhile: Promise<unknown> = Promise.resolve()): Promise<void> => {
    await Promise.all([product.stop('SIGKILL'), meanwhile]);
    killed++;
    await product.start();
  };

  /** Writers that go on until the kill, which comes while some answer is under way, after this many were acknowledged. */
  const killWhileWriting = async (
    ledger: Ledger,
    count: number,
    enough: number,
    wishesOf: (writer: number) => Iterable<Wish>,
  ): Promise<void> => {
    let over = false;
    const before = ledger.acknowledged.size;
    const writing = Promise.all(Array.from({ length: count }, (_none, writer) => ledger.writer(wishesOf(writer), () => over)));
    while (ledger.acknowledged.size < before + enough) await Promise.race([pause(1), writing]);
    over = true;
    await killAndRestart(writing);
  };

  function* organisationWishes(round: number, writer: number): Generator<Wish> {
    for (let step = 0; ; step++) {
      const name = `Organizace ${round}/${writer}/${step}`;
      yield { key: `r${round}-w${writer}-${step}`, name, body: { regionId, kind: 'provider', name } };
    }
  }

  it(`under ${writers} writers`, async () => {
    for (let round = 0; round < kills.writing; round++)
      await killWhileWriting(organisations, writers, randomInt(50, 500), (writer) => organisationWishes(round, writer));
    expect(organisations.unanswered.length).toBeGreaterThan(0);
  });

  it('in the middle of `triada load`, which goes on where it stopped', async () => {
    const [file, journal] = [join(folder, 'commands.jsonl'), join(folder, 'journal')];
    writeFileSync(file, loadScript(regionId, loadRows));
    const load = () => triada(product, ['load', file, '--journal', journal, '--strict']);
    for (let kill = 1; kill <= kills.loading; kill++) {
      const enough = (2 * loadRows * kill) / (kills.loading + 1);
      const { child, done } = load();
      while (stepsDone(journal) < enough && child.exitCode === null) await pause(2);
      await killAndRestart(done);
      expect(stepsDone(journal)).toBeLessThan(2 * loadRows);
    }
    const { code, out, err } = await load().done;
    expect({ code, out, err }).toMatchObject({ code: 0, out: expect.stringContaining(`${loadRows} z ${loadRows} `) });
  });

  it('in the middle of an import of minutes: a meeting is there whole or not at all', async () => {
    const { id: groupId } = await does(product, admin, 'FoundGroup', {
      on: '2022-01-01',
      body: { regionId, name: 'Skupina', kind: 'steering' },
    });
    for (let round = 0; round < kills.importing; round++) {
      function* imports(writer: number): Generator<Wish> {
        for (let step = 0; ; step++) yield minutesImport(regionId, groupId, `${round}-${writer}-${step}`);
      }
      await killWhileWriting(meetings, 6, randomInt(2, 12), imports);
    }
    const torn = [...pointsByStream(await eventsOf(product, { context: 'meetings' })).values()].filter(
      (points) => points !== pointsOfImport,
    );
    expect(torn).toEqual([]);
    await meetings.settleUnanswered();
    const all = async () => (await eventsOf(product, { context: 'meetings' })).filter(({ type }) => type === 'MeetingNumbered');
    const numbered = await eventually(all, (found) => found.length >= meetings.acknowledged.size);
    expect(numbered.map(({ data }) => data.number).sort((a, b) => a - b)).toEqual(
      [...meetings.acknowledged.keys()].map((_key, index) => index + 1),
    );
    expect([...pointsByStream(await eventsOf(product, { context: 'meetings' })).keys()].sort()).toEqual(
      meetings.ids.map((id) => `meeting-${id}`),
    );
  });

  it('in the middle of a rebuild: people go on reading the view as it was', async () => {
    const total = async () => (await asks(product, admin, 'ListOrganisations')).total;
    const before = await total();
    for (let round = 0; round < kills.rebuilding; round++) {
      let over = false;
      const rebuilding = rebuild(product, 'registry', 'organisation-list').catch((error: unknown) => {
        if (!over) throw error;
      });
      await pause(randomInt(5, 60));
      over = true;
      await killAndRestart(rebuilding);
      expect(await total()).toBe(before);
    }
  });

  it('[F50] afterwards every acknowledged command is there once, views equal their rebuild, and the logs verify', async () => {
    expect(killed).toBeGreaterThanOrEqual(20);
    await organisations.settleUnanswered();
    const lost = organisations.unanswered.length + meetings.unanswered.length;
    expect(await organisations.answeredOtherwise(7)).toEqual([]);
    const registered = (await eventsOf(product, { context: 'registry' })).filter(({ type }) => type === 'OrganisationRegistered');
    const byName = (loaded: boolean) =>
      registered
        .filter(({ data }) => data.name.startsWith('Z dávky') === loaded)
        .map(({ data }) => data.organisationId)
        .sort();
    expect(byName(false)).toEqual(organisations.ids);
    expect(byName(true)).toHaveLength(loadRows);
    expect(new Set(registered.map(({ data }) => data.name)).size).toBe(registered.length);
    expect(await soundnessOf(product)).toEqual(sound);
    const commands = organisations.acknowledged.size + meetings.acknowledged.size + 2 * loadRows;
    process.stdout.write(
      `kill -9: ${killed} kills, ${commands} commands acknowledged (${lost} after a lost answer), 0 lost, 0 doubled\n`,
    );
  });
});
