import { defineCommand } from '@triada/platform';
import { recordServiceRegistrationNumberRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';
import { registrationNumberTaken } from './registration-number';

export const recordServiceRegistrationNumber = defineCommand({
  name: 'RecordServiceRegistrationNumber',
  summary: { cs: 'Zapsat identifikátor služby z registru', en: 'Record the number of a service in the national register' },
  method: 'POST',
  path: '/registry/services/:serviceId/registration-number',
  params: z.object({ serviceId: z.uuid() }),
  body: recordServiceRegistrationNumberRequest,
  aggregate: serviceAggregate,
  target: ({ params }) => params.serviceId,
  command: async (input) => {
    const { registrationId } = input.body;
    return { registrationId, registrationIdTaken: await registrationNumberTaken(input, registrationId, input.params.serviceId) };
  },
  subject: ({ state }) => ownedBy(state),
});
