import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';

/** Scope of a role; every attribute that is given must equal the subject's (libs/access). */
export const assignmentSchema = z.strictObject({
  role: z.enum([
    'authority_administrator',
    'coordinator',
    'group_manager',
    'municipality_representative',
    'provider',
    'member',
    'auditor',
    'integrator',
  ]),
  region: z.string().regex(/^[a-z0-9-]{2,40}$/).optional(),
  municipality: z.string().regex(/^\d{6}$/).optional(),
  group: z.uuid().optional(),
  organisation: z.uuid().optional(),
});
export type Assignment = z.infer<typeof assignmentSchema>;

/** Stored events of an account. The sign-in name and the password hash are never here: they can be erased (architecture 6.10). */
export const accountEvents = defineEvents({
  AccountCreated: { version: 1, schema: z.object({ accountId: z.uuid(), kind: z.enum(['person', 'program']) }) },
  RoleGranted: {
    version: 1,
    schema: z.object({ grantId: z.uuid(), assignment: assignmentSchema, from: z.iso.date(), to: z.iso.date().nullable() }),
  },
  /** `to` is exclusive: the role holds on days from <= d < to. */
  RoleRevoked: { version: 1, schema: z.object({ grantId: z.uuid(), to: z.iso.date(), reason: z.string() }) },
  PasswordChanged: { version: 1, schema: z.object({}) },
  AccountDisabled: { version: 1, schema: z.object({ reason: z.string() }) },
  AccountEnabled: { version: 1, schema: z.object({}) },
});
export type AccountEvent = EventOf<typeof accountEvents>;
