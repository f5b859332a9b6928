import { placed } from '@triada/kernel/spec';
import { planAsOf, type PastPoint } from '@triada/planning-domain';
import type { History } from '@triada/platform';
import fc from 'fast-check';
import { pastStateOf } from '../read/plan-history/plan-archive';
import { histories } from './random-plan.fixture';

/** A log in memory: a double of the platform's history, which counts what is read. */
const logOf = (events: readonly any[]) => {
  const reads: number[] = [];
  const history: History = {
    read: async (_aggregate, _id, { from = 0, to = Infinity } = {}) => {
      const found = events.filter((_, revision) => revision >= from && revision <= to);
      reads.push(found.length);
      return found;
    },
  };
  return { history, reads };
};

const day = (n: number): string =>
  `2022-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;

/** A history with days; `back` says which events were recorded later than they were true. */
const dated = (events: readonly any[], back: readonly boolean[]) =>
  events.map((event, revision) => {
    const known = day(revision);
    return placed(event, {
      revision,
      recordedAt: `${known}T10:00:00.000Z`,
      validFrom: back[revision] ? day(Math.floor(revision / 2)) : known,
    });
  });

const flags = fc.array(fc.boolean(), { minLength: 300, maxLength: 300 });
const someday = fc.option(fc.integer({ min: 0, max: 330 }), { nil: undefined });

describe('the archive of a plan', () => {
  it('tells every past as a whole replay does, in and out of order, however often it is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.oneof(fc.constant(Array<boolean>(300).fill(false)), flags),
        fc.array(fc.tuple(someday, someday, someday), { minLength: 1, maxLength: 5 }),
        async (events, back, asked) => {
          const log = dated(events, back);
          const { history } = logOf(log);
          for (const [recorded, valid, revision] of asked) {
            const point: PastPoint = {
              ...(revision !== undefined && revision < 4 && { revision }),
              ...(revision === undefined && recorded !== undefined && { recordedUntil: `${day(recorded)}T10:00:00.000Z` }),
              ...(revision === undefined && valid !== undefined && { validUntil: day(valid) }),
            };
            const past = await pastStateOf(history, 'plan', point);
            expect(past?.plan).toEqual(planAsOf(log, point));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads the log once and then only what it needs', async () => {
    const [events] = fc.sample(fc.array(histories, { minLength: 8, maxLength: 8 }), { numRuns: 1, seed: 3 });
    const long = dated(events!.flat(), []);
    const { history, reads } = logOf(long);
    await pastStateOf(history, 'plan', { recordedUntil: `${day(320)}T10:00:00.000Z` });
    reads.length = 0;
    await pastStateOf(history, 'plan', { recordedUntil: `${day(270)}T10:00:00.000Z` });
    expect(Math.max(...reads)).toBeLessThanOrEqual(250);
  });

  it('forgets a plan that cannot be read', async () => {
    let broken = true;
    const { history } = logOf(dated(fc.sample(histories, { numRuns: 1, seed: 1 })[0]!, []));
    const shaky: History = {
      read: (...args) => {
        if (broken) throw new Error('the log does not answer');
        return history.read(...args) as never;
      },
    };
    await expect(pastStateOf(shaky, 'plan', {})).rejects.toThrow('the log does not answer');
    broken = false;
    expect((await pastStateOf(shaky, 'plan', {}))?.plan.regionId).toBe('liberec');
  });
});
