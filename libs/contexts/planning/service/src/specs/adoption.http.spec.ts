import { seatVacatedV1 } from '@triada/meetings-contracts';
import {
  city,
  cycleId,
  done,
  founded,
  groupId,
  measureOf,
  municipalities,
  plannedTill,
  regionPath,
  seatsTold,
  startPlanning,
  uuid,
  withGoal,
  withVisions,
  type Stage,
} from './liberec.fixture';

const resolution = (number: string) => ({ body: 'Zastupitelstvo města', number, date: '2022-12-15' });
const votes = { for: 31, against: 0, abstained: 4 };

describe('from the closed revision to its adoption', () => {
  let stage: Stage;
  let path: string;
  let planId: string;
  let goalId: string;
  let hash: string;

  const get = async (at: string) => {
    await stage.app.settle();
    return stage.visitor.get(at);
  };
  const send = (at: string, body: unknown = {}) => stage.coordinator.post(`${path}${at}`, body);
  const closed = async (revision: number): Promise<string> => (await get(`${path}/revisions/${revision}`)).body.storedHash;

  beforeEach(async () => {
    stage = await startPlanning();
    ({ path, planId } = await plannedTill(stage));
    ({ goalId } = await withGoal(stage, path));
    await withVisions(stage, path);
    await done(stage.coordinator, `${path}/measures`, measureOf(goalId, 'Udržet kapacitu'));
    await seatsTold(stage);
    await done(stage.coordinator, `${path}/revisions`);
    hash = await closed(1);
    await done(stage.coordinator, `${path}/phase`, { to: 'adoption' });
  });
  afterEach(() => stage.app.close());

  const submit = (body = {}) => send('/submission', { revision: 1, addressee: 'Zastupitelstvo města', ...body });
  const adopt = (body = {}) => send('/adoption', { revision: 1, hash, resolution: resolution('312/2022'), votes, ...body });

  it('[X01] adopts with body, number, date, votes and exactly the hash of the closed revision', async () => {
    await done(stage.coordinator, `${path}/recommendation`, { revision: 1, resolution: resolution('2/2022') });
    expect((await adopt()).body.code).toBe('planning.not-submitted');
    expect((await submit()).status).toBe(200);
    expect(await adopt({ hash: 'f'.repeat(64) })).toMatchObject({ status: 422, body: { code: 'planning.hash-mismatch' } });
    expect((await adopt({ votes: { for: 1, against: 2, abstained: 0 } })).body.code).toBe('planning.not-carried');
    expect((await adopt()).status).toBe(200);

    const replayed = (await get(`${path}/revisions/1`)).body;
    expect(replayed).toMatchObject({ hash, storedHash: hash, matches: true });
    expect(
      stage.app
        .published()
        .filter(({ type }) => type === 'planning.plan-adopted.v1')
        .map(({ data }) => data),
    ).toEqual([
      {
        planId,
        regionId: 'liberec',
        revision: 1,
        hash,
        body: 'Zastupitelstvo města',
        resolutionNumber: '312/2022',
        date: '2022-12-15',
        votes,
      },
    ]);
    expect(stage.app.published().find(({ type }) => type === 'planning.plan-revision-closed.v1')?.data).toMatchObject({
      revision: 1,
      hash,
      validity: { from: '2023-01-01', to: '2027-12-31' },
      measures: [{ code: '1.1.1', title: 'Udržet kapacitu', level: 'whole', targetGroup: null, serviceIds: [] }],
    });
  });

  it('[F01] [D043] revision 2 names revision 1 and the resolution that adopted it; the earlier one stays readable unchanged', async () => {
    await submit();
    await adopt();
    await done(stage.coordinator, `${path}/amendments`, { reason: 'Revize v polovině období' });
    await done(stage.coordinator, `${path}/measures`, measureOf(goalId, 'Nové opatření'));
    await done(stage.coordinator, `${path}/revisions`, { label: '1.1', reason: 'Doplněno opatření' });
    await stage.app.settle();
    const { revisions } = (await stage.coordinator.get(`${path}/revisions`)).body;
    expect(revisions[1]).toMatchObject({
      revision: 2,
      label: '1.1',
      reason: 'Doplněno opatření',
      previous: { revision: 1, hash, resolution: resolution('312/2022') },
      changes: [{ entity: 'measure', change: 'added', title: 'Nové opatření' }],
      actor: { id: stage.coordinator.principal!.id, roles: ['coordinator'] },
    });
    expect(revisions[0]).toMatchObject({
      decision: { kind: 'adopted', votes },
      submitted: { addressee: 'Zastupitelstvo města' },
    });
    const first = (await get(`${path}/revisions/1`)).body;
    expect(first).toMatchObject({ hash, matches: true });
    expect(first.content.tree[0].children[0].children.map(({ title }: { title: string }) => title)).toEqual(['Udržet kapacitu']);
    expect(await get(`${path}/revisions/3`)).toMatchObject({ status: 404, body: { code: 'planning.unknown-revision' } });
  });

  it('[D044] refuses a submission while a municipality of the region is missing, and lists it', async () => {
    await done(stage.authority, `${regionPath}/municipalities`, {
      municipalities: [...municipalities, '564095'],
      reason: 'Přistoupila obec',
    });
    expect(await submit()).toMatchObject({
      status: 422,
      body: { code: 'planning.territory-incomplete', detail: expect.stringContaining('564095') },
    });
    const { body } = await stage.auditor.get(`${path}/completeness`, {
      'triada-after': (await done(stage.coordinator, `${path}/phase`, { to: 'adoption' })).position,
    });
    expect(body).toMatchObject({ submittable: false, missingMunicipalities: [{ code: '564095' }] });
  });

  it('[D058] refuses a submission over an empty seat unless a reason is stored', async () => {
    const { app } = stage;
    const [municipality] = municipalities;
    await app.deliver({
      ...seatVacatedV1.of({
        groupId,
        regionId: 'liberec',
        seatId: uuid(`seat-${municipality}`),
        personId: uuid(`person-${municipality}`),
        municipality: municipality!,
        to: '2022-09-01',
        reason: 'office-ended',
      }),
      key: `group-${groupId}`,
    });
    await app.settle();
    const coverage = (day: string) =>
      stage.visitor
        .get(`${regionPath}/coverage?asOf=${day}`)
        .then(({ body }) => body.unrepresented.map(({ code }: { code: string }) => code));
    expect([await coverage('2022-08-31'), await coverage('2022-09-01')]).toEqual([[], [municipality]]);
    expect(await submit()).toMatchObject({
      status: 422,
      body: { code: 'planning.coverage-incomplete', detail: expect.stringMatching(/563889.*planning-rules, verze 1/s) },
    });
    expect((await submit({ overrideReason: 'Obec zástupce jmenuje po volbách' })).status).toBe(200);
    const { revisions } = (await get(`${path}/revisions`)).body;
    expect(revisions[0].submitted).toMatchObject({
      unrepresented: [{ code: municipality, name: 'Liberec' }],
      overrideReason: 'Obec zástupce jmenuje po volbách',
    });
  });

  it('[D073] [F05] a longer validity marks the visions for review, and the plan cannot be submitted until they name the new year', async () => {
    const { coordinator } = stage;
    await done(coordinator, `${path}/phase`, { to: 'proposals', reason: 'Delší období' });
    await done(coordinator, `${regionPath}/cycles/${cycleId}/period`, {
      period: { from: '2023', to: '2028' },
      reason: 'Usnesení',
    });
    await done(coordinator, `${path}/validity`, { validity: { from: '2023-01-01', to: '2028-12-31' } });
    expect(
      (await get(path)).body.content.visions.map(({ forReview, active }: { forReview: boolean; active: boolean }) => [
        forReview,
        active,
      ]),
    ).toEqual([
      [true, false],
      [true, false],
    ]);
    await done(coordinator, `${path}/revisions`);
    await done(coordinator, `${path}/phase`, { to: 'adoption' });
    expect((await submit({ revision: 2 })).body).toMatchObject({
      code: 'planning.vision-missing',
      detail: expect.stringMatching(/senioři/i),
    });
  });

  it('[D126] a plan without a validity cannot be submitted', async () => {
    const { coordinator } = stage;
    const cycle = uuid('open-cycle');
    await done(coordinator, `${regionPath}/cycles`, { cycleId: cycle, planType: 'action-plan', title: 'Akční plán' });
    const { id } = await done(coordinator, '/planning/plans', { regionId: 'liberec', cycleId: cycle, title: 'Akční plán' });
    await done(coordinator, `/planning/plans/${id}/phase`, { to: 'adoption' });
    expect((await coordinator.post(`/planning/plans/${id}/revisions`)).body.code).toBe('planning.validity-missing');
    expect((await coordinator.post(`/planning/plans/${id}/submission`, { revision: 1, addressee: 'Rada' })).body.code).toBe(
      'planning.no-revision',
    );
  });

  it('notes, returns, extends, evaluates and expires by dated events', async () => {
    await submit();
    const returned = { revision: 1, hash, resolution: resolution('300/2022'), reason: 'Chybí náklady' };
    expect((await send('/return', returned)).status).toBe(200);
    expect((await get(path)).body).toMatchObject({ stage: 'returned', phase: { code: 'proposals', nameCs: 'návrhy' } });
    await done(stage.coordinator, `${path}/measures`, measureOf(goalId, 'Druhé opatření'));
    await done(stage.coordinator, `${path}/revisions`);
    await done(stage.coordinator, `${path}/phase`, { to: 'adoption' });
    hash = await closed(2);
    await submit({ revision: 2 });
    expect((await send('/noting', { revision: 2, hash, resolution: resolution('312/2022') })).status).toBe(200);
    expect(
      (await send('/evaluations', { year: 2023, text: 'První rok', fulfilled: 9, partly: 14, notFulfilled: 5 })).status,
    ).toBe(200);
    expect((await send('/expiry')).body.code).toBe('planning.still-valid');
    expect((await get(path)).body).toMatchObject({
      stage: 'noted',
      latestRevision: 2,
      evaluations: [{ year: 2023, fulfilled: 9 }],
    });
  });
});

describe('[F02] phases', () => {
  it('refuse a command that comes too early and name the phase in the reader’s language', async () => {
    const stage = await startPlanning();
    const { path } = await plannedTill(stage, 'initiation');
    const early = await stage.coordinator.post(
      `${path}/items`,
      { tier: 'priority', level: 'whole', title: 'x' },
      { 'accept-language': 'en' },
    );
    expect(early).toMatchObject({
      status: 422,
      body: { code: 'planning.outside-phase', detail: expect.stringMatching(/phase “initiation”.*proposals, consultation/) },
    });
    const duties = async () => {
      await stage.app.settle();
      return (await stage.auditor.get(`${regionPath}/dashboard`)).body.plans[0].duties.map(({ code }: { code: string }) => code);
    };
    expect(await duties()).toEqual(['set-validity', 'set-target-groups']);
    await done(stage.coordinator, `${path}/phase`, { to: 'consultation' });
    expect(await duties()).toEqual(['hold-consultation', 'settle-comments']);
    await stage.app.close();
  });
});

describe('[F01] plan periods', () => {
  it('refuse a second plan of the type over the same years, also when two come at once', async () => {
    const stage = await startPlanning();
    await founded(stage, city);
    const cycle = (name: string) => ({
      cycleId: uuid(name),
      planType: 'community-plan',
      title: name,
      period: { from: '2023', to: '2027' },
    });
    const answers = await Promise.all(
      ['první', 'druhý'].map((name) => stage.coordinator.post(`${regionPath}/cycles`, cycle(name))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(answers.find(({ status }) => status === 422)!.body.code).toBe('planning.plan-overlaps');
    await stage.app.close();
  });
});
