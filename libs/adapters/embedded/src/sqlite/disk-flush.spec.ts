import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Database } from './database';
import { flushes, turns } from './flushes.fixture';

jest.mock('node:fs', () => ({
  ...jest.requireActual<typeof import('node:fs')>('node:fs'),
  fdatasync: jest.requireActual<typeof import('./flushes.fixture')>('./flushes.fixture').fdatasyncDouble,
}));

describe('durable at the acknowledgement', () => {
  let folder: string;
  let database: Database;
  const answered: string[] = [];
  const write = (name: string): Promise<void> =>
    database
      .write(() => void database.statement('INSERT INTO item (name) VALUES (?)').run(name))
      .then(() => void answered.push(name), (error: Error) => void answered.push(`${name} refused: ${error.message.replace(/^io: \S+: /, '')}`));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'triada-flush-'));
    flushes.length = 0;
    answered.length = 0;
    database = new Database({ path: join(folder, 'views.db'), schema: 'CREATE TABLE item (name TEXT)', schemaVersion: 1, durability: 'acknowledgement' });
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  it('answers nobody before a flush that began after the commit; two are under way at most, and the commits meanwhile share the next', async () => {
    for (const name of ['a', 'b', 'c', 'd']) {
      void write(name);
      await turns();
    }
    expect([answered, flushes.length]).toEqual([[], 2]);
    flushes[1]!.end();
    await turns();
    expect([answered, flushes.length]).toEqual([['b'], 3]);
    flushes[2]!.end();
    await turns();
    expect([answered, flushes.length]).toEqual([['b', 'c', 'd'], 3]);
    flushes[0]!.end();
    await turns();
    expect([answered, flushes.length]).toEqual([['b', 'c', 'd', 'a'], 3]);
  });

  it('takes nothing more once the disk has refused: the next flush might claim that all is well', async () => {
    void write('a');
    await turns();
    flushes[0]!.end(new Error('EIO: i/o error'));
    await turns();
    await write('b');
    const refusal = 'the disk did not take what was written (Error: EIO: i/o error); start again once it does';
    expect(answered).toEqual([`a refused: ${refusal}`, `b refused: ${refusal}`]);
    expect(flushes).toHaveLength(1);
  });

  it('believes each flush for itself: what one was refused says nothing of another that ends well', async () => {
    void write('a');
    await turns();
    void write('b');
    await turns();
    flushes[0]!.end(new Error('EIO: i/o error'));
    flushes[1]!.end();
    await turns();
    await write('c');
    expect(answered.map((answer) => answer.slice(0, 9))).toEqual(['a refused', 'b', 'c refused']);
  });

  it('finishes what is under way when it is closed', async () => {
    void write('a');
    await turns();
    void write('b');
    database.close();
    flushes[0]!.end();
    await turns();
    flushes[1]!.end();
    await turns();
    expect(answered).toEqual(['a', 'b']);
    const reader = new DatabaseSync(join(folder, 'views.db'), { readOnly: true });
    expect(reader.prepare('SELECT name FROM item').all().map((row) => row['name'])).toEqual(['a', 'b']);
    reader.close();
  });
});
