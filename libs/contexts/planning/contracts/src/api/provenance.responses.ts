import { z } from 'zod';
import { flagResponse, planEntryResponse, visionResponse } from './plan.responses';
import { projectMarkResponse } from './project.responses';
import { actorResponse, organisationResponse, periodResponse } from './values';

/**
 * From something in a plan back to the point of the minutes, the meeting and who was there. Readers without a role in the region get
 * numbers instead of persons, and the words of the point once the minutes are published.
 */
export const provenanceResponse = z.object({
  source: z
    .enum(['minutes', 'unknown-meeting', 'no-source'])
    .describe('`unknown-meeting`: named, but its approved minutes have not come in.'),
  note: z.object({ cs: z.string(), en: z.string() }).nullable(),
  meeting: z
    .object({
      meetingId: z.string(),
      groupId: z.string().nullable(),
      groupName: z.string().nullable(),
      number: z.int().nullable(),
      date: z.string(),
      hash: z.string(),
      published: z.boolean().describe('Whether everybody may read the minutes.'),
    })
    .nullable(),
  point: z
    .object({
      pointId: z.string(),
      number: z.string(),
      type: z.string(),
      text: z.string().nullable().describe('Null: not published yet, and the reader has no role in the region.'),
    })
    .nullable(),
  attendance: z.array(z.object({ side: z.string(), count: z.int() })).describe('How many were there, by side.'),
  attendees: z
    .array(
      z.object({
        personId: z.string().nullable(),
        side: z.string(),
        organisation: organisationResponse.nullable(),
        municipality: z.object({ code: z.string(), name: z.string() }).nullable(),
      }),
    )
    .nullable()
    .describe('Null for readers without a role in the region.'),
});

const proposerResponse = z.object({
  personId: z.string().nullable().describe('Null also for readers without a role in the region.'),
  organisation: organisationResponse.nullable(),
});

export const measureResponse = z.object({
  planId: z.string(),
  planTitle: z.string(),
  validity: periodResponse.nullable(),
  phase: z.string(),
  projects: z.array(projectMarkResponse),
  entry: planEntryResponse,
  path: z
    .array(z.object({ id: z.string(), tier: z.string(), code: z.string(), title: z.string() }))
    .describe('From the top; exactly one (D111).'),
  services: z.array(z.object({ serviceId: z.string(), name: z.string().nullable(), state: z.string().nullable() })),
  flags: z.array(flagResponse),
  funding: z.array(z.object({ schemeId: z.string(), from: z.string() })),
  proposer: proposerResponse.nullable(),
  addition: z.object({ roundId: z.string(), groupId: z.string(), groupName: z.string().nullable() }).nullable(),
  added: z.object({ on: z.string(), actor: actorResponse }),
  provenance: provenanceResponse,
});

export const visionProvenanceResponse = z.object({
  planId: z.string(),
  planTitle: z.string(),
  validity: periodResponse.nullable(),
  vision: visionResponse,
  versions: z.array(z.object({ visionId: z.string(), version: z.int(), draftedOn: z.string() })),
  confirmation: z
    .object({ userRepresentative: z.string().nullable(), meetingId: z.string().nullable(), date: z.string() })
    .nullable(),
  provenance: provenanceResponse,
});

export const proposalListResponse = z.object({
  planId: z.string(),
  proposals: z.array(
    z.object({
      proposalId: z.string(),
      text: z.string(),
      targetGroups: z.array(z.string()),
      groupId: z.string().nullable(),
      groupName: z.string().nullable(),
      state: z.enum(['open', 'accepted', 'dismissed']),
      complete: z.boolean().describe('Has a proposer (D085).'),
      proposer: proposerResponse.nullable(),
      measureId: z.string().nullable(),
      reason: z.string().nullable(),
      provenance: provenanceResponse,
    }),
  ),
});
