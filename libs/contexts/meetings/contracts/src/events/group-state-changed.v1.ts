import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { daySchema, regionIdSchema } from '../vocabulary';

/** A group was suspended, renewed or dissolved (D047). */
export const groupStateChangedV1 = definePublicEvent({
  type: 'meetings.group-state-changed.v1',
  title: { cs: 'Stav skupiny změněn', en: 'State of a group changed' },
  schema: z.object({
    groupId: z.uuid(),
    regionId: regionIdSchema,
    state: z.enum(['active', 'suspended', 'dissolved']),
    from: daySchema,
    reason: z.string(),
  }),
  example: {
    groupId: '3f0a4f0e-8d0c-4b1a-9a53-6a4f0c7d1e01',
    regionId: 'frydlantsko',
    state: 'active',
    from: '2017-09-20',
    reason: 'Činnost řídicí skupiny obnovena',
  },
});

export type GroupStateChangedV1 = PublicEventOf<typeof groupStateChangedV1>;
