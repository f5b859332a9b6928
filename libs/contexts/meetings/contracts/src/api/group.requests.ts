import { z } from 'zod';
import { codeSchema, commissionerKinds, daySchema, groupKinds, municipalityCodeSchema, regionIdSchema, seatRoles, sides } from '../vocabulary';
import { lineText, nameText, newIdOption, reasonRequest } from './shared';

/** Rules of procedure as data; what is left out takes the value most common in practice (czech-domain 4.3). */
export const rulesOfProcedureRequest = z.strictObject({
  noticeDays: z.int().min(0).max(60).default(7),
  urgencyAllowed: z.boolean().default(true),
  quorum: z
    .string()
    .regex(/^\d{1,3}\/[1-9]\d{0,2}$/)
    .refine((share) => Number(share.split('/')[0]) <= Number(share.split('/')[1]), 'a share above one')
    .default('0/1')
    .describe('Share of the voting seats, `1/2`; `0/1` = none.'),
  withoutQuorum: z.enum(['refuse', 'flag']).default('flag'),
  majority: z.enum(['present', 'cast']).default('present'),
  votingRoles: z.array(z.enum(seatRoles)).max(4).default(['chair', 'member', 'substitute']),
  votingSides: z.array(z.enum(sides)).max(4).default(['commissioner', 'provider', 'user', 'other']),
  substitutes: z.boolean().default(true),
  public: z.boolean().default(true),
  standingItems: z
    .array(lineText)
    .max(30)
    .refine((titles) => new Set(titles).size === titles.length, 'a title twice')
    .default([]),
  verifier: z.enum(['another-person', 'member', 'chair']).default('another-person'),
  objectionDays: z.int().min(0).max(60).default(0),
  cadenceMonths: z.int().min(1).max(24).nullable().default(null),
});

export const foundGroupRequest = z.strictObject({
  groupId: newIdOption,
  regionId: regionIdSchema,
  name: nameText,
  kind: z.enum(groupKinds),
  targetGroups: z.array(codeSchema).max(30).default([]),
  topic: lineText.nullable().default(null).describe('What a thematic group is about.'),
  parent: z.uuid().nullable().default(null).describe('Body above it.'),
  rules: rulesOfProcedureRequest.nullable().default(null),
});

export const renameGroupRequest = z.strictObject({ name: nameText });
export const changeTargetGroupsRequest = z.strictObject({ targetGroups: z.array(codeSchema).min(1).max(30) });
export const suspendGroupRequest = reasonRequest;
export const renewGroupRequest = reasonRequest;
export const dissolveGroupRequest = reasonRequest;

export const adoptRulesOfProcedureRequest = z.strictObject({
  rules: rulesOfProcedureRequest,
  from: daySchema.nullable().default(null).describe('First day of validity; null = today.'),
  decision: lineText.nullable().default(null).describe('By which act they were adopted.'),
});

export const setCompositionRuleRequest = z.strictObject({
  composition: z
    .strictObject({ organisationId: z.uuid(), municipalities: z.array(municipalityCodeSchema).max(500) })
    .nullable()
    .describe('Members of organisation X only; its member municipalities stand here. Null lifts the rule.'),
});

export const admitMemberRequest = z.strictObject({
  seatId: newIdOption,
  personId: z.uuid(),
  side: z.enum(sides),
  commissionerKind: z.enum(commissionerKinds).nullable().default(null).describe('Obec, město, kraj or stát; for commissioners.'),
  organisationId: z.uuid().nullable().default(null),
  municipality: municipalityCodeSchema.nullable().default(null),
  role: z.enum(seatRoles).default('member'),
  officeId: z.uuid().nullable().default(null).describe('Office on which the mandate rests; with its end the mandate ends.'),
  substituteFor: z.uuid().nullable().default(null).describe('Seat whose holder is stood in for.'),
  from: daySchema.nullable().default(null).describe('First day of the mandate; null = today.'),
  to: daySchema.nullable().default(null).describe('First day on which it no longer holds.'),
});

export const vacateSeatRequest = z.strictObject({ to: daySchema.nullable().default(null), reason: lineText });
export const endMandatesByOfficeRequest = z.strictObject({ officeId: z.uuid(), to: daySchema });
export const startNumberingRequest = z.strictObject({ first: z.int().min(1).max(9_999) });
export const numberMeetingRequest = z.strictObject({ meetingId: z.uuid(), wanted: z.int().min(1).max(9_999).nullable() });

export const takeOfficeRequest = z.strictObject({
  officeId: newIdOption,
  regionId: regionIdSchema,
  title: nameText.describe('Starosta, místostarosta, vedoucí odboru…'),
  personId: z.uuid(),
  municipality: municipalityCodeSchema.nullable().default(null),
  organisationId: z.uuid().nullable().default(null),
  from: daySchema.nullable().default(null),
});
export const endOfficeRequest = z.strictObject({ to: daySchema.nullable().default(null), reason: lineText });
