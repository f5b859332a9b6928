import { defineCommand } from '@triada/platform';
import { changeServiceDetailsRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { codeStandings, organisationKnown } from '../lookups';
import { ownedBy } from '../subjects';

/** The whole description at once, as a form sends it; what is equal is no event. */
export const changeServiceDetails = defineCommand({
  name: 'ChangeServiceDetails',
  summary: { cs: 'Upravit popis služby', en: 'Change the description of a service' },
  method: 'POST',
  path: '/registry/services/:serviceId/details',
  params: z.object({ serviceId: z.uuid() }),
  body: changeServiceDetailsRequest,
  aggregate: serviceAggregate,
  target: ({ params }) => params.serviceId,
  command: async (input) => {
    const { details } = input.body;
    const from = input.body.from ?? input.today;
    const service = await input.stateOf(serviceAggregate, input.params.serviceId);
    const [regionId, organisationId] =
      service.status === 'unknown' ? ['authority', ''] : [service.regionId, service.organisationId];
    const { reachable } = await organisationKnown(input, organisationId);
    return { details, from, standings: await codeStandings(input, regionId, details, from), providerReachable: reachable };
  },
  subject: ({ state }) => ownedBy(state),
});
