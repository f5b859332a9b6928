import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { daySchema, regionIdSchema } from '../vocabulary';

/** Approved minutes were corrected; the approved text itself never changes (D077, X13). Texts are the whole wording of the point. */
export const erratumIssuedV1 = definePublicEvent({
  type: 'meetings.erratum-issued.v1',
  title: { cs: 'Vydána oprava zápisu', en: 'Erratum issued' },
  schema: z.object({
    meetingId: z.uuid(),
    regionId: regionIdSchema,
    erratumId: z.uuid(),
    pointId: z.uuid(),
    oldText: z.string(),
    newText: z.string(),
    reason: z.string(),
    effectiveFrom: daySchema,
  }),
  example: {
    meetingId: '6f1e2d3c-4b5a-4968-8776-655443322101',
    regionId: 'liberec',
    erratumId: '7a8b9c0d-1e2f-4a3b-8c4d-5e6f7a8b9c01',
    pointId: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c01',
    oldText: 'Cílem je snižovat míru začlenění.',
    newText: 'Cílem je snižovat míru vyloučení.',
    reason: 'Zaměněné slovo',
    effectiveFrom: '2022-10-10',
  },
});

export type ErratumIssuedV1 = PublicEventOf<typeof erratumIssuedV1>;
