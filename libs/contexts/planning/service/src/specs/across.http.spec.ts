import { schemeActivatedV1 } from '@triada/financing-contracts';
import { minutesApprovedV1, minutesPublishedV1 } from '@triada/meetings-contracts';
import {
  organisationRegisteredV1,
  serviceCapacityChangedV1,
  serviceRegisteredV1,
  serviceStateChangedV1,
} from '@triada/registry-contracts';
import {
  done,
  groupId,
  groupTold,
  measureOf,
  plannedTill,
  regionPath,
  startPlanning,
  uuid,
  withGoal,
  type Stage,
} from './liberec.fixture';

const meetingId = uuid('meeting');
const [visionPoint, incomplete, complete] = [uuid('point-1'), uuid('point-2'), uuid('point-3')];
const organisationId = uuid('organisation');

const point = (
  pointId: string,
  number: string,
  type: string,
  text: string,
  proposer: { organisationId: string } | null = null,
) => ({
  ...{ pointId, number, parent: null, type, text, targetGroups: [], proposer },
});
const minutes = {
  ...minutesApprovedV1.of({
    ...{ meetingId, groupId, regionId: 'liberec', number: 2, date: '2022-09-19', hash: 'a'.repeat(64) },
    points: [
      point(visionPoint, '1', 'vision', 'Klient ví, kde včas najde pomoc.'),
      point(incomplete, '2', 'measure_proposal', 'Doplnit ukazatele účinnosti práce.'),
      point(complete, '3', 'measure_proposal', 'Rozšířit terénní službu.', { organisationId }),
      point(uuid('point-4'), '4', 'information', 'Příští jednání v listopadu.'),
    ],
    attendees: [
      { personId: uuid('person'), side: 'user', organisationId: null, municipality: null },
      { personId: null, side: 'provider', organisationId, municipality: '563889' },
    ],
  }),
  key: `meeting-${meetingId}`,
};

describe('what other contexts tell', () => {
  let stage: Stage;
  let path: string;
  let planId: string;
  let goalId: string;
  beforeEach(async () => {
    stage = await startPlanning();
    ({ path, planId } = await plannedTill(stage));
    ({ goalId } = await withGoal(stage, path));
    await stage.app.deliver({
      ...organisationRegisteredV1.of({ organisationId, name: 'Poskytovatel', kind: 'provider', ico: null, municipality: null }),
      key: `organisation-${organisationId}`,
    });
    await groupTold(stage);
    await stage.app.settle();
  });
  afterEach(() => stage.app.close());

  const get = async (at: string) => {
    await stage.app.settle();
    return (await stage.coordinator.get(at)).body;
  };

  it('[D085] approved minutes bring proposals; one without a proposer cannot become a measure until it is added', async () => {
    await stage.app.deliver(minutes);
    const { proposals } = await get(`${path}/proposals`);
    const byPoint = (pointId: string) =>
      proposals.find(({ provenance }: { provenance: { point: { pointId: string } } }) => provenance.point.pointId === pointId);
    expect(proposals).toHaveLength(2);
    expect(byPoint(incomplete)).toMatchObject({
      complete: false,
      proposer: null,
      groupName: 'Skupina závislostí',
      targetGroups: ['addiction'],
    });
    expect(byPoint(complete)).toMatchObject({
      complete: true,
      proposer: { organisation: { organisationId, name: 'Poskytovatel' } },
    });
    const { proposalId } = byPoint(incomplete);
    const accept = () =>
      stage.coordinator.post(`${path}/proposals/${proposalId}/acceptance`, measureOf(goalId, 'Ukazatele účinnosti'));
    expect((await accept()).body.code).toBe('planning.proposer-missing');
    await done(stage.coordinator, `${path}/proposals/${proposalId}/proposer`, { proposer: { organisationId } });
    const accepted = await accept();
    expect(accepted.status).toBe(200);
    const measure = await get(`${path}/measures/${accepted.body.ids['measure']}`);
    expect(measure.provenance).toMatchObject({
      source: 'minutes',
      meeting: { meetingId, number: 2, date: '2022-09-19', groupName: 'Skupina závislostí' },
      point: { pointId: incomplete, number: '2', text: 'Doplnit ukazatele účinnosti práce.' },
    });
    expect(measure.provenance.attendees).toHaveLength(2);
  });

  it('the same minutes delivered again change nothing', async () => {
    await stage.app.deliver(minutes);
    await stage.app.settle();
    const before = (await stage.app.recorded(`plan-${planId}`)).length;
    await stage.app.deliver({ ...minutes, revision: 1, id: uuid('another message') });
    await stage.app.settle();
    expect((await stage.app.recorded(`plan-${planId}`)).length).toBe(before);
  });

  it('[D072] [D075] one call leads from a version of a vision to its point, meeting and attendance; one without a source says so', async () => {
    await stage.app.deliver(minutes);
    const { content } = await get(path);
    const [vision] = content.visions;
    expect(vision).toMatchObject({
      targetGroup: 'addiction',
      version: 1,
      endYear: 2027,
      confirmed: false,
      source: { meetingId, pointId: visionPoint },
    });
    expect(await get(`${path}/visions/${vision.visionId}`)).toMatchObject({
      provenance: {
        source: 'minutes',
        meeting: { meetingId, date: '2022-09-19' },
        point: { pointId: visionPoint, text: 'Klient ví, kde včas najde pomoc.' },
        attendees: [
          { personId: uuid('person'), side: 'user' },
          { side: 'provider', organisation: { name: 'Poskytovatel' }, municipality: { name: 'Liberec' } },
        ],
      },
    });
    const bare = await done(stage.coordinator, `${path}/visions`, { targetGroup: 'addiction', text: [{ text: 'Druhé čtení.' }] });
    expect(await get(`${path}/visions/${bare.ids['vision']}`)).toMatchObject({
      vision: { version: 2 },
      versions: [{ version: 1 }, { version: 2 }],
      provenance: { source: 'no-source', note: { cs: 'bez zdroje', en: 'no source' }, meeting: null },
    });
    const { groupsWithoutVision } = await get(`${path}/completeness`);
    expect(groupsWithoutVision.map(({ code, reason }: { code: string; reason: string }) => [code, reason])).toEqual([
      ['seniors', 'none'],
      ['addiction', 'unconfirmed'],
    ]);
  });

  it('tells a stranger how many were there and nobody by id; the words of a point only once the minutes are published', async () => {
    await stage.app.deliver(minutes);
    const [vision] = (await get(path)).content.visions;
    await done(stage.coordinator, `${path}/visions/${vision.visionId}/confirmation`, { userRepresentative: uuid('person') });
    const added = { proposer: { personId: uuid('person') }, source: { meetingId, pointId: complete } };
    const { ids } = await done(stage.coordinator, `${path}/measures`, measureOf(goalId, 'Rozšířit službu', added));
    await done(stage.coordinator, `${path}/revisions`);
    await stage.app.settle();
    const { app, auditor, authority, coordinator, visitor } = stage;
    const questions = [
      `${path}/visions/${vision.visionId}`,
      `${path}/measures/${ids['measure']}`,
      `${path}/revisions`,
      regionPath,
    ];
    const accounts = [coordinator, authority].map(({ principal }) => principal!.id);
    const asked = async (client: typeof visitor) => {
      const answers = await Promise.all(questions.map((question) => client.get(question)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      return answers.map(({ body }) => body);
    };
    const strangers = [
      visitor,
      app.as({ role: 'coordinator', region: 'frydlantsko' }),
      app.as({ role: 'provider', organisation: organisationId }),
    ];
    for (const stranger of strangers) {
      const answers = await asked(stranger);
      for (const secret of [uuid('person'), ...accounts]) expect(JSON.stringify(answers)).not.toContain(secret);
      const [told, measure, { revisions }, { handOvers }] = answers;
      expect(told.confirmation).toMatchObject({ userRepresentative: null });
      expect(told.provenance).toMatchObject({
        meeting: { meetingId, published: false },
        point: { pointId: visionPoint, number: '1', text: null },
        attendance: [
          { side: 'user', count: 1 },
          { side: 'provider', count: 1 },
        ],
        attendees: null,
      });
      expect(measure).toMatchObject({ proposer: { personId: null }, added: { actor: { id: null, roles: ['coordinator'] } } });
      expect(revisions[0].actor).toEqual({ id: null, roles: ['coordinator'], onBehalfOf: null });
      expect(handOvers[0].actor).toMatchObject({ id: null, roles: ['authority_administrator'] });
    }
    for (const insider of [coordinator, auditor, authority, app.as({ role: 'member', region: 'liberec' })]) {
      const [told, measure, { revisions }, { handOvers }] = await asked(insider);
      expect(told.confirmation).toMatchObject({ userRepresentative: uuid('person') });
      expect(told.provenance.point.text).toBe('Klient ví, kde včas najde pomoc.');
      expect(told.provenance.attendees[0]).toMatchObject({ personId: uuid('person'), side: 'user' });
      expect([measure.proposer.personId, measure.added.actor.id, revisions[0].actor.id, handOvers[0].actor.id]).toEqual([
        uuid('person'),
        coordinator.principal!.id,
        coordinator.principal!.id,
        authority.principal!.id,
      ]);
    }
    await app.deliver({
      ...minutesPublishedV1.of({ meetingId, regionId: 'liberec', on: '2022-09-27' }),
      ...{ key: minutes.key, revision: 1, previousRevision: 0 },
    });
    await app.settle();
    const [{ provenance }] = await asked(visitor);
    expect(provenance).toMatchObject({
      meeting: { published: true },
      point: { text: 'Klient ví, kde včas najde pomoc.' },
      attendees: null,
    });
  });

  it('a service that closes or changes its capacity flags the measures that rest on it', async () => {
    const serviceId = uuid('service');
    const key = `service-${serviceId}`;
    const service = {
      serviceId,
      organisationId,
      name: 'Terénní program',
      serviceType: 's69',
      forms: ['T'],
      targetGroups: [],
      municipality: null,
      state: 'active' as const,
    };
    await stage.app.deliver({ ...serviceRegisteredV1.of(service), key });
    const resting = await done(
      stage.coordinator,
      `${path}/measures`,
      measureOf(goalId, 'Udržet terénní program', { detail: { serviceIds: [serviceId] } }),
    );
    await done(stage.coordinator, `${path}/measures`, measureOf(goalId, 'Jiné'));
    await stage.app.settle();
    await stage.app.deliver({
      ...serviceCapacityChangedV1.of({ serviceId, form: 'T', unit: 'fte_total', before: '6', after: '4.5', from: '2024-07-01' }),
      key,
    });
    await stage.app.deliver({ ...serviceStateChangedV1.of({ serviceId, state: 'closed', from: '2025-01-01' }), key });
    const { measures } = await get('/planning/regions/liberec/flagged-measures');
    expect(measures).toMatchObject([
      {
        measureId: resting.ids['measure'],
        flags: [
          { kind: 'capacity-changed', detail: 'T fte_total: 6 → 4.5', from: '2024-07-01', serviceName: 'Terénní program' },
          { kind: 'service-closed', from: '2025-01-01' },
        ],
      },
    ]);
    for (const { flagId } of measures[0].flags)
      await done(stage.coordinator, `${path}/measures/${resting.ids['measure']}/flags/${flagId}/resolution`, {
        note: 'Převzala jiná služba',
      });
    expect((await get('/planning/regions/liberec/flagged-measures')).measures).toEqual([]);
    expect((await get(`${path}/measures/${resting.ids['measure']}`)).services).toEqual([
      { serviceId, name: 'Terénní program', state: 'closed' },
    ]);
  });

  it('an activated scheme marks its measures as funded', async () => {
    const { ids } = await done(stage.coordinator, `${path}/measures`, measureOf(goalId, 'Spolufinancované'));
    const schemeId = uuid('scheme');
    const scheme = {
      schemeId,
      regionId: 'liberec',
      planId,
      planRevision: 1,
      measureIds: [ids['measure']!],
      from: '2024-01-01',
      participants: ['563889'],
    };
    await stage.app.deliver({ ...schemeActivatedV1.of(scheme), key: `scheme-${schemeId}` });
    expect((await get(path)).funding).toEqual({ [ids['measure']!]: [{ schemeId, from: '2024-01-01' }] });
  });

  it('tells others of a plan once it has a validity', async () => {
    await stage.app.settle();
    const drafted = stage.app.published().filter(({ type }) => type === 'planning.plan-drafted.v1');
    expect(drafted.at(-1)?.data).toMatchObject({
      planId,
      validity: { from: '2023-01-01', to: '2027-12-31' },
      targetGroups: [
        { code: 'seniors', name: 'senioři' },
        { code: 'addiction', name: 'Osoby ohrožené závislostí' },
      ],
    });
  });
});
