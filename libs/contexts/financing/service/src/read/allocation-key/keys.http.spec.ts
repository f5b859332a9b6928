import {
  asked,
  fixedRate,
  frydlant,
  municipalities,
  perCapita2021,
  regionId,
  startFinancing,
  type Financing,
} from '../../financing.fixture';

describe('keys and the question about them', () => {
  let financing: Financing;
  beforeEach(async () => {
    financing = await startFinancing();
  });
  afterEach(() => financing.app.close());

  const define = async (key: object) => {
    const { status, body } = await financing.coordinator.post('/financing/allocation-keys', key);
    expect(status).toBe(201);
    await financing.app.settle();
    return body.id as string;
  };
  const million = 1_000_000_00;

  it('[F41][D156] a key is versioned data with its formula in both languages; versions stay', async () => {
    const id = await define(fixedRate);
    const dearer = { ...fixedRate.definition, rule: { ...fixedRate.definition.rule, rate: 120_00 } };
    await financing.coordinator.post(`/financing/allocation-keys/${id}/versions`, { definition: dearer, reason: 'Růst cen' });
    await financing.app.settle();
    const { body } = await financing.app.anonymous().get(`/financing/allocation-keys/${id}`);
    expect(body).toMatchObject({ id, regionId, origin: 'own', state: 'offered' });
    expect(body.versions.map(({ version, definition, reason }: any) => [version, definition.rule.rate, reason])).toEqual([
      [1, 100_00, null],
      [2, 120_00, 'Růst cen'],
    ]);
    expect(body.versions[1].formula.en).toBe('CZK\u00a0120.00 × inhabitants on 1 January 2018');
  });

  it('[F41] lists the keys of the region and of the authority; a coordinator cannot offer one to everybody', async () => {
    const own = await define(fixedRate);
    const foreign = { ...perCapita2021, regionId: null };
    expect((await financing.coordinator.post('/financing/allocation-keys', foreign)).status).toBe(403);
    const { body } = await financing.app.as({ role: 'authority_administrator' }).post('/financing/allocation-keys', foreign);
    await financing.app.settle();
    const list = await financing.app.anonymous().get(`/financing/allocation-keys?regionId=${regionId}`);
    expect(list.body.items.map(({ id }: { id: string }) => id).sort()).toEqual([own, body.id].sort());
    expect((await financing.app.anonymous().get('/financing/allocation-keys?regionId=liberec')).body.items).toHaveLength(1);
    expect((await financing.coordinator.post(`/financing/allocation-keys/${body.id}/retirement`, { reason: 'x' })).status).toBe(
      403,
    );
  });

  it('[X08][F41] two keys side by side: the differences sum to 0', async () => {
    const [left, right] = [await define(fixedRate), await define(perCapita2021)];
    const { status, body } = await financing.coordinator.post('/financing/key-comparison', {
      regionId,
      left: { keyId: left, version: 1 },
      right: { keyId: right, version: 1 },
    });
    expect(status).toBe(200);
    expect(body.pool).toBe(2_451_500_00);
    expect(body.lines).toHaveLength(18);
    expect(body.lines.reduce((sum: number, { difference }: { difference: number }) => sum + difference, 0)).toBe(0);
    expect(body.lines.every((line: any) => line.difference === line.right.amount - line.left.amount)).toBe(true);
  });

  it('[D156] variants are tried out without storing anything', async () => {
    const variants = [
      { name: 'Rovným dílem', definition: { rule: { family: 'equal' } } },
      {
        name: 'Smíšený',
        definition: {
          rule: {
            family: 'mixed',
            parts: [
              { weight: '7/10', rule: { family: 'per_capita', populationYear: 2021 } },
              { weight: '3/10', rule: { family: 'equal' } },
            ],
          },
        },
      },
    ];
    const { body } = await financing.council(frydlant).post('/financing/key-preview', { regionId, pool: million, variants });
    expect(body.variants.map(({ name, total }: any) => [name, total])).toEqual([
      ['Rovným dílem', million],
      ['Smíšený', million],
    ]);
    expect(body.variants[1].lines.find(({ municipality }: any) => municipality === frydlant).amount).toBe(230_237_00);
    const refused = await financing.coordinator.post('/financing/key-preview', { regionId, variants });
    expect([refused.status, refused.body.code]).toEqual([422, 'financing.pool-missing']);
    expect((await financing.coordinator.post('/financing/key-preview', { pool: million, variants })).status).toBe(400);
    expect((await financing.app.anonymous().post('/financing/key-preview', { regionId, pool: million, variants })).status).toBe(
      401,
    );
  });

  it('[D156] an open question has owner and state; variants are recorded; the choice of the scheme closes it', async () => {
    const [rate, heads] = [await define(fixedRate), await define(perCapita2021)];
    const question = { regionId, text: 'Klíč kraje, nebo vlastní?', owner: 'Řídicí skupina' };
    const { body: raised } = await financing.coordinator.post('/financing/key-questions', question);
    const computed = await financing.coordinator.post(`/financing/key-questions/${raised.id}/variants`, {
      keys: [
        { keyId: rate, version: 1 },
        { keyId: heads, version: 1 },
      ],
      pool: million,
    });
    expect(computed.status).toBe(200);
    await financing.app.settle();
    const open = (await financing.app.anonymous().get(`/financing/key-questions/${raised.id}`)).body;
    expect(open).toMatchObject({
      owner: 'Řídicí skupina',
      state: 'open',
      answer: null,
      variants: [{ name: fixedRate.name, total: 2_451_500_00 }, { total: million }],
    });
    expect(open.variants[0].lines).toHaveLength(municipalities.length);

    const schemeId = await asked(financing);
    const choice = {
      keyId: rate,
      version: 1,
      fromYear: 2020,
      questionId: raised.id,
      reason: 'Srozumitelná',
      decidedBy: 'Starostové',
    };
    expect((await financing.coordinator.post(`/financing/schemes/${schemeId}/key`, choice)).status).toBe(200);
    await financing.app.settle();
    const { items } = (await financing.app.anonymous().get(`/financing/key-questions?regionId=${regionId}&state=closed`)).body;
    expect(items).toMatchObject([
      {
        id: raised.id,
        state: 'closed',
        answer: { keyId: rate, version: 1, keyName: fixedRate.name, decidedBy: 'Starostové', reason: 'Srozumitelná', schemeId },
      },
    ]);
  });

  it('a question can be answered without a scheme, by an offered key only', async () => {
    const keyId = await define(fixedRate);
    const { body } = await financing.coordinator.post('/financing/key-questions', {
      regionId,
      text: 'Který klíč?',
      owner: 'Starostové',
    });
    const answer = { keyId, version: 1, reason: 'Srozumitelná', decidedBy: 'Starostové', answeredOn: '2019-01-16' };
    const wrong = await financing.coordinator.post(`/financing/key-questions/${body.id}/answer`, { ...answer, version: 7 });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'financing.key-version-unknown']);
    expect((await financing.coordinator.post(`/financing/key-questions/${body.id}/answer`, answer)).status).toBe(200);
  });

  it('lists the schemes of a region with guarantor and counts', async () => {
    const id = await asked(financing);
    const { body } = await financing.app.anonymous().get(`/financing/schemes?regionId=${regionId}`);
    expect(body.items).toEqual([
      {
        id,
        regionId,
        name: 'Společné financování služeb',
        state: 'deliberated',
        guarantor: { organisationId: expect.any(String), name: 'Mikroregion', kind: 'dso' },
        firstYear: 2020,
        activeFromYear: null,
        members: 18,
        participants: 0,
      },
    ]);
    expect((await financing.app.anonymous().get('/financing/schemes?regionId=liberec')).body.items).toEqual([]);
    expect((await financing.app.anonymous().get(`/financing/schemes/${regionId}`)).status).toBe(400);
    expect((await financing.app.anonymous().get('/financing/schemes/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});
