import type { Deployment } from '@triada/testing/product';
import { schemeOf } from '../chain/financing';
import { closeRevision, draftPlan, measure } from '../chain/planning';
import { coordinator, foundRegion, regionId } from '../chain/region';
import { registerPerson, registerService } from '../chain/registry';
import { does, doesOnceKnown } from '../chain/scenario';

/** What the load of the faults needs: one plan that hears of services and minutes, and schemes that are proposed from it. */
export interface World {
  readonly groupId: string;
  /** Member of the group who verifies its minutes. */
  readonly verifierId: string;
  readonly planId: string;
  /** Services that a measure of the plan rests on. */
  readonly services: readonly string[];
  /** Body of `ProposeScheme`, but for its name. */
  readonly scheme: ReturnType<typeof schemeOf>;
}

/** First amount of every service; every later one is a change that the plan hears of. */
export const firstCapacity = 1;

export const capacity = (amount: number) => ({ form: 'T', unit: 'client', amount: String(amount), from: '2019-01-01' });

export const foundWorld = async (product: Deployment): Promise<World> => {
  const region = await foundRegion(product);
  const services = [await registerService(product, region.provider), await registerService(product, region.provider)];
  for (const serviceId of services)
    await does(product, coordinator, 'ChangeServiceCapacity', { params: { serviceId }, body: capacity(firstCapacity) });
  const { id: groupId } = await does(product, coordinator, 'FoundGroup', {
    on: '2017-10-02',
    body: { regionId, name: 'Skupina pro seniory', kind: 'target-group', targetGroups: ['seniors'] },
  });
  const verifierId = await registerPerson(product, 'Ověřovatelka zápisů', 'user');
  await does(product, coordinator, 'AdmitMember', { on: '2017-10-02', params: { groupId }, body: { personId: verifierId, side: 'user' } });
  const plan = await draftPlan(product, { groupId, officeId: '', user: verifierId, mayor: verifierId });
  const { ids } = await doesOnceKnown(product, coordinator, 'AddMeasure', {
    on: '2018-05-10',
    params: { planId: plan.planId },
    body: measure(plan, 'Rozšířit pečovatelskou službu', { detail: { serviceIds: services } }),
  });
  const revision = await closeRevision(product, plan, '2018-10-31');
  return { groupId, verifierId, planId: plan.planId, services, scheme: schemeOf(region, plan, revision, [ids['measure']!]) };
};
