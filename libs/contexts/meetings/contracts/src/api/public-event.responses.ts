import { z } from 'zod';

const source = z.object({ body: z.string(), title: z.string(), date: z.string(), address: z.string().nullable() }).nullable();

export const publicEventResponse = z.object({
  publicEventId: z.uuid(),
  regionId: z.string(),
  kind: z.string(),
  title: z.string(),
  when: z.union([z.object({ date: z.string() }), z.object({ from: z.string(), to: z.string() })]),
  begin: z.string().describe('First day that the date can mean; the list is sorted by it.'),
  venue: z.string(),
  organiser: z.string(),
  motto: z.string().nullable(),
  source,
  cancelled: z.string().nullable().describe('Reason.'),
  headcount: z
    .object({ total: z.int(), approximate: z.boolean(), classes: z.array(z.object({ code: z.string(), count: z.int() })) })
    .nullable(),
  report: z
    .object({
      date: z.string(),
      authorId: z.uuid().nullable().describe('Null also for readers without a role in the region.'),
      text: z.string(),
      takenOver: z.boolean(),
      source,
    })
    .nullable(),
});
export const publicEventListResponse = z.object({ items: z.array(publicEventResponse) });
