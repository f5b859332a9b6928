import { defineCommand } from '@triada/platform';
import { registerServiceRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { codeStandings, organisationKnown } from '../lookups';
import { registrationNumberTaken } from './registration-number';

export const registerService = defineCommand({
  name: 'RegisterService',
  summary: { cs: 'Zapsat sociální službu', en: 'Register a social service' },
  method: 'POST',
  path: '/registry/services',
  params: z.object({}),
  body: registerServiceRequest,
  aggregate: serviceAggregate,
  target: ({ newId }) => newId('service'),
  creates: true,
  command: async (input) => {
    const { body, newId, today } = input;
    const serviceId = newId('service');
    const day = 'from' in body.start ? body.start.from : today;
    return {
      ...body,
      serviceId,
      standings: await codeStandings(input, body.regionId, body.details, day),
      provider: await organisationKnown(input, body.organisationId),
      registrationIdTaken: await registrationNumberTaken(input, body.registrationId, serviceId),
    };
  },
  subject: ({ body }) => ({ region: body.regionId, organisation: body.organisationId }),
});
