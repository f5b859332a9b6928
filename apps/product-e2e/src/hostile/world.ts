import { admin, type Assignment, type Deployment } from '@triada/testing/product';
import { foundGroup, type Group } from '../chain/meetings';
import { draftPlan, type Plan } from '../chain/planning';
import { foundRegion, regionId, type Region } from '../chain/region';
import { registerPerson, registerService } from '../chain/registry';
import { does } from '../chain/scenario';

export const roles = [
  'authority_administrator',
  'coordinator',
  'group_manager',
  'municipality_representative',
  'provider',
  'member',
  'auditor',
  'integrator',
] as const;
export type Role = (typeof roles)[number];

/** A region at work, seen by people who have no business there. */
export interface World {
  readonly region: Region;
  readonly group: Group;
  readonly plan: Plan;
  readonly serviceId: string;
  readonly personId: string;
  readonly meetingId: string;
}

export const prepareWorld = async (product: Deployment): Promise<World> => {
  const region = await foundRegion(product);
  const group = await foundGroup(product, region);
  const plan = await draftPlan(product, group);
  const meeting = { groupId: group.groupId, regionId, date: '2022-10-10', time: '10:00', venue: 'Radnice' };
  return {
    ...{ region, group, plan },
    serviceId: await registerService(product, region.provider),
    personId: await registerPerson(product, 'Někdo Jiný', 'user'),
    meetingId: (await does(product, admin, 'PlanMeeting', { on: '2022-09-01', body: meeting })).id,
  };
};

const elsewhere = 'liberec';
const stranger = '11111111-1111-4111-8111-111111111111';

/** One account for each role, of another region, group, municipality and organisation than the world's. */
export const strangerOf = (role: Role): string => `cizi-${role.replaceAll('_', '-')}`;

const assignments: Readonly<Record<Role, Assignment>> = {
  authority_administrator: { role: 'authority_administrator' },
  coordinator: { role: 'coordinator', region: elsewhere },
  group_manager: { role: 'group_manager', region: elsewhere, group: stranger },
  municipality_representative: { role: 'municipality_representative', region: elsewhere, municipality: '563889' },
  provider: { role: 'provider', organisation: stranger },
  member: { role: 'member', region: elsewhere },
  auditor: { role: 'auditor', region: elsewhere },
  integrator: { role: 'integrator', region: elsewhere },
};

export const openStrangers = async (product: Deployment): Promise<void> => {
  await Promise.all(roles.map((role) => product.openAccount(strangerOf(role), assignments[role])));
};
