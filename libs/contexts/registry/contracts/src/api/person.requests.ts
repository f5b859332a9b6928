import { z } from 'zod';
import { code, from, name, regionId, to } from './shared';

export const commissionerKind = z.enum(['municipality', 'town', 'region', 'state']);
export const publicFunction = z.enum(['elected', 'official']);
export const consentPurpose = z.enum(['minutes', 'plan', 'story', 'web']);
export const erasureGround = z.enum(['no-longer-needed', 'consent-revoked', 'objection', 'unlawful', 'legal-duty']);
export const legalHoldGround = z.enum(['legal-claim', 'archiving', 'audit']);

export const personContact = z.strictObject({
  phone: z.string().trim().min(3).max(60).nullable().default(null),
  email: z.email().max(200).nullable().default(null),
  address: name.nullable().default(null),
});

const note = z.string().trim().min(1).max(4000);

export const registerPersonRequest = z.strictObject({
  regionId,
  name: name.describe('Sealed with the person’s own key before anything is stored'),
  contact: personContact.nullable().default(null),
  note: note.nullable().default(null),
  pseudonym: z
    .string()
    .trim()
    .min(2)
    .max(60)
    .optional()
    .describe('Shown for a service user without consent; made up when left out'),
  side: code.describe('Code of the list triad-sides'),
  commissionerKind: commissionerKind.nullable().default(null).describe('Needed for commissioners only'),
  from,
});
export const changePersonDetailsRequest = z.strictObject({
  name: name.optional(),
  contact: personContact.nullable().optional(),
  note: note.nullable().optional(),
});
export const changePersonSideRequest = z.strictObject({
  side: code,
  commissionerKind: commissionerKind.nullable().default(null),
  from,
});
export const endPersonParticipationRequest = z.strictObject({ to });
export const linkPersonRequest = z.strictObject({ organisationId: z.uuid(), from });
export const unlinkPersonRequest = z.strictObject({ to });
export const recordPublicFunctionRequest = z.strictObject({ function: publicFunction, from });
export const endPublicFunctionRequest = z.strictObject({ to });
export const giveConsentRequest = z.strictObject({ purpose: consentPurpose, on: from });
export const revokeConsentRequest = z.strictObject({ on: from });
export const placeLegalHoldRequest = z.strictObject({ ground: legalHoldGround });
export const requestErasureRequest = z.strictObject({ ground: erasureGround });
export const noDetails = z.strictObject({});
