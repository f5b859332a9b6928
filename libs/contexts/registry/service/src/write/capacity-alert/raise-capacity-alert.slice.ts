import { defineCommand } from '@triada/platform';
import { raiseCapacityAlertRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { capacityAlertAggregate, serviceAggregate } from '../../aggregates';
import { organisationKnown, standingsOf } from '../lookups';

export const raiseCapacityAlert = defineCommand({
  name: 'RaiseCapacityAlert',
  summary: { cs: 'Upozornit, že kapacita je naplněná', en: 'Raise a capacity alert' },
  method: 'POST',
  path: '/registry/capacity-alerts',
  params: z.object({}),
  body: raiseCapacityAlertRequest,
  aggregate: capacityAlertAggregate,
  target: ({ newId }) => newId('alert'),
  creates: true,
  command: async (input) => {
    const { body, newId, today } = input;
    const on = body.on ?? today;
    const [targetGroup = null] = await standingsOf(
      input,
      body.regionId,
      'target-groups',
      body.targetGroup === null ? [] : [body.targetGroup],
      on,
    );
    const named = body.serviceId === null ? null : await input.stateOf(serviceAggregate, body.serviceId);
    return {
      ...body,
      on,
      alertId: newId('alert'),
      targetGroup,
      provider: (await organisationKnown(input, body.organisationId)).status,
      service:
        named === null || named.status === 'unknown'
          ? null
          : { organisationId: named.organisationId, serviceType: named.serviceType },
    };
  },
  subject: ({ body }) => ({ region: body.regionId, organisation: body.organisationId }),
});
