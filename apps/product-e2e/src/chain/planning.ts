import { randomUUID } from 'node:crypto';
import type { Deployment } from '@triada/testing/product';
import type { Group, Minutes } from './meetings';
import { coordinator, municipalities, regionId } from './region';
import { asks, does, doesOnceKnown, eventually } from './scenario';

export interface Plan {
  readonly planId: string;
  readonly goalId: string;
  readonly roundId: string;
}

const of = (planId: string) => ({ planId });
const command = (
  product: Deployment,
  planId: string,
  name: string,
  on: string,
  body: object = {},
  params: Readonly<Record<string, string>> = {},
) => does(product, coordinator, name, { on, params: { planId, ...params }, body });

/** Project, cycle and the draft of the plan for 2019–2022 with a goal and a round of the group. */
export const draftPlan = async (product: Deployment, { groupId }: Group): Promise<Plan> => {
  const cycleId = randomUUID();
  const project = { regionId, name: 'Společně pro Frýdlantsko', begin: '2017-09', months: 24, goal: 'Síť služeb podle potřeb.' };
  const { id: projectId } = await does(product, coordinator, 'BeginProject', { on: '2017-09-12', body: project });
  const cycle = { cycleId, planType: 'community-plan', title: 'Plán 2019–2022', period: { from: '2019', to: '2022' } };
  await does(product, coordinator, 'OpenPlanningCycle', { on: '2017-11-01', params: { regionId }, body: cycle });
  const { id: planId } = await does(product, coordinator, 'DraftPlan', {
    on: '2017-11-01',
    body: { regionId, cycleId, title: 'Komunitní plán 2019–2022' },
  });
  await does(product, coordinator, 'LinkProjectToPlan', { on: '2017-11-01', params: { projectId }, body: of(planId) });
  await command(product, planId, 'SetTargetGroups', '2017-11-01', { targetGroups: [{ code: 'seniors' }] });
  await command(product, planId, 'SetTerritory', '2017-11-01', { municipalities });
  await command(product, planId, 'SwitchPhase', '2017-12-01', { to: 'proposals' });
  const item = async (body: object) => (await command(product, planId, 'AddPlanItem', '2018-05-02', body)).ids['item']!;
  const parentId = await item({ tier: 'priority', level: 'whole', title: 'Dostupné služby' });
  const goalId = await item({ tier: 'goal', level: 'whole', parentId, title: 'Služby v každé obci' });
  const round = await doesOnceKnown(product, coordinator, 'OpenRound', {
    on: '2018-05-02',
    params: of(planId),
    body: { title: 'První kolo', groups: [groupId] },
  });
  return { planId, goalId, roundId: round.ids['round']! };
};

/** The proposal that planning heard of from the minutes. */
export const proposalFrom = async (product: Deployment, { planId }: Plan, { proposalPoint }: Minutes): Promise<any> => {
  const find = async () =>
    (await asks(product, coordinator, 'ListProposals', of(planId))).proposals.find(
      ({ provenance }: any) => provenance.point?.pointId === proposalPoint,
    );
  return eventually(find, Boolean);
};

/** The vision that the minutes brought, with its whole way: point, meeting, attendance. */
export const visionFrom = async (product: Deployment, { planId }: Plan, { visionPoint }: Minutes): Promise<any> => {
  const content = () => asks(product, undefined, 'GetPlan', of(planId));
  const {
    content: { visions },
  } = await eventually(content, (plan) => plan.content.visions.some(({ source }: any) => source?.pointId === visionPoint));
  return asks(product, coordinator, 'GetVisionProvenance', { planId, visionId: visions[0].visionId });
};

export const measure = ({ goalId }: Plan, title: string, more: object = {}) => ({
  level: 'whole',
  parentId: goalId,
  title,
  text: [{ text: `${title}.` }],
  ...more,
});

/** A closed revision with its stored hash. */
export const closeRevision = async (product: Deployment, { planId }: Plan, on: string, body: object = {}): Promise<any> => {
  await command(product, planId, 'CloseRevision', on, body);
  const { latestRevision } = await asks(product, undefined, 'GetPlan', of(planId));
  return {
    ...(await asks(product, undefined, 'GetPlanRevision', { planId, revision: String(latestRevision) })),
    revision: latestRevision,
  };
};

const resolution = (number: string, date: string) => ({ body: 'Shromáždění starostů', number, date });

/** Recommended, submitted with every municipality represented, adopted with votes and exactly this hash. */
export const recommendAndSubmit = async (product: Deployment, { planId }: Plan): Promise<void> => {
  await command(product, planId, 'SwitchPhase', '2018-11-01', { to: 'adoption' });
  await command(product, planId, 'RecommendPlan', '2018-11-15', { revision: 1, resolution: resolution('4/2018', '2018-11-15') });
  await doesOnceKnown(product, coordinator, 'SubmitPlan', {
    on: '2018-11-20',
    params: of(planId),
    body: { revision: 1, addressee: 'Shromáždění starostů' },
  });
};

export const adopt = ({ api }: Deployment, { planId }: Plan, hash: string) =>
  api.command('AdoptPlan', coordinator, {
    validFrom: '2018-12-19',
    params: of(planId),
    body: { revision: 1, hash, resolution: resolution('12/2018', '2018-12-19'), votes: { for: 17, against: 0, abstained: 1 } },
  });

export const amend = async (product: Deployment, plan: Plan, title: string): Promise<any> => {
  await command(product, plan.planId, 'OpenAmendment', '2021-01-11', { reason: 'Revize v polovině období' });
  await command(product, plan.planId, 'AddMeasure', '2021-02-01', measure(plan, title));
  return closeRevision(product, plan, '2021-03-15', { label: '1.1', reason: 'Doplněno opatření' });
};
