import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { code, commissionerKind, day, groupKind, id, line, municipality, region, seatRole, side } from '../vocabulary';
import { rulesOfProcedureSchema } from './rules-of-procedure';

const change = { groupId: id, from: day, reason: line };

/** Stored events of a group, one stream each. A mandate holds on days `from <= d < to`. */
export const groupEvents = defineEvents({
  GroupFounded: {
    version: 1,
    schema: z.object({
      groupId: id,
      regionId: region,
      name: line,
      kind: groupKind,
      targetGroups: z.array(code),
      topic: line.nullable(),
      parent: id.nullable().describe('Body above it in the organisational structure.'),
      from: day,
    }),
  },
  GroupRenamed: { version: 1, schema: z.object({ groupId: id, name: line, from: day }) },
  TargetGroupsChanged: { version: 1, schema: z.object({ groupId: id, targetGroups: z.array(code), from: day }) },
  GroupSuspended: { version: 1, schema: z.object(change) },
  GroupRenewed: { version: 1, schema: z.object(change) },
  GroupDissolved: { version: 1, schema: z.object(change) },
  RulesOfProcedureAdopted: {
    version: 1,
    schema: z.object({
      groupId: id,
      version: z.int().min(1),
      from: day,
      rules: rulesOfProcedureSchema,
      decision: line.nullable().describe('Resolution or act by which they were adopted.'),
    }),
  },
  CompositionRuleSet: {
    version: 1,
    schema: z.object({
      groupId: id,
      from: day,
      composition: z
        .object({ organisationId: id, municipalities: z.array(municipality) })
        .nullable()
        .describe('Only members of the organisation may sit here (D048); null lifts the rule.'),
    }),
  },
  SeatTaken: {
    version: 1,
    schema: z.object({
      groupId: id,
      seatId: id,
      personId: id,
      side,
      commissionerKind: commissionerKind.nullable(),
      organisationId: id.nullable(),
      municipality: municipality.nullable(),
      role: seatRole,
      officeId: id.nullable().describe('Office on which the mandate rests (D059).'),
      substituteFor: id.nullable().describe('Seat whose holder is stood in for.'),
      from: day,
      to: day.nullable(),
    }),
  },
  SeatVacated: { version: 1, schema: z.object({ groupId: id, seatId: id, to: day, reason: line }) },
  NumberingStarted: { version: 1, schema: z.object({ groupId: id, first: z.int().min(1) }) },
  MeetingNumbered: {
    version: 1,
    schema: z.object({
      groupId: id,
      meetingId: id,
      number: z.int().min(1),
      wanted: z.int().min(1).nullable().describe('Number that imported minutes bear; differs where it was taken meanwhile.'),
    }),
  },
});

export type GroupEvent = EventOf<typeof groupEvents>;
export type SeatTaken = Extract<GroupEvent, { type: 'SeatTaken' }>['data'];
