import { definePublicEvent, type PublicEventOf } from '@triada/kernel';
import { z } from 'zod';
import { codeSchema, daySchema, hashSchema, municipalityCodeSchema, regionIdSchema, sides } from '../vocabulary';

/** A point of approved minutes as other contexts see it. */
export const approvedPointSchema = z.object({
  pointId: z.uuid(),
  number: z.string().describe('`3`, child points `2.4`.'),
  parent: z.uuid().nullable(),
  type: codeSchema.describe('Code of the list of minutes item types.'),
  text: z.string().describe('Persons only as `@[personId]`.'),
  targetGroups: z.array(codeSchema),
  proposer: z
    .object({ personId: z.uuid().optional(), organisationId: z.uuid().optional() })
    .nullable()
    .describe('Null = the minutes name none (D085).'),
});

/** Who was there. `guest` = without a seat that held on the day. */
export const approvedAttendeeSchema = z.object({
  personId: z.uuid().nullable(),
  side: z.enum([...sides, 'guest']),
  organisationId: z.uuid().nullable(),
  municipality: municipalityCodeSchema.nullable(),
});

/** Minutes approved by somebody other than their author; `hash` seals the exact content. */
export const minutesApprovedV1 = definePublicEvent({
  type: 'meetings.minutes-approved.v1',
  title: { cs: 'Zápis schválen', en: 'Minutes approved' },
  schema: z.object({
    meetingId: z.uuid(),
    groupId: z.uuid().nullable().describe('Null for a plenary meeting of all groups.'),
    regionId: regionIdSchema,
    number: z.int().min(1).nullable().describe('Number in the sequence of the group; plenary and bilateral meetings have none.'),
    date: daySchema,
    hash: hashSchema,
    points: z.array(approvedPointSchema),
    attendees: z.array(approvedAttendeeSchema),
  }),
  example: {
    meetingId: '6f1e2d3c-4b5a-4968-8776-655443322101',
    groupId: '3f0a4f0e-8d0c-4b1a-9a53-6a4f0c7d1e01',
    regionId: 'liberec',
    number: 2,
    date: '2022-05-27',
    hash: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9',
    points: [
      {
        pointId: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c01',
        number: '1',
        parent: null,
        type: 'measure_proposal',
        text: 'Doplnit ukazatele, které změří účinnost práce.',
        targetGroups: ['addiction'],
        proposer: null,
      },
    ],
    attendees: [
      { personId: '9d2c1b0a-7e6f-4d5c-8b4a-3c2d1e0f9a01', side: 'commissioner', organisationId: null, municipality: '563889' },
    ],
  },
});

export type MinutesApprovedV1 = PublicEventOf<typeof minutesApprovedV1>;
