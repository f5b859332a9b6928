import { definePublicEvent } from '@triada/kernel';
import { z } from 'zod';
import { localDate, serviceState } from './values';

export const serviceStateChangedV1 = definePublicEvent({
  type: 'registry.service-state-changed.v1',
  title: { cs: 'Stav služby se změnil', en: 'The state of a service changed' },
  schema: z.object({
    serviceId: z.uuid(),
    state: serviceState,
    from: localDate.describe('First day in the new state'),
  }),
  example: { serviceId: '0d0f2f60-6d9b-4b0f-8a35-7a2f4f3f9a11', state: 'closed', from: '2023-01-01' },
});
