import { DomainError, Share } from '@triada/kernel';
import fc from 'fast-check';
import { compareKeys } from './comparison';
import { explainContributions } from './contributions';
import { explanationOf, formulaOf, roundingRuleOf } from './formula-text';
import { frydlantVectors } from './frydlant-vectors.fixture';
import type { KeyDefinition, KeyRule } from './key-definition';
import type { KeyInputs } from './key-inputs';

const key = (rule: KeyRule, change: Partial<KeyDefinition> = {}): KeyDefinition => ({
  rule,
  unit: 100,
  floor: null,
  cap: null,
  ...change,
});
const population = (year: number, counts: Record<string, number>) => ({ year, source: 'ČSÚ', counts });
const inputs: KeyInputs = {
  population: [
    population(2018, Object.fromEntries(frydlantVectors.map((vector) => [vector.municipality, vector.population2018]))),
    population(2021, Object.fromEntries(frydlantVectors.map((vector) => [vector.municipality, vector.population2021]))),
  ],
  usage: [],
};
const all = frydlantVectors.map(({ municipality }) => municipality);
const participants = frydlantVectors.filter(({ participates }) => participates).map(({ municipality }) => municipality);
const million = 1_000_000_00;
const perCapita = (populationYear: number) => key({ family: 'per_capita', populationYear });
const hundredPerHead = key({ family: 'fixed_rate', rate: 100_00, populationYear: 2018 });
const mixed = key({
  family: 'mixed',
  parts: [
    { weight: '7/10', rule: { family: 'per_capita', populationYear: 2021 } },
    { weight: '3/10', rule: { family: 'equal' } },
  ],
});
const koruny = (contributions: { lines: readonly { municipality: string; amount: number }[] }) =>
  Object.fromEntries(contributions.lines.map(({ municipality, amount }) => [municipality, amount / 100]));
const expected = (column: 'perCapita' | 'equalShare' | 'fixedRate' | 'perCapitaOfParticipants' | 'mixed', of = all) =>
  Object.fromEntries(
    frydlantVectors
      .filter(({ municipality }) => of.includes(municipality))
      .map((vector) => [vector.municipality, vector[column]]),
  );
const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing was refused';
};

describe('contributions by a key', () => {
  it('[D156][F41] v1: per capita over all 18 municipalities', () => {
    expect(koruny(explainContributions(perCapita(2021), inputs, all, million))).toEqual(expected('perCapita'));
  });
  it('[F41] v2: equal shares', () => {
    expect(koruny(explainContributions(key({ family: 'equal' }), inputs, all, million))).toEqual(expected('equalShare'));
  });
  it('[F39] v3: fixed rate per inhabitant, participants only', () => {
    const contributions = explainContributions(hundredPerHead, inputs, participants, null);
    expect(koruny(contributions)).toEqual(expected('fixedRate', participants));
    expect(contributions.total).toBe(2_385_500_00);
  });
  it('[D021][F39] v4: per capita among the participants; who has not acceded has no line', () => {
    const contributions = explainContributions(perCapita(2018), inputs, participants, million);
    expect(koruny(contributions)).toEqual(expected('perCapitaOfParticipants', participants));
    expect(contributions.lines).toHaveLength(16);
  });
  it('[F41] v5: 70 % by population, 30 % equal', () => {
    expect(koruny(explainContributions(mixed, inputs, all, million))).toEqual(expected('mixed'));
  });

  it('[D019] shares by inhabitants do not know how many people were served', () => {
    const busy = { ...inputs, usage: [{ year: 2021, unit: 'users' as const, source: 'výkaz', counts: { '564028': 500 } }] };
    const without = { ...inputs, usage: [{ year: 2021, unit: 'users' as const, source: 'výkaz', counts: { '564028': 0 } }] };
    expect(explainContributions(perCapita(2021), busy, all, million)).toEqual(
      explainContributions(perCapita(2021), without, all, million),
    );
    expect(explainContributions(perCapita(2021), without, all, million).lines.every(({ amount }) => amount > 0)).toBe(true);
  });

  it('[X07] shows inputs, exact share, rounding down and the left-over unit of every municipality', () => {
    const { lines, total } = explainContributions(perCapita(2021), inputs, all, million);
    const line = lines.find(({ municipality }) => municipality === '564028')!;
    expect(line).toEqual({
      municipality: '564028',
      inputs: [{ basis: 'population', unit: 'inhabitants', value: 7478, total: 24510, year: 2021, source: 'ČSÚ' }],
      share: Share.of(7478, 24510).toString(),
      exact: Share.of(7478n * 100_000_000n, 24510).toString(),
      roundedDown: 305_099_00,
      gotRemainder: true,
      limited: null,
      amount: 305_100_00,
    });
    expect(explanationOf(perCapita(2021), { total }, line).cs.replaceAll('\u00a0', ' ')).toBe(
      '1 000 000,00 Kč × 7 478 ÷ 24 510 = 305 099,9592… Kč → 305 099,00 Kč + 1,00 Kč ze zbytku = 305 100,00 Kč',
    );
    expect(formulaOf(mixed).en).toBe(
      'pool × [7/10 × (inhabitants ÷ inhabitants of the participating municipalities on 1 January 2021) + 3/10 × (1 ÷ number of participating municipalities)]',
    );
    expect(roundingRuleOf(mixed).cs).toMatch(/největším zbytkem, při shodě obec s nižším kódem/);
  });

  it('[X07] the remainder rule is reproduced by hand for 1–200 municipalities and any pool', () => {
    const municipalities = fc.uniqueArray(fc.integer({ min: 500_000, max: 599_999 }).map(String), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(
        municipalities.chain((codes) =>
          fc.record({
            codes: fc.constant(codes),
            counts: fc.array(fc.integer({ min: 1, max: 1_300_000 }), { minLength: codes.length, maxLength: codes.length }),
          }),
        ),
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.constantFrom(1 as const, 100 as const),
        ({ codes, counts }, units, unit) => {
          const pool = units * unit;
          const figures: KeyInputs = {
            population: [population(2021, Object.fromEntries(codes.map((code, index) => [code, counts[index]!])))],
            usage: [],
          };
          const { lines } = explainContributions({ ...perCapita(2021), unit }, figures, codes, pool);
          expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(pool);
          // By hand, with whole numbers only: floor, then one unit each to the largest remainders, ties to the lower code.
          const total = counts.reduce((sum, count) => sum + BigInt(count), 0n);
          const byHand = codes.map((code, index) => {
            const product = BigInt(units) * BigInt(counts[index]!);
            return { code, whole: Number(product / total), remainder: product % total };
          });
          const left = units - byHand.reduce((sum, { whole }) => sum + whole, 0);
          const winners = new Set(
            [...byHand]
              .sort((a, b) => (a.remainder === b.remainder ? (a.code < b.code ? -1 : 1) : a.remainder > b.remainder ? -1 : 1))
              .slice(0, left)
              .map(({ code }) => code),
          );
          expect(
            koruny({ lines: lines.map(({ municipality, amount }) => ({ municipality, amount: (amount / unit) * 100 })) }),
          ).toEqual(Object.fromEntries(byHand.map(({ code, whole }) => [code, whole + (winners.has(code) ? 1 : 0)])));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('[X07] floor and cap hold for 1–200 municipalities and the sum stays exact', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: 0, max: 1000 }),
        (counts, floorUnits, spread, part) => {
          const codes = counts.map((_, index) => String(500_000 + index));
          const [floor, cap] = [floorUnits * 100, (floorUnits + spread) * 100];
          const pool = (floorUnits * counts.length + Math.floor((spread * counts.length * part) / 1000)) * 100;
          const figures: KeyInputs = {
            population: [population(2021, Object.fromEntries(codes.map((code, index) => [code, counts[index]!])))],
            usage: [],
          };
          const { lines } = explainContributions({ ...perCapita(2021), floor, cap }, figures, codes, pool);
          expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(pool);
          expect(lines.every(({ amount }) => amount >= floor && amount <= cap)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('a municipality below the floor pays the floor, the others share the rest', () => {
    const figures: KeyInputs = { population: [population(2021, { '500001': 10, '500002': 490, '500003': 500 })], usage: [] };
    const { lines } = explainContributions(
      { ...perCapita(2021), floor: 50_00 },
      figures,
      ['500001', '500002', '500003'],
      1000_00,
    );
    expect(lines.map(({ amount, limited }) => [amount, limited])).toEqual([
      [50_00, 'floor'],
      [470_00, null],
      [480_00, null],
    ]);
  });

  it('a fixed rate rounds half up to the unit', () => {
    const figures: KeyInputs = { population: [population(2021, { '500001': 1, '500002': 3 })], usage: [] };
    const { lines, rounding } = explainContributions(
      key({ family: 'fixed_rate', rate: 50, populationYear: 2021 }),
      figures,
      ['500001', '500002'],
      null,
    );
    expect(rounding).toBe('half-up');
    expect(lines.map(({ amount, gotRemainder }) => [amount, gotRemainder])).toEqual([
      [100, true],
      [200, true],
    ]);
  });

  it.each<[string, string, () => unknown]>([
    [
      'a pool for a fixed rate',
      'financing.pool-follows-from-key',
      () => explainContributions(hundredPerHead, inputs, participants, million),
    ],
    ['no pool', 'financing.pool-missing', () => explainContributions(mixed, inputs, all, null)],
    ['a pool with haléře for whole koruny', 'financing.pool-not-in-units', () => explainContributions(mixed, inputs, all, 150)],
    ['nobody', 'financing.nobody-to-charge', () => explainContributions(mixed, inputs, [], million)],
    ['a year without figures', 'financing.population-missing', () => explainContributions(perCapita(1999), inputs, all, million)],
    [
      'a municipality without a figure',
      'financing.population-missing',
      () => explainContributions(perCapita(2021), inputs, ['999999'], million),
    ],
    [
      'weights of 11/10',
      'financing.key-weights-not-one',
      () =>
        explainContributions(
          key({
            family: 'mixed',
            parts: [
              { weight: '7/10', rule: { family: 'equal' } },
              { weight: '4/10', rule: { family: 'per_capita', populationYear: 2021 } },
            ],
          }),
          inputs,
          all,
          million,
        ),
    ],
    [
      'a floor that the pool cannot pay',
      'financing.key-limits-impossible',
      () => explainContributions({ ...mixed, floor: million }, inputs, all, million),
    ],
    [
      '[D016] a count that could point at a person',
      'financing.usage-count-too-small',
      () =>
        explainContributions(
          key({ family: 'usage', unit: 'users', year: 2021 }),
          { population: [], usage: [{ year: 2021, unit: 'users', source: 'výkaz', counts: { '564028': 20, '564044': 2 } }] },
          ['564028', '564044'],
          million,
        ),
    ],
  ])('refuses %s', (_, code, run) => {
    expect(codeOf(run)).toBe(code);
  });

  it('[F41] anonymous counts of use divide a pool', () => {
    const used: KeyInputs = {
      population: [],
      usage: [{ year: 2021, unit: 'hours', source: 'výkaz', counts: { '564028': 300, '564044': 100 } }],
    };
    const { lines } = explainContributions(
      key({ family: 'usage', unit: 'hours', year: 2021 }),
      used,
      ['564028', '564044', '564265'],
      1000_00,
    );
    expect(lines.map(({ municipality, amount }) => [municipality, amount])).toEqual([
      ['564028', 750_00],
      ['564044', 250_00],
      ['564265', 0],
    ]);
  });
});

describe('two keys side by side', () => {
  it('[X08][D156] the differences per municipality sum to 0', () => {
    const { lines, pool } = compareKeys(perCapita(2021), mixed, inputs, all, million);
    expect(pool).toBe(million);
    expect(lines.reduce((sum, { difference }) => sum + difference, 0)).toBe(0);
    expect(lines.find(({ municipality }) => municipality === '564028')?.difference).toBe((230_237 - 305_100) * 100);
  });
  it('[X08] a fixed rate brings the pool that the other key divides', () => {
    const { lines, pool } = compareKeys(hundredPerHead, key({ family: 'equal' }), inputs, participants, null);
    expect(pool).toBe(2_385_500_00);
    expect(lines.reduce((sum, { difference }) => sum + difference, 0)).toBe(0);
  });
  it('two fixed rates with different sums have no common pool', () => {
    const dearer = key({ family: 'fixed_rate', rate: 120_00, populationYear: 2018 });
    expect(codeOf(() => compareKeys(hundredPerHead, dearer, inputs, participants, null))).toBe(
      'financing.keys-bring-different-pools',
    );
  });
});
