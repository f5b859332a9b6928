import fc from 'fast-check';
import { allocate, type Claim } from './allocation';
import { koruny } from './money';
import { Share } from './share';
import { describeWithSharedFiles, readShared } from './spec';

const claims = (weights: readonly (number | bigint)[]): readonly Claim[] =>
  weights.map((weight, index) => ({ key: String(100000 + index), weight: Share.of(weight) }));
const amounts = (pool: number, weights: readonly number[], unit?: number) =>
  allocate(pool, claims(weights), unit).map(({ amount }) => amount);

describe('allocate', () => {
  it('gives the left-over units to the largest remainders', () => {
    expect(amounts(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(amounts(10, [5, 3, 1])).toEqual([6, 3, 1]);
    expect(amounts(0, [5, 3])).toEqual([0, 0]);
    expect(amounts(7, [0, 2])).toEqual([0, 7]);
  });

  it('breaks ties by the smaller key, whatever the order of the claims', () => {
    const parties = ['c', 'a', 'b'].map((key) => ({ key, weight: Share.one }));
    expect(allocate(4, parties).map(({ key, amount }) => [key, amount])).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('explains each amount', () => {
    expect(allocate(1000, claims([1, 2]), 100)).toEqual([
      { key: '100000', amount: 300, exact: Share.of(1000, 3), roundedDown: 300, gotRemainder: false },
      { key: '100001', amount: 700, exact: Share.of(2000, 3), roundedDown: 600, gotRemainder: true },
    ]);
  });

  it('divides a pool below zero like one above it: the sum is exact', () => {
    expect(amounts(-100, [1, 1, 1])).toEqual([-33, -33, -34]);
  });

  it('refuses what cannot be divided', () => {
    expect(() => amounts(100, [0, 0])).toThrow('sum to zero');
    expect(() => amounts(100, [])).toThrow('sum to zero');
    expect(amounts(0, [0, 0])).toEqual([0, 0]);
    expect(amounts(0, [])).toEqual([]);
    expect(() => amounts(150, [1], 100)).toThrow('in units of');
    for (const unit of [0, -1, 0.5, NaN]) expect(() => amounts(100, [1], unit)).toThrow(RangeError);
    for (const pool of [0.5, NaN, Infinity, 2 ** 53]) expect(() => amounts(pool, [1])).toThrow(RangeError);
    expect(() => amounts(100, [2, -1])).toThrow('below zero');
    expect(() =>
      allocate(1, [
        { key: 'a', weight: Share.one },
        { key: 'a', weight: Share.one },
      ]),
    ).toThrow('same key');
  });

  const weight = fc.oneof(
    fc.nat(200_000).map((n) => Share.of(n)),
    fc.tuple(fc.nat(10_000), fc.integer({ min: 1, max: 999 })).map(([n, d]) => Share.of(n, d)),
  );
  const parties = fc
    .array(weight, { minLength: 1, maxLength: 200 })
    .filter((weights) => weights.some((value) => value.compare(Share.zero) > 0))
    .map((weights) => weights.map((value, index) => ({ key: String(500000 + index), weight: value })));
  const units = fc.constantFrom(1, 100, 100_000);

  it('[D018] [X07] for 1–200 parties and any pool: sums exactly, each within one unit of its exact share, the same every time', () => {
    fc.assert(
      fc.property(parties, fc.nat(10_000_000), units, fc.integer(), (all, count, unit, seed) => {
        const pool = count * unit;
        const result = allocate(pool, all, unit);
        const one = Share.of(unit);
        expect(result.reduce((sum, { amount }) => sum + amount, 0)).toBe(pool);
        expect(result.reduce((sum, { exact }) => sum.plus(exact), Share.zero).toString()).toBe(`${pool}/1`);
        for (const [index, { amount, exact, roundedDown, gotRemainder, key }] of result.entries()) {
          const distance = Share.of(amount).minus(exact);
          expect(distance.compare(one) < 0 && distance.compare(Share.zero.minus(one)) > 0).toBe(true);
          expect([amount % unit, key]).toEqual([0, all[index]!.key]);
          expect(amount).toBe(roundedDown + (gotRemainder ? unit : 0));
          if (all[index]!.weight.compare(Share.zero) === 0) expect(amount).toBe(0);
        }
        const shuffled = [...all].sort((a, b) => ((Number(a.key) * 31 + seed) % 97) - ((Number(b.key) * 31 + seed) % 97));
        const again = new Map(allocate(pool, shuffled, unit).map(({ key, amount }) => [key, amount]));
        expect(result.map(({ key }) => again.get(key))).toEqual(result.map(({ amount }) => amount));
      }),
      { numRuns: 60 },
    );
  });

  it('gives nobody with a greater weight less', () => {
    fc.assert(
      fc.property(parties, fc.nat(1_000_000), (all, pool) => {
        const sorted = all
          .map(({ weight: value }, index) => ({ value, amount: allocate(pool, all)[index]!.amount }))
          .sort((a, b) => a.value.compare(b.value) || a.amount - b.amount);
        for (let index = 1; index < sorted.length; index++)
          expect(sorted[index]!.amount).toBeGreaterThanOrEqual(sorted[index - 1]!.amount);
      }),
      { numRuns: 10 },
    );
  });
});

describeWithSharedFiles('the vectors of the co-financing key, ORP Frýdlant', () => {
  const pool = koruny(1_000_000);
  const crown = koruny(1);
  type Vector = Record<string, string>;
  const read = (): readonly Vector[] => {
    const [header, ...lines] = readShared('cofinancing-key-vectors.csv')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    return lines.map((cells) => Object.fromEntries(header!.map((name, index) => [name, cells[index]!])));
  };
  const compare = (rows: readonly Vector[], column: string, weigh: (row: Vector) => Share) => {
    const result = allocate(
      pool,
      rows.map((row) => ({ key: row.municipality_code!, weight: weigh(row) })),
      crown,
    );
    expect(result.map(({ key, amount }) => [key, String(amount / crown)])).toEqual(
      rows.map((row) => [row.municipality_code, row[column]]),
    );
  };
  const participants = (rows: readonly Vector[]) => rows.filter((row) => row.participates_v3_v4 === 'true');
  const total = (rows: readonly Vector[], column: string) => rows.reduce((sum, row) => sum + Number(row[column]), 0);

  it('v1: per capita of 2021, all 18', () => {
    expect(read()).toHaveLength(18);
    compare(read(), 'v1_per_capita_all_1000000', (row) => Share.of(Number(row.population_2021)));
  });

  it('v2: equal shares, all 18', () => compare(read(), 'v2_equal_share_1000000', () => Share.one));

  it('v3: a fixed rate of 100 Kč per inhabitant of 2018, the 16 participants', () => {
    const rows = participants(read());
    expect(rows).toHaveLength(16);
    expect(rows.map((row) => String((koruny(100) * Number(row.population_2018)) / crown))).toEqual(
      rows.map((row) => row.v3_fixed_rate_100_czk_participants),
    );
    expect(total(rows, 'v3_fixed_rate_100_czk_participants')).toBe(2_385_500);
    // The same as a pool divided by population: a fixed rate is an allocation without remainder.
    const result = allocate(
      koruny(2_385_500),
      rows.map((row) => ({ key: row.municipality_code!, weight: Share.of(Number(row.population_2018)) })),
      crown,
    );
    expect(result.some(({ gotRemainder }) => gotRemainder)).toBe(false);
    expect(result.map(({ amount }) => String(amount / crown))).toEqual(rows.map((row) => row.v3_fixed_rate_100_czk_participants));
  });

  it('v4: per capita of 2018, the 16 participants', () => {
    compare(participants(read()), 'v4_per_capita_participants_1000000', (row) => Share.of(Number(row.population_2018)));
  });

  it('v5: 70 % by population of 2021, 30 % in equal shares', () => {
    const rows = read();
    const population = total(rows, 'population_2021');
    compare(rows, 'v5_mixed_70_30_1000000', (row) =>
      Share.of(7, 10)
        .times(Share.of(Number(row.population_2021), population))
        .plus(Share.of(3, 10 * 18)),
    );
  });
});
