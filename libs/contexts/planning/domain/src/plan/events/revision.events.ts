import { z } from 'zod';
import { day, resolution, source, validity, votes } from '../../shared/values';

/** One entry of the list of changes between two contents (D043). */
export const planChange = z.object({
  id: z.string(),
  entity: z.enum(['header', 'vision', 'item', 'measure']),
  change: z.enum(['added', 'removed', 'changed', 'moved']),
  title: z.string(),
  fields: z.array(z.string()),
});
export type PlanChange = z.output<typeof planChange>;

const sealed = { revision: z.int().min(1), hash: z.string() };
const count = z.int().min(0);

/** Consultation, closing of revisions and what bodies decide about them. */
export const revisionEvents = {
  ConsultationOpened: {
    version: 1,
    schema: z.object({
      consultationId: z.uuid(),
      from: day,
      to: day,
      channels: z.array(z.string()),
      revision: z.int().nullable(),
    }),
  },
  ConsultationClosed: { version: 1, schema: z.object({ consultationId: z.uuid(), on: day, comments: count, bodies: count }) },
  CommentsSettled: {
    version: 1,
    schema: z.object({
      consultationId: z.uuid(),
      on: day,
      accepted: count,
      partly: count,
      rejected: count,
      resolution: resolution.nullable(),
    }),
  },
  RevisionClosed: {
    version: 1,
    schema: z.object({
      ...sealed,
      format: z.int().min(1).describe('Of the content that was sealed, so that an old hash can be computed again for ever.'),
      label: z.string().nullable(),
      previous: z.object({ ...sealed, resolution: resolution.nullable() }).nullable(),
      changes: z.array(planChange),
      reason: z.string().nullable(),
      source: source.nullable(),
    }),
  },
  PlanRecommended: { version: 1, schema: z.object({ ...sealed, resolution }) },
  PlanSubmitted: {
    version: 1,
    schema: z.object({
      ...sealed,
      addressee: z.string(),
      unrepresented: z.array(z.string()).describe('Municipalities without a representative on that day (D058).'),
      overrideReason: z.string().nullable(),
    }),
  },
  PlanAdopted: { version: 1, schema: z.object({ ...sealed, resolution, votes }) },
  PlanNoted: { version: 1, schema: z.object({ ...sealed, resolution }) },
  PlanReturned: { version: 1, schema: z.object({ ...sealed, resolution, reason: z.string() }) },
  AmendmentOpened: {
    version: 1,
    schema: z.object({ revision: z.int(), reason: z.string(), resolution: resolution.nullable(), source: source.nullable() }),
  },
  PlanExtended: { version: 1, schema: z.object({ validity, before: validity, resolution }) },
  PlanEvaluated: {
    version: 1,
    schema: z.object({
      on: day,
      year: z.int().nullable(),
      text: z.string(),
      fulfilled: count,
      partly: count,
      notFulfilled: count,
      cancelled: count,
    }),
  },
  PlanExpired: { version: 1, schema: z.object({ on: day, archived: z.boolean() }) },
} as const;
