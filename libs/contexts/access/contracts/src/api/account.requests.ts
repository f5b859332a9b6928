import { z } from 'zod';

/** Role and scope as people fill it in; rules about which scope a role needs are the decider's. */
export const assignmentRequest = z
  .strictObject({
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
  })
  .describe('A role within a scope; a missing scope attribute means "any".');

const password = z.string().min(12).max(200).describe('At least 12 characters; a sentence is best.');
const reason = z.string().trim().min(3).max(500);

export const grantRequest = z.strictObject({
  assignment: assignmentRequest,
  from: z.iso.date().describe('First day on which the role holds.'),
  to: z.iso.date().nullable().default(null).describe('First day on which it no longer holds; null = open.'),
});

export const createAccountRequest = z.strictObject({
  accountName: z.string().trim().min(2).max(80).describe('Sign-in name. Kept outside the event log, can be erased.'),
  password,
  kind: z.enum(['person', 'program']).default('person'),
  roles: z.array(grantRequest).max(20).default([]),
});

export const revokeRoleRequest = z.strictObject({ to: z.iso.date().describe('First day without the role.'), reason });
export const changePasswordRequest = z.strictObject({ password });
export const disableAccountRequest = z.strictObject({ reason });
export const enableAccountRequest = z.strictObject({});

export const accountListResponse = z.object({
  accounts: z.array(
    z.object({
      accountId: z.uuid(),
      accountName: z.string().nullable().describe('null when the name was erased.'),
      kind: z.enum(['person', 'program']),
      status: z.enum(['active', 'disabled']),
      roles: z.array(z.object({ grantId: z.uuid(), assignment: assignmentRequest, from: z.iso.date(), to: z.iso.date().nullable() })),
    }),
  ),
});
