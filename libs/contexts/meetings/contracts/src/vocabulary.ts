import { isPartialDate } from '@triada/kernel';
import { z } from 'zod';

/** Slug of a planning region, given when the region is founded. */
export const regionIdSchema = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/)
  .describe('Planning region, a slug such as `frydlantsko`.');

/** Six-digit code of the municipality (RÚIAN/ČSÚ). */
export const municipalityCodeSchema = z
  .string()
  .regex(/^\d{6}$/)
  .describe('Municipality, code of the Czech Statistical Office.');

/** Calendar day `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** Day, half of a month, month or year (`PartialDate` of the kernel). */
export const partialDateSchema = z.string().max(10).refine(isPartialDate, 'no day, half-month, month or year');

/** Time of day in Europe/Prague, `HH:MM`. */
export const timeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('Local time of day in Europe/Prague.');

/** SHA-256 over canonical JSON, hex. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** A code of a code list (target group, type of point, subject of a tag). */
export const codeSchema = z.string().min(1).max(80);

export const groupKinds = ['target-group', 'thematic', 'steering'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Triad sides; `other` = other institution (labour office, social department of a town…), which sits with the groups but is never counted in the triad. */
export const sides = ['commissioner', 'provider', 'user', 'other'] as const;
export type Side = (typeof sides)[number];
/** The three that make a triad. */
export const triadSides = ['commissioner', 'provider', 'user'] as const satisfies readonly Side[];

/** Kind of a commissioner: obec, město, kraj, stát. */
export const commissionerKinds = ['municipality', 'town', 'region', 'state'] as const;
export type CommissionerKind = (typeof commissionerKinds)[number];

export const seatRoles = ['chair', 'member', 'substitute', 'guest'] as const;
export type SeatRole = (typeof seatRoles)[number];

export const meetingKinds = ['ordinary', 'plenary', 'bilateral', 'ad-hoc'] as const;
export type MeetingKind = (typeof meetingKinds)[number];
