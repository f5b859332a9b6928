import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { codeSchema, groupKinds, regionIdSchema } from '../vocabulary';

/** A group exists; published again when its name or its target groups change. */
export const groupFoundedV1 = definePublicEvent({
  type: 'meetings.group-founded.v1',
  title: { cs: 'Skupina ustavena', en: 'Group founded' },
  schema: z.object({
    groupId: z.uuid(),
    regionId: regionIdSchema,
    name: z.string(),
    kind: z.enum(groupKinds),
    targetGroups: z.array(codeSchema).describe('Codes of the target groups it covers; none for a thematic or steering group.'),
  }),
  example: {
    groupId: '3f0a4f0e-8d0c-4b1a-9a53-6a4f0c7d1e01',
    regionId: 'liberec',
    name: 'Pracovní skupina pro osoby ohrožené závislostmi',
    kind: 'target-group',
    targetGroups: ['addiction'],
  },
});

export type GroupFoundedV1 = PublicEventOf<typeof groupFoundedV1>;
