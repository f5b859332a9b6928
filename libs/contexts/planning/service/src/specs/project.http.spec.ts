import { minutesApprovedV1 } from '@triada/meetings-contracts';
import { city, done, groupId, groupTold, plannedTill, regionPath, startPlanning, uuid, type Stage } from './liberec.fixture';

const projectOf = (name: string, plans: readonly string[]) => ({
  ...{ regionId: 'liberec', name, begin: '2020-09', months: 24, goal: 'Plán', plans },
  number: `CZ.03.2.63/0.0/0.0/16_063/${name}`,
});

describe('projects', () => {
  let stage: Stage;
  let planId: string;
  let path: string;
  beforeEach(async () => {
    stage = await startPlanning();
    ({ planId, path } = await plannedTill(stage));
  });
  afterEach(() => stage.app.close());

  const closed = async (projectId: string): Promise<void> => {
    const project = `/planning/projects/${projectId}`;
    expect((await stage.coordinator.post(`${project}/closing`)).body.code).toBe('planning.closing-report-missing');
    await done(stage.coordinator, `${project}/end`);
    await done(stage.coordinator, `${project}/closing-reports`, { title: 'Závěrečná zpráva', summary: 'Hotovo.' });
    await done(stage.coordinator, `${project}/closing`);
  };

  it('[D005] have begin, length and closing report, link to plans many-to-many, and change no plan when they close', async () => {
    const { app, coordinator, visitor } = stage;
    const cycle = { cycleId: uuid('action'), planType: 'action-plan', title: 'Akční plán', period: { from: '2023', to: '2023' } };
    await done(coordinator, `${regionPath}/cycles`, cycle);
    const second = await done(coordinator, '/planning/plans', {
      regionId: 'liberec',
      cycleId: cycle.cycleId,
      title: 'Akční plán',
    });
    const { id } = await done(coordinator, '/planning/projects', projectOf('první', [planId]));
    await done(coordinator, `/planning/projects/${id}/plans`, { planId: second.id });
    await done(coordinator, '/planning/projects', projectOf('druhý', [planId]));
    const lengths = () => Promise.all([planId, second.id].map(async (plan) => (await app.recorded(`plan-${plan}`)).length));
    const before = await lengths();
    await closed(id);
    expect(await lengths()).toEqual(before);
    await app.settle();
    expect((await visitor.get(`/planning/projects/${id}`)).body).toMatchObject({
      state: 'closed',
      end: '2022-08',
      plans: [planId, second.id],
    });
    expect((await visitor.get(path)).body.projects.map(({ name }: { name: string }) => name).sort()).toEqual(['druhý', 'první']);
    expect((await visitor.get(`/planning/plans/${second.id}`)).body.projects.map(({ name }: { name: string }) => name)).toEqual([
      'první',
    ]);
  });

  it('[D030] [X24] planning goes on after the closing: data stay readable, minutes of groups come in, the region revises the plan', async () => {
    const { app, authority, coordinator, visitor } = stage;
    const { id } = await done(coordinator, '/planning/projects', projectOf('první', [planId]));
    await closed(id);
    await done(authority, `${regionPath}/hand-overs`, { former: city, successor: null });

    await groupTold(stage);
    const point = {
      pointId: uuid('later'),
      number: '1',
      parent: null,
      type: 'measure_proposal',
      text: 'Sdílet auto.',
      targetGroups: [],
      proposer: null,
    };
    const meeting = {
      meetingId: uuid('later-meeting'),
      groupId,
      regionId: 'liberec',
      number: 3,
      date: '2022-10-01',
      hash: 'b'.repeat(64),
    };
    await app.deliver({
      ...minutesApprovedV1.of({ ...meeting, points: [point], attendees: [] }),
      key: `meeting-${meeting.meetingId}`,
    });
    await done(authority, `${path}/items`, { tier: 'priority', level: 'whole', title: 'Po projektu' });
    await done(authority, `${path}/revisions`, { reason: 'První revize po projektu' });
    await app.settle();
    expect((await stage.auditor.get(`${path}/proposals`)).body.proposals).toMatchObject([
      { text: 'Sdílet auto.', complete: false },
    ]);
    expect((await visitor.get(`/planning/projects/${id}`)).body).toMatchObject({
      state: 'closed',
      reports: [{ title: 'Závěrečná zpráva' }],
    });
    expect((await visitor.get(path)).body).toMatchObject({
      latestRevision: 1,
      projects: [{ number: 'CZ.03.2.63/0.0/0.0/16_063/první' }],
      content: { tree: [{ title: 'Po projektu' }] },
    });
  });

  it('stand on plans of their own region only', async () => {
    const { authority, coordinator } = stage;
    await done(authority, '/planning/regions', { regionId: 'jinde', name: 'Jinde', municipalities: ['564028'] });
    const cycle = {
      cycleId: uuid('elsewhere'),
      planType: 'community-plan',
      title: 'Jinde',
      period: { from: '2023', to: '2027' },
    };
    await done(authority, '/planning/regions/jinde/cycles', cycle);
    const foreign = await done(authority, '/planning/plans', { regionId: 'jinde', cycleId: cycle.cycleId, title: 'Jinde' });
    expect((await coordinator.post('/planning/projects', projectOf('x', [foreign.id]))).body.code).toBe(
      'planning.plan-of-another-region',
    );
    expect((await coordinator.post('/planning/projects', projectOf('x', [uuid('nothing')]))).body.code).toBe(
      'planning.unknown-plan',
    );
    const { id } = await done(coordinator, '/planning/projects', projectOf('první', []));
    expect((await coordinator.post(`/planning/projects/${id}/plans`, { planId: foreign.id })).body.code).toBe(
      'planning.plan-of-another-region',
    );
  });
});
