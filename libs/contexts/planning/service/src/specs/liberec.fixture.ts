import { derivedId } from '@triada/kernel';
import { groupFoundedV1, seatTakenV1 } from '@triada/meetings-contracts';
import { startContext, type TestApp, type TestClient } from '@triada/testing';
import { planningContext } from '../planning.context';

/** The region of the city and four municipalities around it, for HTTP specs. */
export const municipalities = ['563889', '530484', '564117', '564371', '564427'];
export const uuid = (name: string): string => derivedId('planning-spec', name);
export const city = uuid('city');
export const cycleId = uuid('cycle-2023');
export const groupId = uuid('group-addiction');
export const regionPath = '/planning/regions/liberec';

export interface Stage {
  readonly app: TestApp;
  readonly authority: TestClient;
  readonly coordinator: TestClient;
  readonly auditor: TestClient;
  readonly visitor: TestClient;
}

export const startPlanning = async (): Promise<Stage> => {
  const app = await startContext(planningContext);
  const authority = app.as({ role: 'authority_administrator' });
  const coordinator = app.as({ role: 'coordinator', region: 'liberec', organisation: city });
  return { app, authority, coordinator, auditor: app.as({ role: 'auditor' }), visitor: app.anonymous() };
};

/** Sends a command that must pass; gives its answer. */
export const done = async (sender: TestClient, path: string, body: unknown = {}, headers?: Record<string, string>) => {
  const answer = await sender.post(path, body, headers);
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as { id: string; revision: number; position: string; ids: Record<string, string> };
};

export const founded = async ({ authority }: Stage, owner: string | null = city): Promise<void> => {
  await done(
    authority,
    '/planning/regions',
    { regionId: 'liberec', name: 'Liberec', municipalities, owner },
    { 'valid-from': '2022-02-03' },
  );
};

/** Region, cycle and a plan with two target groups, in the phase of proposals. */
export const plannedTill = async (stage: Stage, phase = 'proposals'): Promise<{ planId: string; path: string }> => {
  await founded(stage);
  const { coordinator } = stage;
  const period = { from: '2023', to: '2027' };
  await done(coordinator, `${regionPath}/cycles`, { cycleId, planType: 'community-plan', title: 'Plán 2023–2027', period });
  const { id: planId } = await done(coordinator, '/planning/plans', {
    regionId: 'liberec',
    cycleId,
    title: 'Komunitní plán 2023–2027',
  });
  const path = `/planning/plans/${planId}`;
  await done(coordinator, `${path}/target-groups`, {
    targetGroups: [{ code: 'seniors' }, { code: 'addiction', name: 'Osoby ohrožené závislostí' }],
  });
  await done(coordinator, `${path}/territory`, { municipalities });
  if (phase !== 'initiation') await done(coordinator, `${path}/phase`, { to: phase });
  return { planId, path };
};

/** A priority with a goal of the whole plan. */
export const withGoal = async ({ coordinator }: Stage, path: string): Promise<{ priorityId: string; goalId: string }> => {
  const priority = await done(coordinator, `${path}/items`, { tier: 'priority', level: 'whole', title: 'Dostupné služby' });
  const priorityId = priority.ids['item']!;
  const goal = await done(coordinator, `${path}/items`, {
    tier: 'goal',
    level: 'whole',
    parentId: priorityId,
    title: 'Síť služeb',
  });
  return { priorityId, goalId: goal.ids['item']! };
};

export const measureOf = (goalId: string, title: string, more: object = {}) => ({
  level: 'whole',
  parentId: goalId,
  title,
  text: [{ text: `${title}.` }],
  ...more,
});

/** Confirmed visions of both target groups. */
export const withVisions = async ({ coordinator }: Stage, path: string): Promise<void> => {
  for (const targetGroup of ['seniors', 'addiction']) {
    const vision = await done(coordinator, `${path}/visions`, { targetGroup, text: [{ text: 'Člověk ví, kde najde pomoc.' }] });
    await done(coordinator, `${path}/visions/${vision.ids['vision']}/confirmation`, {
      userRepresentative: uuid('representative'),
    });
  }
};

export const groupTold = async ({ app }: Stage): Promise<void> => {
  await app.deliver({
    ...groupFoundedV1.of({
      groupId,
      regionId: 'liberec',
      name: 'Skupina závislostí',
      kind: 'target-group',
      targetGroups: ['addiction'],
    }),
    key: `group-${groupId}`,
  });
};

/** Every municipality but those named has a representative. */
export const seatsTold = async ({ app }: Stage, except: readonly string[] = []): Promise<void> => {
  for (const municipality of municipalities.filter((code) => !except.includes(code))) {
    const seatId = uuid(`seat-${municipality}`);
    const seat = {
      groupId,
      regionId: 'liberec',
      seatId,
      personId: uuid(`person-${municipality}`),
      side: 'commissioner' as const,
    };
    await app.deliver({
      ...seatTakenV1.of({ ...seat, municipality, organisationId: null, from: '2022-02-03', to: null }),
      key: `group-${groupId}`,
    });
  }
  await app.settle();
};
