import { Rejected } from '@triada/kernel';
import { defineCommand } from '@triada/platform';
import { changeServiceCapacityRequest } from '@triada/registry-contracts';
import { parseAmount } from '@triada/registry-domain';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const changeServiceCapacity = defineCommand({
  name: 'ChangeServiceCapacity',
  summary: { cs: 'Změnit kapacitu služby', en: 'Change the capacity of a service' },
  method: 'POST',
  path: '/registry/services/:serviceId/capacities',
  params: z.object({ serviceId: z.uuid() }),
  body: changeServiceCapacityRequest,
  aggregate: serviceAggregate,
  target: ({ params }) => params.serviceId,
  command: ({ body, today }) => {
    const amount = parseAmount(body.amount);
    if (amount === undefined)
      throw new Rejected('registry.amount-invalid', { amount: body.amount }, [
        { field: 'amount', rule: 'registry.amount-invalid' },
      ]);
    return { form: body.form, unit: body.unit, amount, from: body.from ?? today };
  },
  subject: ({ state }) => ownedBy(state),
});
