import { z } from 'zod';
import { day, paragraph, source } from '../../shared/values';

/** Target states of the target groups, written from the clients' side (D072). */
export const visionEvents = {
  VisionDrafted: {
    version: 1,
    schema: z.object({
      visionId: z.uuid().describe('Of this version.'),
      targetGroup: z.string(),
      version: z.int().min(1),
      paragraphs: z.array(paragraph),
      endYear: z.int().nullable().describe('Last year of the validity of the plan that the vision speaks of (D073).'),
      source: source.nullable(),
    }),
  },
  VisionConfirmed: {
    version: 1,
    schema: z.object({ visionId: z.uuid(), userRepresentative: z.uuid(), meetingId: z.uuid().nullable(), date: day }),
  },
  VisionsMarkedForReview: { version: 1, schema: z.object({ visionIds: z.array(z.uuid()), endYear: z.int() }) },
} as const;
