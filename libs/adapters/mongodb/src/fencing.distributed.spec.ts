import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LeaseLost } from '@triada/ports';
import { expectedAccounts, ledger, projectAll, projectPage, type Account } from './conformance/ledger.fixture';
import { eventually, failure } from './conformance/outcome.fixture';
import { openDatabases, testServer } from './conformance/server.fixture';
import { readBatch, writeBatch } from './read-models/batch';
import { collectionOf, findDeclared } from './read-models/declared-views';
import { MongoReadModels } from './read-models/mongo-read-models';
import { commitProgress, readProgress } from './read-models/progress';

const server = testServer();
beforeAll(() => server.start(), 900_000);
afterAll(() => server.stop());

describe('a holder that wakes up in the middle of its batch', () => {
  /** The steps of one `apply` of a holder that sleeps between reading and writing. */
  const sleeper = async (opened: Awaited<ReturnType<typeof openDatabases>>, token: number) => {
    const { database, first } = opened;
    const steps = await first.use(database, async (db) => {
      const [fields, collection] = [await findDeclared(db, ledger.name), collectionOf(db, ledger.name)];
      const from = await readProgress(db, ledger.name);
      const stale = [0, 1, 2].map((n) => ({ id: `account-${n}`, doc: { id: `account-${n}`, events: -1, sum: -1, order: -1 } }));
      return { collection, db, from, batch: await readBatch(collection, fields, stale, '00000000000000000029') };
    });
    return {
      write: () => writeBatch(steps.collection, steps.batch),
      commit: () => commitProgress(steps.db, steps.from, '29', token),
    };
  };

  const opening = async () => {
    const opened = await openDatabases(server.url);
    const readModels = new MongoReadModels(opened.first, opened.database);
    await readModels.declare(ledger);
    await projectAll(readModels, 20, () => 5);
    await readModels.claim(ledger.name, ledger.name, 1);
    return { opened, readModels, stored: () => readModels.view<Account>(ledger.name).find({ sort: ['id'] }) };
  };

  it('finds every document changed that its successor has written, and its place taken', async () => {
    const { opened, readModels, stored } = await opening();
    const old = await sleeper(opened, 1);
    await readModels.claim(ledger.name, ledger.name, 2);
    await projectPage(readModels, '19', 20, 40, 2);
    expect(String(await failure(old.write()))).toContain('somebody else writes');
    expect(await failure(old.commit())).toBeInstanceOf(LeaseLost);
    expect(await stored()).toEqual(expectedAccounts(40));
    await opened.dispose();
  });

  it('may write before its successor does, but never commits, and its successor builds nothing on it', async () => {
    const { opened, readModels, stored } = await opening();
    const old = await sleeper(opened, 1);
    await readModels.claim(ledger.name, ledger.name, 2);
    await old.write();
    expect(await failure(old.commit())).toBeInstanceOf(LeaseLost);
    expect(String(await failure(projectPage(readModels, '19', 4, 40, 2)))).toContain('undone');
    expect(await stored()).toEqual(expectedAccounts(20));
    expect(await projectPage(readModels, '19', 20, 40, 2)).toBe('39');
    expect(await stored()).toEqual(expectedAccounts(40));
    await opened.dispose();
  });

  it('read for its write what its successor has written meanwhile: the write is refused, and right once it is read again', async () => {
    const { opened, readModels, stored } = await opening();
    const successor = new MongoReadModels(opened.first, opened.database);
    const ids = expectedAccounts(20).map(({ id }) => id);
    await readModels.documents(ledger.name, [...ids, 'account-new']);
    await projectPage(successor, '19', 20, 40, 1);
    const stale = ids.map((id) => ({ id, doc: { id, events: -1, sum: -1, order: -1 } }));
    expect(String(await failure(readModels.apply(ledger.name, ledger.name, stale, '49', 1)))).toContain('somebody else writes');
    expect(await stored()).toEqual(expectedAccounts(40));
    expect(await projectPage(readModels, '39', 20, 60, 1)).toBe('59');
    expect(await stored()).toEqual(expectedAccounts(60));
    await opened.dispose();
  });

  it('cannot repeat what was undone', async () => {
    const { opened, readModels, stored } = await opening();
    const old = await sleeper(opened, 1);
    await old.write();
    await readModels.claim(ledger.name, ledger.name, 2);
    expect(await stored()).toEqual(expectedAccounts(20));
    expect(String(await failure(old.write()))).toContain('somebody else writes');
    expect(await stored()).toEqual(expectedAccounts(20));
    await opened.dispose();
  });
});

describe('two processes that project one view by lease', () => {
  const events = 900;
  let folder: string;
  let program: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'triada-projector-'));
    program = join(folder, 'projector.mjs');
    const root = join(__dirname, '../../../..');
    await build({
      entryPoints: [join(__dirname, 'conformance/projector-process.fixture.ts')], outfile: program, bundle: true, platform: 'node', format: 'esm', target: 'node24',
      tsconfig: join(root, 'tsconfig.base.json'), logLevel: 'warning',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = (database: string, holder: string) => {
    const child: ChildProcess = spawn(process.execPath, [program, server.url, database, holder, String(events)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const seen = { child, lines: [] as string[], ended: once(child, 'exit') };
    child.stdout!.on('data', (chunk) => seen.lines.push(...String(chunk).split('\n').filter(Boolean)));
    return seen;
  };

  it('one put to sleep in its shift, again and again, is followed by the other; no event is lost, doubled or out of order', async () => {
    const opened = await openDatabases(server.url);
    const readModels = new MongoReadModels(opened.first, opened.database);
    const both = [start(opened.database, 'a'), start(opened.database, 'b')] as const;
    try {
      for (let round = 0; round < 3; round++) {
        const claims = () => both.flatMap(({ lines }) => lines.filter((line) => line.startsWith('claimed'))).length;
        const before = claims();
        await eventually(60_000, 'a shift', () => both.some(({ lines }) => lines.at(-1)?.startsWith('at')));
        const busy = both.find(({ lines }) => lines.at(-1)?.startsWith('at') && lines.at(-1) === `at ${Math.max(...both.map((one) => Number(one.lines.findLast((line) => line.startsWith('at'))?.slice(3) ?? -1)))}`)!;
        busy.child.kill('SIGSTOP');
        await eventually(60_000, 'the other to take over', () => claims() > before || both.some(({ lines }) => lines.includes('done')));
        busy.child.kill('SIGCONT');
      }
      await Promise.all(both.map(({ ended }) => ended));
    } finally {
      for (const { child } of both) child.kill('SIGKILL');
    }
    expect(both.map(({ child }) => child.exitCode)).toEqual([0, 0]);
    expect(both.flatMap(({ lines }) => lines)).toContain('lost');
    await readModels.declare(ledger);
    expect(await readModels.view<Account>(ledger.name).find({ sort: ['id'] })).toEqual(expectedAccounts(events));
    await opened.dispose();
  }, 240_000);
});
