import { populationOf } from '@triada/reference-data';
import {
  chooseFixedRate,
  contributionsOf,
  councilsDecide,
  decides,
  proposeScheme,
  schemeOf,
  schemeTurns,
  type ClosedRevision,
} from './chain/financing';
import {
  coverageOf,
  coverageTurns,
  endOffice,
  foundGroup,
  groupManager,
  meetAndApproveMinutes,
  type Group,
  type Minutes,
} from './chain/meetings';
import {
  adopt,
  amend,
  closeRevision,
  draftPlan,
  measure,
  proposalFrom,
  recommendAndSubmit,
  visionFrom,
  type Plan,
} from './chain/planning';
import {
  auditor,
  coordinator,
  councilOf,
  foundRegion,
  frydlant,
  kunratice,
  municipalities,
  pertoltice,
  regionId,
  type Region,
} from './chain/region';
import { closeService, registerService } from './chain/registry';
import { asks, does, eventually, refused } from './chain/scenario';
import { products, type RunningProduct } from './product-under-test';
import { sound, soundnessOf, viewsOf } from './soundness';

jest.setTimeout(300_000);

/** One chain through all contexts, over HTTP alone; each step goes on from the one before. */
describe('from the region to the shared financing of its plan', () => {
  let product: RunningProduct;
  let region: Region;
  let group: Group;
  let minutes: Minutes;
  let plan: Plan;
  let serviceId: string;
  let fromMinutes: string;
  let first: ClosedRevision;
  let schemeId: string;

  beforeAll(async () => {
    product = await products.start();
    region = await foundRegion(product);
    serviceId = await registerService(product, region.provider);
    group = await foundGroup(product, region);
    plan = await draftPlan(product, group);
  });
  afterAll(() => product?.dispose());

  it('[D085][D075] approved minutes become a proposal and a vision, each with its point, meeting and attendance', async () => {
    minutes = await meetAndApproveMinutes(product, group, region);
    const proposal = await proposalFrom(product, plan, minutes);
    expect(proposal).toMatchObject({
      complete: true,
      proposer: { organisation: { organisationId: region.provider } },
      targetGroups: ['seniors'],
    });
    const { provenance, vision } = await visionFrom(product, plan, minutes);
    expect(provenance).toMatchObject({
      source: 'minutes',
      meeting: { meetingId: minutes.meetingId, date: '2018-03-20' },
      point: { pointId: minutes.visionPoint },
    });
    expect(provenance.attendees.map(({ personId }: { personId: string }) => personId).sort()).toEqual(
      [group.mayor, group.user].sort(),
    );
    const known = await eventually(
      () => asks(product, undefined, 'GetVisionProvenance', { planId: plan.planId, visionId: vision.visionId }),
      (told) => told.provenance.meeting.published,
    );
    expect(known.provenance).toMatchObject({ point: { text: provenance.point.text }, attendees: null });
    expect(known.provenance.attendance.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(2);
    await does(product, coordinator, 'ConfirmVision', {
      on: '2018-04-10',
      params: { planId: plan.planId, visionId: vision.visionId },
      body: { userRepresentative: group.user },
    });
    const { planId, roundId } = plan;
    const acceptance = {
      ...measure(plan, 'Rozšířit pečovatelskou službu', { detail: { serviceIds: [serviceId] } }),
      round: { roundId, groupId: group.groupId },
    };
    const accepted = await does(product, coordinator, 'AcceptProposal', {
      on: '2018-05-10',
      params: { planId, proposalId: proposal.proposalId },
      body: acceptance,
    });
    fromMinutes = accepted.ids['measure']!;
    expect(await asks(product, undefined, 'GetMeasure', { planId, measureId: fromMinutes })).toMatchObject({
      provenance: { point: { pointId: minutes.proposalPoint } },
    });
  });

  it('[X03][D071] of 50 additions at once the group gets the places that are left, and the log explains the others', async () => {
    const { planId, roundId } = plan;
    const add = (index: number) =>
      does(product, groupManager, 'AddMeasureInRound', {
        on: '2018-05-11',
        params: { planId, roundId },
        body: { ...measure(plan, `Opatření skupiny ${index}`), groupId: group.groupId },
      }).then(
        () => 'added',
        (error: { problem: { code: string } }) => error.problem.code,
      );
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_none, index) => add(index)));
    const { decisions } = await asks(product, auditor, 'GetRoundDecisions', { planId, roundId });
    const accepted = decisions.filter(({ outcome }: { outcome: string }) => outcome === 'accepted');
    expect(accepted).toHaveLength(3);
    const fromGroup = accepted.filter(({ title }: { title: string }) => title.startsWith('Opatření skupiny')).length;
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(fromGroup);
    expect(outcomes.filter((outcome) => outcome === 'planning.quota-exhausted')).toHaveLength(50 - fromGroup);
  });

  it('[D043][F51][X01] revision 1 is closed, recommended, submitted, and adopted only with its own hash', async () => {
    first = await closeRevision(product, plan, '2018-10-31');
    expect(first).toMatchObject({ revision: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/), matches: true });
    await recommendAndSubmit(product, plan);
    expect(await refused(adopt(product, plan, 'f'.repeat(64)))).toMatchObject({ status: 422, code: 'planning.hash-mismatch' });
    await adopt(product, plan, first.hash);
    const { revisions } = await asks(product, undefined, 'GetRevisionTimeline', { planId: plan.planId });
    expect(revisions).toMatchObject([
      {
        revision: 1,
        hash: first.hash,
        decision: { kind: 'adopted', resolution: { number: '12/2018' }, votes: { for: 17, against: 0, abstained: 1 } },
      },
    ]);
  });

  it('[X01][D020] every council is asked about exactly this revision; another hash is refused', async () => {
    schemeId = await proposeScheme(product, schemeOf(region, plan, first, [fromMinutes]));
    const forged = schemeOf(region, plan, { ...first, hash: 'e'.repeat(64) }, [fromMinutes]);
    expect(await refused(does(product, coordinator, 'ProposeScheme', { body: forged }))).toMatchObject({
      status: 422,
      code: 'financing.plan-hash-differs',
    });
    const { matrix } = await asks(product, undefined, 'Scheme', { schemeId });
    expect(matrix.map(({ municipality }: { municipality: string }) => municipality).sort()).toEqual(municipalities);
    expect(new Set(matrix.map(({ council }: { council: { planHash: string } }) => council.planHash))).toEqual(
      new Set([first.hash]),
    );
  });

  it('[X06][D021] 18 councils decide at once, each for itself: 16 activate the scheme, and its measures are funded', async () => {
    const foreign = decides(product, schemeId, frydlant, 'approved', '2019-11-29', councilOf(kunratice));
    expect(await refused(foreign)).toMatchObject({ status: 403, code: 'platform.forbidden' });
    await councilsDecide(product, schemeId);
    const active = await schemeTurns(product, schemeId, ({ state }) => state === 'active');
    expect(active.counts).toMatchObject({ members: 18, participants: 16, approved: 16, rejected: 1, postponed: 1 });
    const funded = await eventually(
      () => asks(product, undefined, 'GetPlan', { planId: plan.planId }),
      ({ funding }) => fromMinutes in funding,
    );
    expect(funded.funding).toEqual({ [fromMinutes]: [{ schemeId, from: '2020-01-01' }] });
  });

  it('[X07][D019] contributions are those of the fixed rate, to the haléř; who does not take part pays nothing', async () => {
    await chooseFixedRate(product, schemeId);
    const amounts = await contributionsOf(product, schemeId, 2020);
    const rate = (code: string) => populationOf(code, 2018)!.inhabitants * 100_00;
    const expected = municipalities.map((code): [string, number] => [
      code,
      code === kunratice || code === pertoltice ? 0 : rate(code),
    ]);
    expect(amounts).toEqual(new Map(expected));
    expect([...amounts.values()].reduce((sum, amount) => sum + amount, 0)).toBe(2_385_500_00);
  });

  it('[X06][F39] the 17th joins for the year after its decision, and the years before stay as they were', async () => {
    await decides(product, schemeId, pertoltice, 'approved', '2021-06-15');
    await schemeTurns(product, schemeId, ({ counts }) => counts.participants === 17);
    const [y2020, y2021, y2022] = [
      await contributionsOf(product, schemeId, 2020),
      await contributionsOf(product, schemeId, 2021),
      await contributionsOf(product, schemeId, 2022),
    ];
    expect([y2020, y2021, y2022].map((year) => year.get(pertoltice))).toEqual([0, 0, 28_700_00]);
    expect([...y2022.values()].filter((amount) => amount > 0)).toHaveLength(17);
  });

  it('[F01][D043] an amendment gives revision 2, which names revision 1 and its resolution; revision 1 stays unchanged', async () => {
    const second = await amend(product, plan, 'Sdílené auto pro pečovatelky');
    expect(second).toMatchObject({ revision: 2, matches: true });
    const { revisions } = await asks(product, undefined, 'GetRevisionTimeline', { planId: plan.planId });
    expect(revisions[1].previous).toMatchObject({ revision: 1, hash: first.hash, resolution: { number: '12/2018' } });
    expect(await asks(product, undefined, 'GetPlanRevision', { planId: plan.planId, revision: '1' })).toMatchObject({
      hash: first.hash,
      storedHash: first.hash,
      matches: true,
    });
    const { differences } = await asks(product, undefined, 'ComparePlanRevisions', { planId: plan.planId, from: '1', to: '2' });
    expect(differences).toMatchObject([{ entity: 'measure', change: 'added', title: 'Sdílené auto pro pečovatelky' }]);
  });

  it('a service that closes flags the measure that rests on it', async () => {
    await closeService(product, serviceId, '2021-12-31');
    const flagged = await eventually(
      () => asks(product, auditor, 'ListFlaggedMeasures', { regionId }),
      ({ measures }) => measures.length > 0,
    );
    expect(flagged.measures).toMatchObject([{ measureId: fromMinutes, flags: [{ kind: 'service-closed', from: '2021-12-31' }] }]);
  });

  it('[D059][X04] an office that ends empties the seat on that day and not before', async () => {
    expect(await coverageOf(product, frydlant, '2022-10-20')).toBe('represented');
    await endOffice(product, group, '2022-10-20');
    await coverageTurns(product, frydlant, '2022-10-20', 'missing');
    expect(await coverageOf(product, frydlant, '2022-10-19')).toBe('represented');
    const unrepresented = await eventually(
      () => asks(product, undefined, 'GetMunicipalityCoverage', { regionId, asOf: '2022-10-20' }),
      ({ unrepresented: found }) => found.length > 0,
    );
    expect(unrepresented.unrepresented.map(({ code }: { code: string }) => code)).toEqual([frydlant]);
  });

  it('[F50] afterwards every view equals its rebuild from the log, every log verifies, and nothing is parked', async () => {
    expect((await viewsOf(product)).length).toBeGreaterThan(15);
    expect(await soundnessOf(product)).toEqual(sound);
  });
});
