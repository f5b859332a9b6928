import { z } from 'zod';
import { commissionerKinds, groupKinds, seatRoles, sides } from '../vocabulary';
import { rulesOfProcedureRequest } from './group.requests';

const count = z.int().min(0);
export const lifecycleSchema = z.enum(['absent', 'active', 'suspended', 'dissolved']);

/** People per side on a day; `other` stands apart and never counts in the triad (D040). */
export const compositionSchema = z.object({
  commissioner: count,
  provider: count,
  user: count,
  other: count,
  byCommissionerKind: z.record(z.enum(commissionerKinds), count),
  missingSides: z.array(z.enum(sides)).describe('Sides of the triad that nobody sits for.'),
  complete: z.boolean(),
});

export const groupListItem = z.object({
  groupId: z.uuid(),
  regionId: z.string(),
  name: z.string(),
  kind: z.enum(groupKinds),
  state: lifecycleSchema,
  targetGroups: z.array(z.string()),
  topic: z.string().nullable(),
  parent: z.uuid().nullable(),
  members: count,
  composition: compositionSchema,
});
export const groupListResponse = z.object({ asOf: z.string(), items: z.array(groupListItem) });

export const groupResponse = groupListItem.extend({
  founded: z.string().describe('Day of founding.'),
  rules: z.object({ version: z.int(), from: z.string(), rules: rulesOfProcedureRequest }),
  rulesVersions: z.array(z.object({ version: z.int(), from: z.string() })),
  membersOf: z.object({ organisationId: z.uuid(), municipalities: z.array(z.string()) }).nullable(),
  lifecycle: z.array(z.object({ from: z.string(), state: lifecycleSchema })),
  meetingNumbers: z.object({ first: z.int().nullable(), next: z.int() }),
});

export const memberSchema = z.object({
  seatId: z.uuid(),
  personId: z.uuid(),
  side: z.enum(sides),
  commissionerKind: z.enum(commissionerKinds).nullable(),
  organisationId: z.uuid().nullable(),
  municipality: z.string().nullable(),
  role: z.enum(seatRoles),
  officeId: z.uuid().nullable(),
  substituteFor: z.uuid().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  admittedUnder: z.int().nullable().describe('Version of the rules of procedure under which the admission was decided.'),
});
export const memberListResponse = z.object({ groupId: z.uuid(), asOf: z.string(), items: z.array(memberSchema) });

export const compositionResponse = z.object({
  asOf: z.string(),
  items: z.array(z.object({ groupId: z.uuid(), name: z.string(), state: lifecycleSchema, composition: compositionSchema })),
});

const cell = z.object({
  groupId: z.uuid(),
  state: z.enum(['represented', 'missing']),
  sides: z.array(z.enum(sides)).describe('Sides for which somebody from the municipality sits.'),
  since: z.string().nullable().describe('Missing since, where a mandate has ended.'),
});
export const coverageResponse = z.object({
  asOf: z.string(),
  regionVersion: z.int().nullable(),
  groups: z.array(z.object({ groupId: z.uuid(), name: z.string(), composition: compositionSchema })),
  municipalities: z.array(
    z.object({ code: z.string(), name: z.string(), state: z.enum(['represented', 'missing']), cells: z.array(cell) }),
  ),
});

export const municipalitiesMissingResponse = z.object({
  asOf: z.string(),
  total: count,
  represented: count,
  items: z.array(z.object({ code: z.string(), name: z.string(), since: z.string().nullable() })),
});

export const targetGroupsWithoutGroupResponse = z.object({
  asOf: z.string(),
  items: z.array(z.object({ planId: z.uuid(), plan: z.string(), code: z.string(), name: z.string() })),
});

const body = z.object({
  groupId: z.uuid(),
  name: z.string(),
  kind: z.enum(groupKinds),
  state: lifecycleSchema,
  parent: z.uuid().nullable(),
  seats: z.array(memberSchema.pick({ seatId: true, personId: true, side: true, role: true, organisationId: true, municipality: true })),
});
export const structureResponse = z.object({
  asOf: z.string(),
  bodies: z.array(body),
  compared: z
    .object({
      with: z.string(),
      added: z.array(z.object({ groupId: z.uuid(), name: z.string() })),
      gone: z.array(z.object({ groupId: z.uuid(), name: z.string() })),
      changed: z.array(
        z.object({ groupId: z.uuid(), name: z.string(), before: z.string(), seatsAdded: z.array(z.uuid()), seatsGone: z.array(z.uuid()) }),
      ),
    })
    .nullable(),
});

export const officeListResponse = z.object({
  asOf: z.string(),
  items: z.array(
    z.object({
      officeId: z.uuid(),
      regionId: z.string(),
      title: z.string(),
      personId: z.uuid(),
      municipality: z.string().nullable(),
      organisationId: z.uuid().nullable(),
      from: z.string(),
      to: z.string().nullable(),
      held: z.boolean(),
    }),
  ),
});
