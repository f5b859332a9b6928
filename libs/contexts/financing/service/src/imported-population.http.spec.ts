import { populationOf, territoryFactsOn } from '@triada/reference-data';
import { populationFiguresImportedV1 } from '@triada/registry-contracts';
import { frydlant, kunratice, municipalities, pertoltice, regionId, startFinancing, type Financing } from './financing.fixture';
import { importedPopulationIntake, type ImportedPopulation } from './intake/imported-population.intake';
import { populationFigures } from './territory';

const source = 'Ukázkový úřad, obyvatelé obcí';
const figures = (year: number, of: (code: string, index: number) => number) =>
  municipalities.map((municipality, index) => ({ municipality, year, inhabitants: of(municipality, index) }));
const message = (asOf: string, given: ReturnType<typeof figures>) => ({
  ...populationFiguresImportedV1.of({ editionId: '3c5e0a52-6a1b-4d0e-9a68-0a6f6b6f1e01', source, asOf, figures: given }),
  key: 'territory-edition-installation',
});
const known = (code: string, year: number, inhabitants: number, asOf: string): ImportedPopulation => ({
  id: `${code}.${year}`,
  municipality: code,
  year,
  inhabitants,
  asOf,
  source,
});

describe('population of the keys', () => {
  const counts = (...imported: ImportedPopulation[]) => populationFigures([frydlant], [2021], imported)[0];
  const builtIn = populationOf(frydlant, 2021)!.inhabitants;

  it('is the built-in one of its years, against an import of an older day', () => {
    expect(counts()).toEqual({ year: 2021, source: 'ČSÚ', counts: { [frydlant]: builtIn } });
    expect(counts(known(frydlant, 2021, 1, '2024-05-31'))).toEqual(counts());
  });
  it('is the imported one when its edition is stated for a later day', () =>
    expect(counts(known(frydlant, 2021, 7_479, territoryFactsOn))).toEqual({
      year: 2021,
      source,
      counts: { [frydlant]: 7_479 },
    }));
  it('is the imported one of years that the built-in list does not have, and names everybody who counted', () => {
    expect(populationFigures([frydlant], [2024], [known(frydlant, 2024, 7_400, '2024-01-01')])).toEqual([
      { year: 2024, source, counts: { [frydlant]: 7_400 } },
    ]);
    expect(populationFigures([frydlant, kunratice], [2021], [known(frydlant, 2021, 7_479, '2025-01-01')])[0]!.source).toBe(
      `${source}; ČSÚ`,
    );
    expect(populationFigures([frydlant], [2024])).toEqual([{ year: 2024, source: 'ČSÚ', counts: {} }]);
  });
  it('of an older edition does not return when it is imported later', () => {
    const change = (asOf: string, doc: ImportedPopulation | null) =>
      importedPopulationIntake
        .project({ ...message(asOf, [{ municipality: frydlant, year: 2024, inhabitants: 7 }]), place: undefined as never })[0]!
        .change(doc);
    const newer = known(frydlant, 2024, 7_400, '2024-07-01');
    expect(change('2024-06-30', newer)).toBe(newer);
    expect(change('2024-07-01', newer)).toMatchObject({ inhabitants: 7, asOf: '2024-07-01' });
    expect(change('2024-07-01', null)).toMatchObject({ inhabitants: 7 });
  });
});

describe('imported population over HTTP', () => {
  let financing: Financing;
  beforeEach(async () => {
    financing = await startFinancing();
  });
  afterEach(() => financing.app.close());

  const preview = (year: number) =>
    financing.coordinator.post('/financing/key-preview', {
      regionId,
      pool: 1_000_000_00,
      variants: [
        {
          name: 'Podle obyvatel',
          definition: { rule: { family: 'per_capita', populationYear: year }, unit: 100, floor: null, cap: null },
        },
      ],
    });

  it('[F41] feeds a key for a year that the built-in list does not have, and its explanation says year and source', async () => {
    const before = await preview(2024);
    expect([before.status, before.body.code]).toEqual([422, 'financing.population-missing']);
    await financing.app.deliver(
      message(
        '2024-01-01',
        figures(2024, (_code, index) => 100 + index),
      ),
    );
    await financing.app.settle();
    const { body, status } = await preview(2024);
    expect(status).toBe(200);
    const [variant] = body.variants;
    expect(variant.total).toBe(1_000_000_00);
    const line = variant.lines.find(({ municipality }: any) => municipality === pertoltice);
    expect(JSON.stringify(line)).toContain(source);
    expect(JSON.stringify(line)).toContain('2024');
  });

  it('stays in the log with what was computed from it', async () => {
    await financing.app.deliver(
      message(
        '2024-01-01',
        figures(2024, () => 100),
      ),
    );
    await financing.app.settle();
    const proposed = await financing.coordinator.post('/financing/schemes', {
      regionId,
      name: 'Společné financování služeb',
      guarantor: '2e4b7f1a-93c4-4c53-9d8e-1a2b3c4d5e03',
      firstYear: 2020,
      plan: { planId: '5a9f0a5c-1d0b-4c3e-9b62-6f4f7a0f5d01', revision: 3, hash: 'c'.repeat(64) },
      measureIds: ['7c1d2d3e-0a55-4a0b-8f0a-2b6f1c9d4e02'],
      activationRule: { kind: 'share-of-population', atLeast: '1/2', populationYear: 2024 },
    });
    expect(proposed.body.code).toBeUndefined();
    const events = await financing.app.events(`scheme-${proposed.body.id}`);
    const rule = events.find(({ type }) => type === 'ActivationRuleSet')!.data as any;
    expect(rule.rule.population).toEqual({
      year: 2024,
      source,
      counts: Object.fromEntries(municipalities.map((code) => [code, 100])),
    });
  });
});
