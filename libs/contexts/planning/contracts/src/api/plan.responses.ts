import { z } from 'zod';
import { projectMarkResponse } from './project.responses';
import {
  actorResponse,
  municipalityResponse,
  paragraphResponse,
  periodResponse,
  resolutionResponse,
  sourceResponse,
  targetGroupResponse,
} from './values';

const tierResponse = z.object({ code: z.string(), nameCs: z.string(), nameEn: z.string() });
const phaseResponse = z.object({ code: z.string(), nameCs: z.string(), nameEn: z.string() });

export const measureDetailResponse = z.object({
  kind: z.string().nullable(),
  owner: z.object({ organisationId: z.string().nullable(), name: z.string().nullable() }).nullable(),
  cooperating: z.array(z.object({ organisationId: z.string().nullable(), name: z.string().nullable() })),
  term: periodResponse.nullable(),
  costs: z.array(z.object({ year: z.int(), amount: z.int().describe('haléře'), fundingSource: z.string().nullable() })),
  indicators: z.array(
    z.object({
      indicatorId: z.string(),
      name: z.string(),
      unit: z.string(),
      definition: z.string().nullable(),
      dataSource: z.string().nullable(),
      baseline: z.object({ value: z.string(), date: z.string() }).nullable(),
      target: z.object({ value: z.string(), date: z.string() }).nullable(),
      direction: z.enum(['up', 'down', 'keep']).nullable(),
    }),
  ),
  serviceIds: z.array(z.string()),
  capacities: z.array(z.object({ unit: z.string(), before: z.string().nullable(), after: z.string() })),
  justification: z.string().nullable(),
  outputs: z.array(z.string()),
  risks: z.array(z.string()),
  importance: z.int().nullable(),
});

export const flagResponse = z.object({
  flagId: z.string(),
  serviceId: z.string(),
  serviceName: z.string().nullable(),
  kind: z.string(),
  detail: z.string().nullable(),
  from: z.string(),
});

/** An entry of the tree: priority, goal, measure, activity. `code` is its number now, `id` stays. */
export const planEntryResponse = z.object({
  id: z.string(),
  tier: z.string(),
  code: z.string(),
  parentId: z.string().nullable(),
  level: z.enum(['group', 'whole']),
  targetGroup: z.string().nullable(),
  title: z.string(),
  paragraphs: z.array(paragraphResponse),
  measure: measureDetailResponse.nullable(),
  source: sourceResponse.nullable(),
  get children(): z.ZodArray<typeof planEntryResponse> {
    return z.array(planEntryResponse);
  },
});

export const visionResponse = z.object({
  visionId: z.string(),
  targetGroup: z.string(),
  version: z.int(),
  paragraphs: z.array(paragraphResponse),
  endYear: z.int().nullable(),
  source: sourceResponse.nullable().describe('Null: without a source.'),
  confirmed: z.boolean(),
  forReview: z.boolean(),
  active: z.boolean().describe('Counts for submission: confirmed, of the right year, not waiting for a review.'),
});

export const planContentResponse = z.object({
  title: z.string(),
  planType: z.object({
    code: z.string(),
    version: z.int(),
    nameCs: z.string(),
    nameEn: z.string(),
    tiers: z.array(tierResponse),
  }),
  validity: periodResponse.nullable(),
  purpose: z.array(paragraphResponse),
  targetGroups: z.array(targetGroupResponse),
  territory: z.array(municipalityResponse),
  visions: z.array(visionResponse).describe('For every target group the active version, else the newest.'),
  tree: z.array(planEntryResponse),
});

export const planSummaryResponse = z.object({
  planId: z.string(),
  regionId: z.string(),
  cycleId: z.string(),
  title: z.string(),
  planType: z.string(),
  validity: periodResponse.nullable(),
  phase: phaseResponse,
  stage: z.string(),
  latestRevision: z.int().nullable(),
  adoptedRevision: z.int().nullable(),
  measures: z.int(),
});

export const planListResponse = z.object({ plans: z.array(planSummaryResponse) });

const roundResponse = z.object({
  roundId: z.string(),
  number: z.int(),
  title: z.string(),
  quota: z.int(),
  ruleVersion: z.int(),
  open: z.boolean(),
  to: z.string().nullable(),
  groups: z.array(z.object({ groupId: z.string(), name: z.string().nullable(), taken: z.int() })),
});

export const consultationResponse = z.object({
  consultationId: z.string(),
  from: z.string(),
  to: z.string(),
  channels: z.array(z.string()),
  revision: z.int().nullable(),
  closed: z.object({ on: z.string(), comments: z.int(), bodies: z.int() }).nullable(),
  settlement: z
    .object({ on: z.string(), accepted: z.int(), partly: z.int(), rejected: z.int(), resolution: resolutionResponse.nullable() })
    .nullable(),
});

export const planResponse = planSummaryResponse.extend({
  content: planContentResponse,
  projects: z.array(projectMarkResponse).describe('To be printed on every output (D060).'),
  rounds: z.array(roundResponse),
  consultations: z.array(consultationResponse),
  amendment: z.int().nullable(),
  evaluations: z.array(
    z.object({
      on: z.string(),
      year: z.int().nullable(),
      text: z.string(),
      fulfilled: z.int(),
      partly: z.int(),
      notFulfilled: z.int(),
      cancelled: z.int(),
    }),
  ),
  flags: z.record(z.string(), z.array(flagResponse)).describe('Open flags by measure.'),
  funding: z.record(z.string(), z.array(z.object({ schemeId: z.string(), from: z.string() }))).describe('Schemes by measure.'),
});

export const planAsOfResponse = z.object({
  planId: z.string(),
  regionId: z.string(),
  phase: phaseResponse,
  stage: z.string(),
  content: planContentResponse,
  projects: z.array(projectMarkResponse),
  hash: z.string().describe('Computed from the replayed content.'),
  storedHash: z.string().nullable().describe('As the revision stored it; null where no revision was asked for.'),
  matches: z.boolean().nullable().describe('Whether both are equal (X01).'),
  events: z.int().describe('Events that were replayed.'),
  lastEvent: z.object({ revision: z.int(), recordedAt: z.string(), validFrom: z.string() }).nullable(),
});

export const planChangeResponse = z.object({
  id: z.string(),
  entity: z.enum(['header', 'vision', 'item', 'measure']),
  change: z.enum(['added', 'removed', 'changed', 'moved']),
  title: z.string(),
  fields: z.array(z.string()),
});

export const planRevisionResponse = z.object({
  revision: z.int(),
  label: z.string().nullable(),
  hash: z.string(),
  previous: z.object({ revision: z.int(), hash: z.string(), resolution: resolutionResponse.nullable() }).nullable(),
  closedOn: z.string(),
  recordedAt: z.string(),
  actor: actorResponse,
  reason: z.string().nullable(),
  source: sourceResponse.nullable(),
  changes: z.array(planChangeResponse),
  recommended: resolutionResponse.nullable(),
  submitted: z
    .object({
      on: z.string(),
      addressee: z.string(),
      unrepresented: z.array(municipalityResponse),
      overrideReason: z.string().nullable(),
      actor: actorResponse,
    })
    .nullable(),
  decision: z
    .object({
      kind: z.enum(['adopted', 'noted', 'returned']),
      on: z.string(),
      resolution: resolutionResponse,
      votes: z.object({ for: z.int(), against: z.int(), abstained: z.int() }).nullable(),
      actor: actorResponse,
    })
    .nullable(),
});

export const revisionTimelineResponse = z.object({
  planId: z.string(),
  title: z.string(),
  validity: periodResponse.nullable(),
  phase: phaseResponse,
  projects: z.array(projectMarkResponse),
  revisions: z.array(planRevisionResponse),
});
