import { definePublicEvent } from '@triada/kernel';
import { z } from 'zod';

/** Tells everybody who keeps anything resolved from this id to drop it; the key is destroyed at the same time. */
export const personErasureConfirmedV1 = definePublicEvent({
  type: 'registry.person-erasure-confirmed.v1',
  title: { cs: 'Výmaz osobních údajů byl potvrzen', en: 'The erasure of personal data was confirmed' },
  schema: z.object({ personId: z.uuid() }),
  example: { personId: '8c4f2f0a-6d0e-4b1b-9a0f-3f0b6f6f7c21' },
});
