import { compareCzech } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { capacityOverviewParams, capacityOverviewResponse } from '@triada/registry-contracts';
import { capacitiesOn, stateOn, sumAmounts } from '@triada/registry-domain';
import { inCzechOrder } from '../directory/directory-search';
import { nationalCode } from '../named-codes';
import { serviceList, type ServiceDoc } from './service-list.projection';

/** Registered capacity of services in operation. Planned services stand apart, related offers have none (D052, D104). */
export const capacityOverview = defineQuery({
  name: 'CapacityOverview',
  summary: { cs: 'Přehled kapacit', en: 'Overview of capacities' },
  path: '/registry/capacities',
  params: capacityOverviewParams,
  response: capacityOverviewResponse,
  reads: [serviceList],
  handle: async ({ params: { region, serviceType, on }, views, today }) => {
    const day = on ?? today;
    const where = { ...(region !== undefined && { regionId: region }), ...(serviceType !== undefined && { serviceType }) };
    const docs = await views.of(serviceList).find({ where });
    return {
      on: day,
      lines: linesOf(
        docs.filter(({ state }) => stateOn(state, day) === 'active'),
        day,
      ),
      planned: inCzechOrder(
        docs
          .filter(({ state }) => stateOn(state, day) === 'planned' && state.plannedYear !== null)
          .map(({ id, state }) => plannedOf(id, state, day)),
      ),
    };
  },
});

const plannedOf = (id: string, { details, serviceType, plannedYear }: ServiceDoc['state'], day: string) => ({
  id,
  serviceId: id,
  name: details.name,
  serviceType: nationalCode('service-types', serviceType),
  plannedYear: plannedYear!,
  late: plannedYear! < Number(day.slice(0, 4)),
});

const linesOf = (docs: readonly ServiceDoc[], day: string) => {
  const lines = new Map<string, { type: string; form: string; unit: string; amounts: string[] }>();
  for (const { state } of docs) {
    for (const { form, unit, amount } of capacitiesOn(state.capacities, day)) {
      const key = `${state.serviceType} ${form} ${unit}`;
      const line = lines.get(key) ?? { type: state.serviceType, form, unit, amounts: [] };
      lines.set(key, line);
      line.amounts.push(amount);
    }
  }
  return [...lines.values()]
    .map(({ type, form, unit, amounts }) => ({
      serviceType: nationalCode('service-types', type),
      form: nationalCode('service-forms', form),
      unit: nationalCode('capacity-units', unit),
      amount: sumAmounts(amounts),
      services: amounts.length,
    }))
    .sort(
      (a, b) =>
        compareCzech(a.serviceType.cs, b.serviceType.cs) ||
        compareCzech(a.form.cs, b.form.cs) ||
        compareCzech(a.unit.cs, b.unit.cs),
    );
};
