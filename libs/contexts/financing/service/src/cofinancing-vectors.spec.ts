import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { explainContributions, type KeyDefinition, type KeyRule } from '@triada/financing-domain';
import { populationFigures } from './territory';

/** The customer's vectors stand beside the checkout; where they do not, only the fixture of the domain is tested. */
const file = resolve(__dirname, '../../../../../../shared/data/cofinancing-key-vectors.csv');
const there = existsSync(file);
const [header = [], ...rows] = there
  ? readFileSync(file, 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','))
  : [];
const column = (name: string) =>
  rows.map((row) => [row[header.indexOf('municipality_code')]!, row[header.indexOf(name)]!] as const);
const key = (rule: KeyRule): KeyDefinition => ({ rule, unit: 100, floor: null, cap: null });
const million = 1_000_000_00;

describe('key vectors of the customer', () => {
  it('are at hand wherever CI runs', () => {
    expect(there || process.env['CI'] !== 'true').toBe(true);
  });

  it.each<[string, KeyRule, number | null, 'all' | 'participants']>([
    ['v1_per_capita_all_1000000', { family: 'per_capita', populationYear: 2021 }, million, 'all'],
    ['v2_equal_share_1000000', { family: 'equal' }, million, 'all'],
    ['v3_fixed_rate_100_czk_participants', { family: 'fixed_rate', rate: 100_00, populationYear: 2018 }, null, 'participants'],
    ['v4_per_capita_participants_1000000', { family: 'per_capita', populationYear: 2018 }, million, 'participants'],
    [
      'v5_mixed_70_30_1000000',
      {
        family: 'mixed',
        parts: [
          { weight: '7/10', rule: { family: 'per_capita', populationYear: 2021 } },
          { weight: '3/10', rule: { family: 'equal' } },
        ],
      },
      million,
      'all',
    ],
  ])('[F41][X07] %s comes out to the koruna, with population from the code list', (name, rule, pool, who) => {
    const of = column('participates_v3_v4')
      .filter(([, takesPart]) => who === 'all' || takesPart === 'true')
      .map(([code]) => code);
    const inputs = { population: populationFigures(of, [2018, 2021]), usage: [] };
    const amounts =
      of.length === 0
        ? []
        : explainContributions(key(rule), inputs, of, pool).lines.map(({ municipality, amount }) => [municipality, amount / 100]);
    expect(amounts).toEqual(
      column(name)
        .filter(([code]) => of.includes(code))
        .map(([code, amount]) => [code, Number(amount)])
        .sort(),
    );
  });
});
