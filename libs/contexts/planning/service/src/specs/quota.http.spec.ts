import { done, groupId, measureOf, plannedTill, startPlanning, uuid, withGoal, type Stage } from './liberec.fixture';

describe('measures that groups add in a round', () => {
  let stage: Stage;
  let path: string;
  let goalId: string;
  let round: string;
  let roundId: string;

  beforeEach(async () => {
    stage = await startPlanning();
    ({ path } = await plannedTill(stage));
    ({ goalId } = await withGoal(stage, path));
    roundId = (await done(stage.coordinator, `${path}/rounds`, { title: 'První kolo', groups: [groupId] })).ids['round']!;
    round = `${path}/rounds/${roundId}`;
  });
  afterEach(() => stage.app.close());

  const add = (title: string, group = groupId) =>
    stage.coordinator.post(`${round}/measures`, { ...measureOf(goalId, title), groupId: group });

  it('[X03] [D071] [F07] 50 parallel additions give exactly 3, and the order of the log explains the 47 refusals', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => add(`Opatření ${n}`)));
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect([count(200), count(422)]).toEqual([3, 47]);
    const plan = path.split('/').at(-1)!;
    const events = await stage.app.events(`plan-${plan}`);
    const asked = events
      .filter(({ type }) => type === 'MeasureAdded' || type === 'MeasureAdditionRefused')
      .map(({ type }) => type);
    expect(asked).toEqual([...Array(3).fill('MeasureAdded'), ...Array(47).fill('MeasureAdditionRefused')]);
  });

  it('[D071] the refusal names rule and rule version, and a withdrawn measure frees its place', async () => {
    const first = await done(stage.coordinator, `${round}/measures`, { ...measureOf(goalId, 'První'), groupId });
    await add('Druhé');
    await add('Třetí');
    expect(await add('Čtvrté')).toMatchObject({
      status: 422,
      body: { code: 'planning.quota-exhausted', detail: expect.stringMatching(/První kolo.*\(3\).*planning-rules, verze 1/) },
    });
    await done(stage.coordinator, `${path}/measures/${first.ids['measure']}/withdrawal`, { reason: 'Sloučeno' });
    expect((await add('Čtvrté')).status).toBe(200);
  });

  it('[X02] after the quota goes 3 → 5 old refusals stay refused, new additions pass, and each knows its version', async () => {
    const { app, auditor, authority, coordinator } = stage;
    for (const title of ['A', 'B', 'C', 'D']) await add(title);
    await done(authority, '/planning/regions/liberec/rule-settings', { quotaPerGroup: 5 });
    await done(coordinator, `${round}/rules`);
    expect((await add('E')).status).toBe(200);
    await app.settle();
    const outcomes = async (query = '') => {
      const { body } = await auditor.get(`${round}/decisions${query}`);
      return body.decisions.map((one: { title: string; outcome: string; reevaluated: string; rule: { version: number } }) => [
        one.title,
        one.outcome,
        one.reevaluated,
        one.rule.version,
      ]);
    };
    expect(await outcomes()).toEqual([
      ['A', 'accepted', 'accepted', 1],
      ['B', 'accepted', 'accepted', 1],
      ['C', 'accepted', 'accepted', 1],
      ['D', 'refused', 'refused', 1],
      ['E', 'accepted', 'accepted', 2],
    ]);
    expect((await outcomes('?ruleVersion=2')).map(([, , again]: string[]) => again)).toEqual(Array(5).fill('accepted'));
    expect((await auditor.get(`${round}/decisions?ruleVersion=9`)).body.code).toBe('planning.unknown-rule-version');
  });

  it('refuses a group that the round does not name, and a manager of another group', async () => {
    expect((await add('Cizí', uuid('another-group'))).body.code).toBe('planning.group-not-in-round');
    const manager = (group: string) => stage.app.as({ role: 'group_manager', region: 'liberec', group });
    const body = { ...measureOf(goalId, 'Od vedoucí skupiny'), groupId };
    expect((await manager(groupId).post(`${round}/measures`, body)).status).toBe(200);
    expect((await manager(uuid('another-group')).post(`${round}/measures`, body)).status).toBe(403);
  });
});
