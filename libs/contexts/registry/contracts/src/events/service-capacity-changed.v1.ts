import { definePublicEvent } from '@triada/kernel';
import { z } from 'zod';
import { capacityAmount, listCode, localDate } from './values';

export const serviceCapacityChangedV1 = definePublicEvent({
  type: 'registry.service-capacity-changed.v1',
  title: { cs: 'Kapacita služby se změnila', en: 'The capacity of a service changed' },
  schema: z.object({
    serviceId: z.uuid(),
    form: listCode.describe('Form of provision whose capacity it is'),
    unit: listCode.describe('Capacity unit, e.g. bed, client, fte_total'),
    before: capacityAmount.nullable().describe('null: this form had no capacity in this unit'),
    after: capacityAmount.describe('0: the capacity ends'),
    from: localDate.describe('First day of the new capacity'),
  }),
  example: {
    serviceId: '0d0f2f60-6d9b-4b0f-8a35-7a2f4f3f9a11',
    form: 'T',
    unit: 'fte_direct',
    before: '4.5',
    after: '5',
    from: '2022-07-01',
  },
});
