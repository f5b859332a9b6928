import { z } from 'zod';

/** What stands around the data of every event: who did what, on whose behalf, by which command and rule. */
export const auditEventHead = z.object({
  context: z.string(),
  stream: z.string(),
  revision: z.int(),
  position: z.string().describe('opaque place in the log of the context'),
  id: z.string(),
  type: z.string(),
  schema: z.int(),
  recordedAt: z.string(),
  validFrom: z.string().nullable().describe('day from which it is true, where it differs from the recording'),
  actor: z.object({ id: z.string().describe('pseudonym'), roles: z.array(z.string()), onBehalfOf: z.string().nullable() }),
  region: z.string(),
  commandId: z.string(),
  correlationId: z.string(),
  causationId: z.string(),
  rule: z.object({ id: z.string(), version: z.int() }).nullable().describe('version of the rule that decided'),
});

export const auditTimelineResponse = z.object({
  context: z.string(),
  stream: z.string(),
  items: z.array(auditEventHead),
  next: z.int().nullable().describe('revision from which the next page begins; null at the end'),
});

/** One event as stored, with its hashes and its leaf; enough to verify it by hand. */
export const auditEventResponse = auditEventHead.extend({
  data: z.unknown().describe('data as stored, personal data sealed'),
  dataHash: z.string().describe('SHA-256 of the stored bytes of the data'),
  metaHash: z.string().describe('SHA-256 of the stored bytes of the metadata'),
  seal: z
    .object({
      number: z.string().describe('place in the sequence of leaves, from 1'),
      leaf: z.string().describe('exact text of the leaf'),
      leafHash: z.string().describe('SHA-256(0x00 ‖ leaf)'),
      prevStreamLeaf: z.string().nullable().describe('hash of the leaf of the revision before'),
    })
    .nullable()
    .describe('null where the store keeps no leaves'),
});

export const auditStreamsResponse = z.object({
  items: z.array(
    z.object({
      context: z.string(),
      stream: z.string(),
      region: z.string(),
      events: z.int(),
      lastRevision: z.int(),
      firstAt: z.string(),
      lastAt: z.string(),
    }),
  ),
  next: z.string().nullable().describe('give it as `after` for the next page'),
});

export const auditLogsResponse = z.object({
  items: z.array(
    z.object({
      context: z.string(),
      store: z.string(),
      version: z.string(),
      sealed: z.boolean().describe('whether the store keeps leaves that can be verified'),
      events: z.int().nullable(),
      streams: z.int().nullable(),
      firstAt: z.string().nullable(),
      lastAt: z.string().nullable(),
      types: z.array(z.object({ type: z.string(), events: z.int() })),
    }),
  ),
});

export const auditReadingsResponse = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      reader: z.string().describe('pseudonym'),
      operation: z.string(),
      question: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
});
