import { done, measureOf, plannedTill, startPlanning, uuid, withGoal, type Stage } from './liberec.fixture';

describe('reading a plan', () => {
  let stage: Stage;
  let path: string;
  let priorityId: string;
  let goalId: string;
  beforeEach(async () => {
    stage = await startPlanning();
    ({ path } = await plannedTill(stage));
    ({ priorityId, goalId } = await withGoal(stage, path));
  });
  afterEach(() => stage.app.close());

  const get = async (at: string) => {
    await stage.app.settle();
    return (await stage.visitor.get(at)).body;
  };
  const post = (at: string, body: unknown = {}, headers = {}) => done(stage.coordinator, `${path}${at}`, body, headers);

  it('[D070] [D126] prints both sets, per group and for the whole, with validity and phase on it', async () => {
    const goal = await post('/items', {
      tier: 'goal',
      level: 'group',
      targetGroup: 'seniors',
      parentId: priorityId,
      title: 'Cíl seniorů',
    });
    await post('/measures', { ...measureOf(goal.ids['item']!, 'Pro seniory'), level: 'group', targetGroup: 'seniors' });
    await post('/measures', measureOf(goalId, 'Pro všechny'));
    const refused = await stage.coordinator.post(`${path}/measures`, {
      ...measureOf(goal.ids['item']!, 'Pro všechny'),
      level: 'whole',
    });
    expect(refused.body.code).toBe('planning.scope-outside-parent');
    const plan = await get(path);
    expect(plan).toMatchObject({
      validity: { from: '2023-01-01', to: '2027-12-31' },
      phase: { code: 'proposals', nameCs: 'návrhy' },
      stage: 'draft',
      measures: 2,
    });
    const [whole, group] = plan.content.tree[0].children;
    expect([whole.level, whole.children[0].title, group.level, group.targetGroup, group.children[0].title]).toEqual([
      'whole',
      'Pro všechny',
      'group',
      'seniors',
      'Pro seniory',
    ]);
  });

  it('[D111] names and order of levels come from the plan type, and every measure has exactly one path', async () => {
    const wrong = await stage.coordinator.post(`${path}/measures`, measureOf(priorityId, 'Bez cíle'));
    expect(wrong.body).toMatchObject({ code: 'planning.wrong-parent', detail: expect.stringContaining('Cíl') });
    const { ids } = await post('/measures', measureOf(goalId, 'Opatření'));
    const measure = await get(`${path}/measures/${ids['measure']}`);
    expect(measure.path.map(({ tier, code }: { tier: string; code: string }) => [tier, code])).toEqual([
      ['priority', '1'],
      ['goal', '1.1'],
      ['measure', '1.1.1'],
    ]);
    const { planTypes } = await get('/planning/plan-types');
    expect(
      planTypes.find(({ code }: { code: string }) => code === 'mid-term-plan').tiers.map(({ code }: { code: string }) => code),
    ).toEqual(['strategic-goal', 'priority', 'measure', 'activity']);
  });

  it('renumbers by order while the ids of entries and paragraphs stay', async () => {
    const first = (await post('/measures', measureOf(goalId, 'První'))).ids['measure']!;
    const second = (await post('/measures', measureOf(goalId, 'Druhé'))).ids['measure']!;
    const measures = async () =>
      (await get(path)).content.tree[0].children[0].children as {
        id: string;
        code: string;
        paragraphs: { paragraphId: string }[];
      }[];
    const before = await measures();
    await post('/order', { parentId: goalId, order: [second, first] });
    const after = await measures();
    expect(after.map(({ id, code }) => [id, code])).toEqual([
      [second, '1.1.1'],
      [first, '1.1.2'],
    ]);
    expect(after[1]!.paragraphs).toEqual(before[0]!.paragraphs);
    await post(`/measures/${first}`, {
      title: 'První, změněné',
      text: [{ text: 'Úvod.' }, { paragraphId: before[0]!.paragraphs[0]!.paragraphId, text: 'První, jinak.' }],
    });
    expect((await measures())[1]!.paragraphs[1]).toEqual({
      paragraphId: before[0]!.paragraphs[0]!.paragraphId,
      text: 'První, jinak.',
    });
  });

  it('[D043] compares two revisions by parts, fields and words', async () => {
    const { ids } = await post('/measures', measureOf(goalId, 'Udržet kapacitu služby'));
    await post('/revisions');
    const [{ paragraphId }] = (await get(`${path}/measures/${ids['measure']}`)).entry.paragraphs;
    await post(`/measures/${ids['measure']}`, {
      title: 'Zvýšit kapacitu služby',
      text: [{ paragraphId, text: 'Zvýšit kapacitu služby.' }],
      detail: { kind: 'develop' },
    });
    await post('/revisions');
    const { differences } = await get(`${path}/comparison?from=1&to=2`);
    expect(differences).toMatchObject([
      {
        entity: 'measure',
        change: 'changed',
        fields: ['title', 'paragraphs', 'kind'],
        values: [
          {
            field: 'title',
            words: [
              { kind: 'removed', text: 'Udržet' },
              { kind: 'added', text: 'Zvýšit' },
              { kind: 'same', text: ' kapacitu služby' },
            ],
          },
          { field: 'paragraphs', paragraphs: [{ paragraphId, change: 'changed' }] },
          { field: 'kind', before: null, after: 'develop', words: null },
        ],
      },
    ]);
    expect((await stage.visitor.get(`${path}/comparison?from=1&to=7`)).status).toBe(404);
  });

  it('tells the plan as known then from the plan as known now', async () => {
    await post('/measures', measureOf(goalId, 'Včas'));
    stage.app.clock.set('2022-12-01T10:00:00.000Z');
    await post('/measures', measureOf(goalId, 'Pozdě zapsané'), { 'valid-from': '2022-09-19' });
    const titles = async (query: string) =>
      (await get(`${path}/as-of?${query}`)).content.tree[0].children[0].children.map(({ title }: { title: string }) => title);
    expect(await titles('recordedUntil=2022-11-30T23:59:59.000Z')).toEqual(['Včas']);
    expect(await titles('validUntil=2022-09-30')).toEqual(['Včas', 'Pozdě zapsané']);
    expect((await stage.visitor.get(`${path}/as-of?validUntil=2021-01-01`)).body.code).toBe('planning.no-plan-then');
  });

  it('refuses hostile input with the field, and changes nothing', async () => {
    const revision = (await stage.app.recorded(`plan-${path.split('/').at(-1)}`)).length;
    const refused = async (at: string, body: unknown) => {
      const { status, body: problem } = await stage.coordinator.post(`${path}${at}`, body);
      return [status, problem.faults?.[0]?.field];
    };
    expect(await refused('/measures', { ...measureOf(goalId, 'x'.repeat(301)) })).toEqual([400, 'title']);
    expect(await refused('/measures', { ...measureOf(goalId, 'x'), admin: true })).toEqual([400, expect.anything()]);
    expect(await refused('/measures', { ...measureOf(goalId, 'x'), detail: { costs: [{ year: 2023, amount: 0.5 }] } })).toEqual([
      400,
      'detail.costs[0].amount',
    ]);
    expect(await refused('/measures', { ...measureOf(uuid('nowhere'), 'x') })).toEqual([422, 'parentId']);
    expect((await stage.app.recorded(`plan-${path.split('/').at(-1)}`)).length).toBe(revision);
  });
});
