import { InvalidAppend } from '@triada/ports';
import { WriteQueue, type Disk } from './write-queue';

/** A queue over a list that stands for the database: a transaction that throws leaves it as it was. */
const setUp = (maxWeight = 10, disk?: Disk) => {
  const written: string[] = [];
  const log: string[] = [];
  const queue = new WriteQueue(
    {
      transaction: (work) => {
        const before = [...written];
        log.push('begin');
        try {
          const result = work();
          log.push('commit');
          return result;
        } catch (error) {
          written.splice(0, Infinity, ...before);
          log.push('rollback');
          throw error;
        }
      },
      rolledBack: () => log.push('forget'),
      committed: () => {
        log.push('announce');
        return undefined;
      },
      ...(disk && { disk }),
      translate: (error) => new Error(`translated ${(error as Error).message}`),
    },
    maxWeight,
  );
  const write = (name: string, weight = 1) => queue.run(weight, () => `${name} ${written.push(name)}`);
  return { queue, written, log, write };
};

describe('the write queue', () => {
  it('does all the work of one turn in one transaction and answers each caller', async () => {
    const { log, write, written } = setUp();
    expect(await Promise.all([write('a'), write('b'), write('c')])).toEqual(['a 1', 'b 2', 'c 3']);
    expect([log, written]).toEqual([['begin', 'commit', 'announce'], ['a', 'b', 'c']]);
  });

  it('bounds a transaction by weight, and gives the event loop a turn before the next', async () => {
    const { log, write } = setUp(10);
    const running = Promise.all(Array.from({ length: 12 }, (_, index) => write(String(index), 4)));
    let done = false;
    const tick = (): void => {
      log.push('turn');
      if (!done) setImmediate(tick);
    };
    setImmediate(tick);
    await running;
    done = true;
    const commits = log.filter((entry) => entry === 'commit' || entry === 'turn').join(' ');
    expect(log.filter((entry) => entry === 'commit')).toHaveLength(6);
    expect(commits).not.toContain('commit commit');
  });

  it('does work that is heavier than the bound alone', async () => {
    const { log, write } = setUp(10);
    await Promise.all([write('a', 50), write('b', 50)]);
    expect(log.filter((entry) => entry === 'commit')).toHaveLength(2);
  });

  it('gives a refusal to its caller alone', async () => {
    const { queue, log, write, written } = setUp();
    const refused = queue.run(1, () => {
      throw new InvalidAppend('no');
    });
    const results = await Promise.allSettled([write('a'), refused, write('b')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([log, written]).toEqual([['begin', 'commit', 'announce'], ['a', 'b']]);
  });

  it('does each work alone when the transaction fails, so that only the faulty one fails', async () => {
    const { queue, log, write, written } = setUp();
    const faulty = queue.run(1, () => {
      written.push('half');
      throw new TypeError('broken');
    });
    const results = await Promise.allSettled([write('a'), faulty, write('b')]);
    expect(results.map((result) => (result.status === 'fulfilled' ? result.value : String(result.reason)))).toEqual(['a 1', 'Error: translated broken', 'b 2']);
    expect(written).toEqual(['a', 'b']);
    expect(log.filter((entry) => entry === 'forget')).toHaveLength(2);
  });

  it('writes what waits when it is closed, and refuses what comes later', async () => {
    const { queue, write, written } = setUp();
    const waiting = write('a');
    queue.close(new Error('closed'));
    expect(written).toEqual(['a']);
    expect(await waiting).toBe('a 1');
    await expect(write('b')).rejects.toThrow('closed');
  });

  it('answers work that was refused beside a fault, and done once it was alone, by what it did', async () => {
    const { queue } = setUp();
    let tries = 0;
    const work = queue.run(1, () => {
      if (++tries === 1) throw new InvalidAppend('not beside the other');
      return 'done';
    });
    const faulty = queue.run(1, () => {
      throw new TypeError('broken');
    });
    await expect(faulty).rejects.toThrow('broken');
    expect(await work).toBe('done');
  });

  describe('with a flush apart from the commit', () => {
    /** A double of the disk, whose flushes end when the test says so. */
    const diskOf = (usual: number) => {
      const ends: (() => void)[] = [];
      const disk = {
        usual,
        busy: false,
        run: () => {
          disk.busy = true;
          return new Promise<void>((resolve) => ends.push(resolve)).finally(() => (disk.busy = false));
        },
      };
      return { disk, end: () => ends.splice(0).forEach((done) => done()) };
    };
    const commitsOf = (log: readonly string[]): number => log.filter((entry) => entry === 'commit').length;
    const turns = async () => {
      for (let count = 0; count < 5; count++) await new Promise((resolve) => setImmediate(resolve));
    };
    const write = (count: number, { run }: { run: (name: string) => Promise<unknown> }) => Promise.all(Array.from({ length: count }, (_, index) => run(String(index))));

    it('divides callers in numbers: one half is on its way to the disk while the other is worked for', async () => {
      const { disk, end } = diskOf(0);
      const { write: run, written } = setUp(500, disk);
      const all = write(32, { run });
      await new Promise((resolve) => setImmediate(resolve));
      expect(written).toHaveLength(16);
      await new Promise((resolve) => setImmediate(resolve));
      expect(written).toHaveLength(32);
      end();
      await all;
    });

    it.each([
      ['few callers', 10, 0],
      ['callers of a slow disk', 32, 1_000],
    ])('leaves %s together', async (_, callers, usual) => {
      const { disk, end } = diskOf(usual);
      const { log, write: run } = setUp(500, disk);
      const all = write(callers, { run });
      await turns();
      expect(commitsOf(log)).toBe(1);
      end();
      await all;
    });

    it('asks for no flush where all were refused and nothing is under way', async () => {
      const { disk } = diskOf(0);
      const { queue } = setUp(500, disk);
      const refused = queue.run(1, () => {
        throw new InvalidAppend('no');
      });
      await expect(refused).rejects.toThrow('no');
      expect(disk.busy).toBe(false);
    });
  });
});
