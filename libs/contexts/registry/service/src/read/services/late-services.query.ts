import { defineQuery } from '@triada/platform';
import { lateServicesResponse } from '@triada/registry-contracts';
import { z } from 'zod';
import { inCzechOrder } from '../directory/directory-search';
import { nationalCode } from '../named-codes';
import { serviceList } from './service-list.projection';

/** Planned services whose year is over without a recorded start (D052). */
export const lateServices = defineQuery({
  name: 'LateServices',
  summary: { cs: 'Služby, které nezačaly včas', en: 'Planned services that are late' },
  path: '/registry/late-services',
  params: z.object({ region: z.string().max(40).optional() }),
  response: lateServicesResponse,
  reads: [serviceList],
  handle: async ({ params: { region }, views, today }) => {
    const lastYear = Number(today.slice(0, 4)) - 1;
    const where = { status: 'planned', plannedYear: { lte: lastYear }, ...(region !== undefined && { regionId: region }) };
    const docs = await views.of(serviceList).find({ where });
    const services = docs.map(({ id, state }) => ({
      id,
      serviceId: id,
      name: state.details.name,
      regionId: state.regionId,
      kind: nationalCode('service-types', state.serviceType),
      plannedYear: state.plannedYear!,
    }));
    return { on: today, services: inCzechOrder(services) };
  },
});
