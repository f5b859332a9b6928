import { isPartialDate } from '@triada/kernel';
import { z } from 'zod';

/** Field schemas that the stored events of this context share. */
export const id = z.uuid();
export const day = z.iso.date();
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const region = z.string().regex(/^[a-z0-9-]{2,40}$/);
export const municipality = z.string().regex(/^\d{6}$/);
export const code = z.string().min(1).max(80);
export const line = z.string().min(1).max(500);
export const text = z.string().min(1).max(20_000);
export const partialDate = z.string().max(10).refine(isPartialDate);

/** Triad sides; `other` = other institution, never counted in the triad (D040). */
export const side = z.enum(['commissioner', 'provider', 'user', 'other']);
export type Side = z.output<typeof side>;
export const triad = ['commissioner', 'provider', 'user'] as const satisfies readonly Side[];

/** Obec, město, kraj, stát (D039). */
export const commissionerKind = z.enum(['municipality', 'town', 'region', 'state']);
export const seatRole = z.enum(['chair', 'member', 'substitute', 'guest']);
export type SeatRole = z.output<typeof seatRole>;

export const groupKind = z.enum(['target-group', 'thematic', 'steering']);
export const meetingKind = z.enum(['ordinary', 'plenary', 'bilateral', 'ad-hoc']);

/** Which sides of the triad nobody among these sits for, in the order commissioner, provider, user (D098). */
export const missingSides = (present: Iterable<{ readonly side: Side | 'guest' }>): Side[] => {
  const seen = new Set<string>([...present].map((one) => one.side));
  return triad.filter((one) => !seen.has(one));
};
