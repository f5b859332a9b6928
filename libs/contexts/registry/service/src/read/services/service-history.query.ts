import { defineQuery } from '@triada/platform';
import { serviceHistoryResponse } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { effectiveDay } from './service-as-of';

/** Every change of a service in the order of recording, with the day from which it is true. */
export const serviceHistory = defineQuery({
  name: 'ServiceHistory',
  summary: { cs: 'Historie sociální služby', en: 'History of a social service' },
  path: '/registry/services/:serviceId/history',
  params: z.object({ serviceId: z.uuid() }),
  response: serviceHistoryResponse,
  reads: [],
  handle: async ({ params: { serviceId }, history }) => {
    const events = await history.read(serviceAggregate, serviceId);
    return {
      serviceId,
      changes: events.map((event) => ({
        revision: event.place.revision,
        type: event.type,
        on: effectiveDay(event),
        recordedAt: event.place.recordedAt,
        data: event.data,
      })),
    };
  },
});
