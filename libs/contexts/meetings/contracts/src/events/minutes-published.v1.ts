import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { daySchema, regionIdSchema } from '../vocabulary';

/** From now on everybody may read the wording of the approved minutes; who was there stays with the people of the region. */
export const minutesPublishedV1 = definePublicEvent({
  type: 'meetings.minutes-published.v1',
  title: { cs: 'Zápis zveřejněn', en: 'Minutes published' },
  schema: z.object({ meetingId: z.uuid(), regionId: regionIdSchema, on: daySchema.describe('Day of publication.') }),
  example: { meetingId: '6f1e2d3c-4b5a-4968-8776-655443322101', regionId: 'liberec', on: '2022-06-03' },
});

export type MinutesPublishedV1 = PublicEventOf<typeof minutesPublishedV1>;
