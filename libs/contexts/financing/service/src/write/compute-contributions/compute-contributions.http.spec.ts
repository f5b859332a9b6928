import {
  fixedRate,
  frydlant,
  kunratice,
  municipalities,
  perCapita2021,
  pertoltice,
  resolutionOf,
  running,
  startFinancing,
  type Financing,
} from '../../financing.fixture';

interface Row {
  readonly municipality: string;
  readonly amount: number;
  readonly participates: boolean;
  readonly paid: number;
  readonly balance: number;
  readonly previousYear: number | null;
  readonly change: number | null;
  readonly withEveryone: number | null;
  readonly effect: number | null;
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('contributions of a year', () => {
  let financing: Financing;
  let schemeId: string;
  beforeEach(async () => {
    financing = await startFinancing();
    schemeId = await running(financing);
    financing.app.clock.set('2020-01-05T10:00:00.000Z');
  });
  afterEach(() => financing.app.close());

  const compute = (body: object) => financing.coordinator.post(`/financing/schemes/${schemeId}/contributions`, body);
  const contributions = async (year: number) => {
    await financing.app.settle();
    return (await financing.app.anonymous().get(`/financing/schemes/${schemeId}/contributions/${year}`)).body;
  };
  const rowOf = (body: { rows: Row[] }, municipality: string) => body.rows.find((row) => row.municipality === municipality)!;

  it('[X06][X07][D021] charges 16 of 18 with inputs, formula, key version and rounding; the others have 0', async () => {
    expect((await compute({ year: 2020 })).status).toBe(200);
    const body = await contributions(2020);
    expect(body).toMatchObject({
      year: 2020,
      round: 1,
      total: 2_385_500_00,
      outdated: false,
      key: { version: 1, name: fixedRate.name, unit: 100 },
    });
    expect(plain(body.key.formula.cs)).toBe('100,00 Kč × obyvatelé obce k 1. 1. 2018');
    expect(body.rows).toHaveLength(18);
    expect(
      body.rows.filter(({ participates }: Row) => !participates).map(({ municipality, amount }: Row) => [municipality, amount]),
    ).toEqual([
      [kunratice, 0],
      [pertoltice, 0],
    ]);
    const row = body.rows.find(({ municipality }: Row) => municipality === frydlant);
    expect(row).toMatchObject({
      amount: 754_000_00,
      inputs: [{ basis: 'population', unit: 'inhabitants', value: 7540, year: 2018, source: 'ČSÚ' }],
      exact: '75400000/1',
      previousYear: null,
      paid: 0,
      balance: -754_000_00,
    });
    expect(plain(row.explanation.cs)).toBe('100,00 Kč × 7 540 = 754 000,00 Kč → 754 000,00 Kč = 754 000,00 Kč');
    expect((await financing.app.events(`scheme-${schemeId}`)).at(-1)?.rule).toEqual({ id: body.key.keyId, version: 1 });
  });

  it('[F41][D019] computing again changes nothing', async () => {
    const first = await compute({ year: 2020 });
    const again = await compute({ year: 2020 });
    expect([again.status, again.body.revision]).toEqual([200, first.body.revision]);
  });

  it('[X06][F39] a late joiner is charged from its year: 17 of 18 in 2023, the years before stay', async () => {
    await compute({ year: 2020 });
    financing.app.clock.set('2022-06-20T10:00:00.000Z');
    const late = { outcome: 'approved', ...resolutionOf(pertoltice, '2022-06-15') };
    expect(
      (await financing.council(pertoltice).post(`/financing/schemes/${schemeId}/councils/${pertoltice}/decision`, late)).status,
    ).toBe(200);
    await financing.app.settle();
    await compute({ year: 2022 });
    await compute({ year: 2023 });
    const [first, before, after] = [await contributions(2020), await contributions(2022), await contributions(2023)];
    expect([first, before, after].map((body) => rowOf(body, pertoltice).amount)).toEqual([0, 0, 287_00 * 100]);
    expect([before, after].map((body) => body.rows.filter(({ participates }: Row) => participates).length)).toEqual([16, 17]);
    expect(rowOf(after, pertoltice)).toMatchObject({ previousYear: 0, change: 28_700_00 });
    expect(first.outdated).toBe(false);
    const acceded = financing.app
      .published()
      .filter(({ type }) => type === 'financing.municipality-acceded.v1')
      .at(-1);
    expect(acceded?.data).toMatchObject({ municipality: pertoltice, from: '2023-01-01' });
  });

  it('[F39] who leaves is not charged from the coming year; a per-capita pool shows what the absence costs the others', async () => {
    const { body: key } = await financing.coordinator.post('/financing/allocation-keys', perCapita2021);
    await financing.coordinator.post(`/financing/schemes/${schemeId}/key`, {
      keyId: key.id,
      version: 1,
      fromYear: 2021,
      reason: 'Klíč kraje',
      decidedBy: 'Starostové',
    });
    const leave = { toYear: 2021, ...resolutionOf(frydlant, '2020-01-04') };
    expect(
      (await financing.council(kunratice).post(`/financing/schemes/${schemeId}/municipalities/${frydlant}/leave`, leave)).status,
    ).toBe(403);
    expect(
      (await financing.council(frydlant).post(`/financing/schemes/${schemeId}/municipalities/${frydlant}/leave`, leave)).status,
    ).toBe(200);
    expect((await compute({ year: 2021, pool: 1_000_000_00 })).status).toBe(200);
    const body = await contributions(2021);
    expect(rowOf(body, frydlant)).toMatchObject({
      participates: false,
      amount: 0,
      withEveryone: 305_100_00,
      effect: -305_100_00,
    });
    const others = body.rows.filter(({ participates }: Row) => participates) as Row[];
    expect(others).toHaveLength(15);
    expect(others.every(({ effect }) => effect! > 0)).toBe(true);
    expect(body.rows.reduce((sum: number, { effect }: Row) => sum + effect!, 0)).toBe(0);
    expect(body.rows.reduce((sum: number, { amount }: Row) => sum + amount, 0)).toBe(1_000_000_00);
  });

  it('[D014][D017] one contract, payments, balance and settlement move the state of the municipality in the matrix', async () => {
    await compute({ year: 2020 });
    const stateOf = async () => {
      await financing.app.settle();
      const { body } = await financing.app.anonymous().get(`/financing/schemes/${schemeId}`);
      const row = body.matrix.find(({ municipality }: Row) => municipality === frydlant);
      return row.cells.find(({ year }: { year: number }) => year === 2020).state;
    };
    expect(await stateOf()).toBe('decided');
    const contract = { municipality: frydlant, number: 'SF-2020-08', template: { id: 'smlouva-obec-garant', version: 1 } };
    expect((await financing.coordinator.post(`/financing/schemes/${schemeId}/contracts`, contract)).status).toBe(200);
    const second = await financing.coordinator.post(`/financing/schemes/${schemeId}/contracts`, {
      ...contract,
      number: 'SF-2020-09',
    });
    expect([second.status, second.body.code]).toEqual([422, 'financing.contract-exists']);
    const signature = { signedOn: '2020-01-05', resolutionNumber: '028/2019' };
    expect(
      (
        await financing
          .council(frydlant)
          .post(`/financing/schemes/${schemeId}/municipalities/${frydlant}/contract/signature`, signature)
      ).status,
    ).toBe(200);
    expect(await stateOf()).toBe('contracted');
    const pay = (municipality: string, amount: number) =>
      financing.coordinator.post(`/financing/schemes/${schemeId}/payments`, {
        municipality,
        year: 2020,
        amount,
        receivedOn: '2020-01-05',
      });
    expect((await pay(kunratice, 1)).body.code).toBe('financing.not-charged');
    await pay(frydlant, 754_000_00);
    expect(await stateOf()).toBe('paid');
    const settle = () =>
      financing.coordinator.post(`/financing/schemes/${schemeId}/years/2020/settlement`, { settledOn: '2020-01-05' });
    const early = await settle();
    expect([early.status, early.body.code]).toEqual([422, 'financing.contributions-outstanding']);
    for (const { municipality, amount, participates } of (await contributions(2020)).rows as Row[]) {
      if (participates && municipality !== frydlant) await pay(municipality, amount);
    }
    expect((await settle()).status).toBe(200);
    expect(await stateOf()).toBe('settled');
    expect((await contributions(2020)).paid).toBe(2_385_500_00);
  });

  it('[D045] the years go on after the end of the plan; the scheme closes by its own act', async () => {
    financing.app.clock.set('2024-02-01T10:00:00.000Z');
    expect((await compute({ year: 2024 })).status).toBe(200);
    const open = await financing.coordinator.post(`/financing/schemes/${schemeId}/closing`, { reason: 'Konec' });
    expect([open.status, open.body.code]).toEqual([422, 'financing.year-not-settled']);
  });

  it('[X07] exports the table with Czech numbers', async () => {
    await compute({ year: 2020 });
    await financing.app.settle();
    const { body, headers } = await financing.auditor.get(`/financing/schemes/${schemeId}/contributions/2020/table.csv`);
    const lines = (body as string).split('\r\n');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(lines[0]).toBe(
      '\uFEFFObec;Kód;Účastní se;Příspěvek (Kč);Loni (Kč);Změna (Kč);Zaplaceno (Kč);Saldo (Kč);Při účasti všech (Kč);Výpočet',
    );
    expect(lines.filter((line) => /^[^;]+;\d{6};/.test(line))).toHaveLength(municipalities.length);
    expect(lines.find((line) => line.includes(frydlant))).toMatch(/^Frýdlant;564028;ano;754000,00;;;0,00;-754000,00;754000,00;/);
    expect(lines.at(-2)).toBe('Celkem;;;2385500,00;;;0,00;-2385500,00;;');
  });

  it('a withdrawn payment no more counts', async () => {
    await compute({ year: 2020 });
    await financing.coordinator.post(`/financing/schemes/${schemeId}/payments`, {
      municipality: frydlant,
      year: 2020,
      amount: 5,
      receivedOn: '2020-01-05',
    });
    const { rows } = await contributions(2020);
    const { paymentId } = rows.find(({ municipality }: Row) => municipality === frydlant).payments[0];
    expect(
      (await financing.coordinator.post(`/financing/schemes/${schemeId}/payments/${paymentId}/withdrawal`, { reason: 'překlep' }))
        .status,
    ).toBe(200);
    expect(rowOf(await contributions(2020), frydlant).paid).toBe(0);
  });
});
