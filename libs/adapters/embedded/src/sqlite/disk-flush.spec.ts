import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Database } from './database';

/** Flushes that end when the test says so, in place of the operating system's. */
const flushes: { end(error?: Error): void }[] = [];
jest.mock('./background', () => ({
  ...jest.requireActual<typeof import('./background')>('./background'),
  flusher: {
    enter: () => undefined,
    leave: () => undefined,
    flush: () =>
      new Promise<void>((resolve, reject) => flushes.push({ end: (error) => (error ? reject(error) : resolve()) })),
  },
}));

const turn = () => new Promise((resolve) => setImmediate(resolve));
const turns = async () => {
  for (let count = 0; count < 5; count++) await turn();
};

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

  it('answers nobody before the flush that began after the commit; commits of one flush share the next', async () => {
    void write('a');
    await turns();
    void write('b');
    await turns();
    void write('c');
    await turns();
    expect([answered, flushes.length]).toEqual([[], 1]);
    flushes[0]!.end();
    await turns();
    expect([answered, flushes.length]).toEqual([['a'], 2]);
    flushes[1]!.end();
    await turns();
    expect([answered, flushes.length]).toEqual([['a', 'b', 'c'], 2]);
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
