import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { line, listCode, localDate, regionId } from '../values';

const personId = z.uuid();

/**
 * A text encrypted with the person's own key. `seal` is random and authenticated with the text, so that no sealed text can be
 * moved to another place. Once the key is destroyed nobody can open it, and every hash over it stays valid (reliability 7).
 */
export const sealedText = z.object({
  seal: z.uuid(),
  text: z
    .string()
    .regex(/^v1\.[A-Za-z0-9_-]+$/)
    .max(20_000),
});
export type SealedText = z.output<typeof sealedText>;

/** Kind of the body for which a commissioner speaks (D039). */
export const commissionerKind = z.enum(['municipality', 'town', 'region', 'state']);
export type CommissionerKind = z.output<typeof commissionerKind>;

/** Functions whose holders may be named in public: names of elected people and officials stay in minutes (czech-domain 7.8). */
export const publicFunction = z.enum(['elected', 'official']);
export type PublicFunction = z.output<typeof publicFunction>;

/** What a consent to be named is given for (D024). */
export const consentPurpose = z.enum(['minutes', 'plan', 'story', 'web']);
export type ConsentPurpose = z.output<typeof consentPurpose>;

/** Grounds of erasure after Art. 17(1) GDPR. A code, because a free text would name people. */
export const erasureGround = z.enum(['no-longer-needed', 'consent-revoked', 'objection', 'unlawful', 'legal-duty']);
export type ErasureGround = z.output<typeof erasureGround>;

/** Grounds that come before an erasure, Art. 17(3) GDPR. */
export const legalHoldGround = z.enum(['legal-claim', 'archiving', 'audit']);
export type LegalHoldGround = z.output<typeof legalHoldGround>;

export const personEvents = defineEvents({
  PersonRegistered: {
    version: 1,
    schema: z.object({
      personId,
      regionId,
      /** Shown instead of the name of a service user; says nothing of the person. */
      pseudonym: line,
      name: sealedText,
      contact: sealedText.nullable(),
      note: sealedText.nullable(),
      /** Code of the list triad-sides. */
      side: listCode,
      commissionerKind: commissionerKind.nullable(),
      from: localDate,
    }),
  },
  /** Only what changed is there. */
  PersonDetailsChanged: {
    version: 1,
    schema: z.object({
      personId,
      name: sealedText.optional(),
      contact: sealedText.nullable().optional(),
      note: sealedText.nullable().optional(),
    }),
  },
  PersonSideChanged: {
    version: 1,
    schema: z.object({ personId, side: listCode, commissionerKind: commissionerKind.nullable(), from: localDate }),
  },
  /** `to` is the first day on which the person no longer takes part. */
  PersonLeft: { version: 1, schema: z.object({ personId, to: localDate }) },
  PersonLinked: { version: 1, schema: z.object({ personId, organisationId: z.uuid(), from: localDate }) },
  PersonUnlinked: { version: 1, schema: z.object({ personId, organisationId: z.uuid(), to: localDate }) },
  PublicFunctionTaken: { version: 1, schema: z.object({ personId, function: publicFunction, from: localDate }) },
  PublicFunctionLeft: { version: 1, schema: z.object({ personId, function: publicFunction, to: localDate }) },
  ConsentGiven: { version: 1, schema: z.object({ personId, purpose: consentPurpose, on: localDate }) },
  ConsentRevoked: { version: 1, schema: z.object({ personId, purpose: consentPurpose, on: localDate }) },
  LegalHoldPlaced: { version: 1, schema: z.object({ personId, ground: legalHoldGround, on: localDate }) },
  LegalHoldLifted: { version: 1, schema: z.object({ personId, on: localDate }) },
  /** The refusal itself matters: who asked must be able to prove it (E06). */
  ErasureRefused: { version: 1, schema: z.object({ personId, ground: erasureGround, hold: legalHoldGround, on: localDate }) },
  ErasureRequested: { version: 1, schema: z.object({ personId, ground: erasureGround, by: z.string(), on: localDate }) },
  ErasureWithdrawn: { version: 1, schema: z.object({ personId, on: localDate }) },
  ErasureConfirmed: { version: 1, schema: z.object({ personId, by: z.string(), on: localDate }) },
  SubjectKeyDestroyed: { version: 1, schema: z.object({ personId, ground: erasureGround, on: localDate }) },
});
export type PersonEvent = EventOf<typeof personEvents>;
