import { planningRegionDefinedV1 } from '@triada/planning-contracts';
import {
  asked,
  guarantor,
  measureId,
  municipalities,
  plan,
  proposal,
  provider,
  regionId,
  startFinancing,
  type Financing,
} from '../../financing.fixture';

describe('POST /financing/schemes', () => {
  let financing: Financing;
  beforeAll(async () => {
    financing = await startFinancing();
  });
  afterAll(() => financing.app.close());

  it('[D018][D014] stores and publishes the plan revision with its hash, and all 18 municipalities', async () => {
    const { app, coordinator } = financing;
    const { status, body } = await coordinator.post('/financing/schemes', proposal);
    expect(status).toBe(201);
    expect(await app.events(`scheme-${body.id}`)).toEqual([
      {
        type: 'SchemeProposed',
        data: {
          schemeId: body.id,
          regionId,
          name: proposal.name,
          guarantor,
          firstYear: 2020,
          plan,
          measureIds: [measureId],
          members: municipalities,
          regionVersion: 1,
        },
      },
      { type: 'ActivationRuleSet', data: { schemeId: body.id, version: 1, rule: proposal.activationRule } },
    ]);
    await app.settle();
    expect(app.published().at(-1)).toMatchObject({
      type: 'financing.scheme-proposed.v1',
      data: { planId: plan.planId, planRevision: 3, planHash: plan.hash, measureIds: [measureId], guarantor },
    });
  });

  it.each([
    ['without a plan', { plan: undefined }, 'financing.proposal-without-plan'],
    ['without a measure', { measureIds: [] }, 'financing.proposal-without-measure'],
    ['of a revision that nobody closed', { plan: { ...plan, revision: 4 } }, 'financing.plan-revision-unknown'],
    ['with another hash', { plan: { ...plan, hash: 'd'.repeat(64) } }, 'financing.plan-hash-differs'],
    ['with a foreign measure', { measureIds: ['00000000-0000-4000-8000-000000000000'] }, 'financing.measure-not-in-revision'],
    ['with a provider as guarantor', { guarantor: provider }, 'financing.guarantor-is-provider'],
  ])('[D018][D021] a proposal %s is refused and changes nothing', async (_, change, code) => {
    const before = financing.app.published().length;
    const { status, body } = await financing.coordinator.post('/financing/schemes', { ...proposal, ...change });
    expect([status, body.code]).toEqual([422, code]);
    await financing.app.settle();
    expect(financing.app.published()).toHaveLength(before);
  });

  it('says why in both languages', async () => {
    const { body: cs } = await financing.coordinator.post('/financing/schemes', { ...proposal, plan: undefined });
    const { body: en } = await financing.coordinator.post(
      '/financing/schemes',
      { ...proposal, plan: undefined },
      { 'accept-language': 'en' },
    );
    expect([cs.detail, en.detail]).toEqual([
      'Návrh musí uvést revizi plánu, ze které vychází.',
      'A proposal must name the plan revision that it comes from.',
    ]);
  });

  it('a client’s cost or name has no place in it: unknown fields are refused', async () => {
    const { status } = await financing.coordinator.post('/financing/schemes', { ...proposal, clients: [] });
    expect(status).toBe(400);
  });

  it('the coordinator of another region and a representative may not propose', async () => {
    const stranger = financing.app.as({ role: 'coordinator', region: 'liberec' });
    expect((await stranger.post('/financing/schemes', proposal)).status).toBe(403);
    expect((await financing.council('564028').post('/financing/schemes', proposal)).status).toBe(403);
    expect((await financing.auditor.post('/financing/schemes', proposal)).status).toBe(403);
  });

  it('[D014][D045] the question reaches every council, and the matrix lists all of them', async () => {
    const schemeId = await asked(financing);
    const { body } = await financing.app.anonymous().get(`/financing/schemes/${schemeId}`);
    expect(body.state).toBe('deliberated');
    expect(body.matrix.map((row: { municipality: string }) => row.municipality).sort()).toEqual(municipalities);
    expect(
      body.matrix.every(
        (row: { council: { stage: string; planHash: string } }) =>
          row.council.stage === 'submitted' && row.council.planHash === plan.hash,
      ),
    ).toBe(true);
    expect(body.counts).toMatchObject({ members: 18, participants: 0, notAsked: 0, submitted: 18 });
    expect(body.matrix.map((row: { name: string }) => row.name).slice(0, 3)).toEqual(['Bílý Potok', 'Bulovka', 'Černousy']);
  });

  it('[D014] a municipality that comes to the region later is listed as not asked, then asked with the next question', async () => {
    const schemeId = await asked(financing);
    const newcomer = '564095';
    const version = {
      regionId,
      name: 'Frýdlantsko',
      version: 2,
      municipalities: [...municipalities, newcomer],
      owner: null,
      validFrom: '2019-05-06',
    };
    await financing.app.deliver({ ...planningRegionDefinedV1.of(version), key: 'planning-region-frydlantsko' });
    await financing.app.settle();
    const stateOf = async () => {
      const { body } = await financing.app.anonymous().get(`/financing/schemes/${schemeId}`);
      return [
        body.counts.members,
        body.matrix.find(({ municipality }: { municipality: string }) => municipality === newcomer).cells[0].state,
      ];
    };
    expect(await stateOf()).toEqual([19, 'not-asked']);
    await financing.coordinator.post(`/financing/schemes/${schemeId}/question`, {
      question: 'Přidá se i vaše obec?',
      askedOn: '2019-05-06',
    });
    await financing.app.settle();
    expect(await stateOf()).toEqual([19, 'asked']);
  });
});
