import { councilDecisionId } from '../../aggregates';
import {
  asked,
  decided,
  frydlant,
  kunratice,
  municipalities,
  pertoltice,
  plan,
  regionId,
  resolutionOf,
  startFinancing,
  type Financing,
} from '../../financing.fixture';

describe('decisions of councils', () => {
  let financing: Financing;
  let schemeId: string;
  beforeEach(async () => {
    financing = await startFinancing();
    schemeId = await asked(financing);
    financing.app.clock.set('2019-11-29T10:00:00.000Z');
  });
  afterEach(() => financing.app.close());

  const decisionOf = (municipality: string) => `/financing/schemes/${schemeId}/councils/${municipality}/decision`;
  const scheme = async () => (await financing.app.anonymous().get(`/financing/schemes/${schemeId}`)).body;

  it.each([
    ['resolutionNumber', 'financing.decision-without-number'],
    ['date', 'financing.decision-without-date'],
    ['document', 'financing.decision-without-document'],
  ])('[D020][F40] a decision without its %s does not count', async (field, code) => {
    const { [field]: _, ...incomplete } = { outcome: 'approved', ...resolutionOf(frydlant) } as Record<string, string>;
    const { status, body } = await financing.council(frydlant).post(decisionOf(frydlant), incomplete);
    expect([status, body.code, body.errors?.[0]?.field ?? body.faults?.[0]?.field]).toEqual([422, code, field]);
    await financing.app.settle();
    expect((await scheme()).counts).toMatchObject({ participants: 0, approved: 0 });
  });

  it('[D021] the representative of one municipality cannot decide for another one, nor can another region', async () => {
    const decision = { outcome: 'approved', ...resolutionOf(frydlant) };
    expect((await financing.council(kunratice).post(decisionOf(frydlant), decision)).status).toBe(403);
    expect((await financing.app.as({ role: 'coordinator', region: 'liberec' }).post(decisionOf(frydlant), decision)).status).toBe(
      403,
    );
    for (const role of ['auditor', 'integrator', 'provider', 'member'] as const) {
      expect((await financing.app.as({ role }).post(decisionOf(frydlant), decision)).status).toBe(403);
    }
    expect((await financing.app.anonymous().post(decisionOf(frydlant), decision)).status).toBe(401);
    expect((await financing.council(frydlant).post(decisionOf(frydlant), decision)).status).toBe(200);
  });

  it('nobody may speak in the name of the product’s own processes', async () => {
    const accession = { municipality: frydlant, fromYear: 2020, resolutionNumber: '1/2019', date: '2019-11-29' };
    expect((await financing.coordinator.post(`/financing/schemes/${schemeId}/accessions`, accession)).status).toBe(403);
    const administrator = financing.app.as({ role: 'authority_administrator' });
    expect((await administrator.post(`/financing/schemes/${schemeId}/accessions`, accession)).status).toBe(403);
  });

  it('[D020] goes over the agenda; the stored decision names the plan revision by its hash', async () => {
    const council = financing.council(frydlant);
    const { status } = await council.post(`/financing/schemes/${schemeId}/councils/${frydlant}/agenda`, {
      meetingDate: '2019-11-29',
    });
    expect(status).toBe(200);
    await council.post(decisionOf(frydlant), { outcome: 'approved', ...resolutionOf(frydlant) });
    await financing.app.settle();
    const row = (await scheme()).matrix.find(({ municipality }: { municipality: string }) => municipality === frydlant);
    expect(row.council).toEqual({
      decisionId: councilDecisionId(schemeId, frydlant),
      stage: 'approved',
      submittedOn: '2019-05-06',
      meetingDate: '2019-11-29',
      resolution: resolutionOf(frydlant),
      fromYear: 2020,
      planHash: plan.hash,
    });
    expect(financing.app.published().find(({ type }) => type === 'financing.council-decided.v1')?.data).toEqual({
      schemeId,
      regionId,
      municipality: frydlant,
      state: 'approved',
      resolutionNumber: '028/2019',
      date: '2019-11-29',
      fromYear: 2020,
      planHash: plan.hash,
    });
  });

  it('[X06][D021][F40] 18 councils decide in parallel: 16 of 18 is valid and activates the scheme by its rule', async () => {
    await decided(financing, schemeId);
    const body = await scheme();
    expect(body.counts).toEqual({
      members: 18,
      participants: 16,
      notAsked: 0,
      submitted: 0,
      onAgenda: 0,
      approved: 16,
      rejected: 1,
      postponed: 1,
    });
    expect(body).toMatchObject({ state: 'active', activeFromYear: 2020 });
    const events = await financing.app.events(`scheme-${schemeId}`);
    expect(events.filter(({ type }) => type === 'MunicipalityAcceded')).toHaveLength(16);
    const participants = municipalities.filter((municipality) => municipality !== kunratice && municipality !== pertoltice);
    expect(events.at(-1)).toEqual({
      type: 'SchemeActivated',
      data: { schemeId, fromYear: 2020, participants },
      rule: { id: 'scheme-activation', version: 1 },
    });
    expect(
      financing.app
        .published()
        .filter(({ type }) => type === 'financing.scheme-activated.v1')
        .map(({ data }) => data),
    ).toEqual([
      {
        schemeId,
        regionId,
        planId: plan.planId,
        planRevision: 3,
        measureIds: body.measures.map(({ measureId }: { measureId: string }) => measureId),
        from: '2020-01-01',
        participants,
      },
    ]);
  });

  it('[F40] fifteen approvals leave the scheme deliberated', async () => {
    for (const municipality of municipalities.slice(0, 15)) {
      await financing
        .council(municipality)
        .post(decisionOf(municipality), { outcome: 'approved', ...resolutionOf(municipality) });
    }
    await financing.app.settle();
    expect(await scheme()).toMatchObject({ state: 'deliberated', counts: { participants: 15 } });
  });

  it('a decision told twice acts once', async () => {
    const decision = { outcome: 'approved', ...resolutionOf(frydlant) };
    await financing.council(frydlant).post(decisionOf(frydlant), decision);
    const { status } = await financing.council(frydlant).post(decisionOf(frydlant), decision);
    await financing.app.settle();
    expect(status).toBe(200);
    expect(
      (await financing.app.events(`council-decision-${councilDecisionId(schemeId, frydlant)}`)).map(({ type }) => type),
    ).toEqual(['CouncilAsked', 'CouncilDecided']);
    expect((await financing.app.events(`scheme-${schemeId}`)).filter(({ type }) => type === 'MunicipalityAcceded')).toHaveLength(
      1,
    );
  });

  it('[D144] the report names the municipalities that have not included joint financing', async () => {
    const record = (municipality: string, included: boolean) =>
      financing
        .council(municipality)
        .post(`/financing/schemes/${schemeId}/councils/${municipality}/mandatory-expenditure`, {
          year: 2020,
          included,
          ...resolutionOf(municipality),
        });
    expect((await record(frydlant, true)).status).toBe(200);
    expect((await record(kunratice, false)).status).toBe(200);
    await financing.app.settle();
    const { body } = await financing.app.anonymous().get(`/financing/schemes/${schemeId}/mandatory-expenditure/2020`);
    expect(body.included).toEqual([{ municipality: frydlant, name: 'Frýdlant', ...resolutionOf(frydlant) }]);
    expect(body.missing).toHaveLength(17);
    expect(body.missing.filter(({ said }: { said: boolean }) => said)).toEqual([
      { municipality: kunratice, name: 'Kunratice', said: true },
    ]);
    const undocumented = { year: 2020, included: true };
    const refused = await financing
      .council(frydlant)
      .post(`/financing/schemes/${schemeId}/councils/${frydlant}/mandatory-expenditure`, undocumented);
    expect([refused.status, refused.body.code]).toEqual([422, 'financing.decision-without-number']);
  });
});

it('[X06] a bus that delivers every other message again changes nothing in the outcome', async () => {
  const financing = await startFinancing({ redelivery: { share: 0.5, seed: 7 } });
  const schemeId = await asked(financing);
  await decided(financing, schemeId);
  const types = (await financing.app.events(`scheme-${schemeId}`)).map(({ type }) => type);
  expect(types.filter((type) => type === 'MunicipalityAcceded')).toHaveLength(16);
  expect(types.filter((type) => type === 'SchemeActivated')).toHaveLength(1);
  for (const municipality of municipalities) {
    expect(
      (await financing.app.events(`council-decision-${councilDecisionId(schemeId, municipality)}`)).map(({ type }) => type),
    ).toEqual(['CouncilAsked', 'CouncilDecided']);
  }
  expect(await financing.app.parked()).toEqual([]);
  await financing.app.close();
});
