import { z } from 'zod';

/** Values that the stored events of this context share. Public contracts have their own copies: the two may part ways. */
export const municipalityCode = z.string().regex(/^\d{6}$/);
export const regionId = z.string().regex(/^[a-z0-9-]{2,40}$/);
export const listCode = z.string().min(1).max(60);
export const localDate = z.iso.date();
export const line = z.string().min(1).max(300);
export const text = z.string().min(1).max(4000);

/** How to reach an organisation or a service; never a person's own contact. */
export const contact = z.object({
  phone: z.string().max(60).nullable(),
  email: z.string().max(200).nullable(),
  web: z.string().max(300).nullable(),
  dataBox: z.string().max(7).nullable(),
  /** When and where somebody answers. */
  note: z.string().max(300).nullable(),
});
export type Contact = z.output<typeof contact>;

export const noContact: Contact = { phone: null, email: null, web: null, dataBox: null, note: null };

/** At least one way to get in touch from outside: a data box alone serves offices only. */
export const isReachable = ({ phone, email, web }: Contact): boolean => Boolean(phone ?? email ?? web);

/**
 * Where a service or an offer is given. A hidden place (shelters, intervention centres) keeps neither address nor municipality:
 * what was never stored can never be shown (czech-domain 6.1).
 */
export const place = z.object({
  hidden: z.boolean(),
  municipality: municipalityCode.nullable(),
  address: z.string().max(300).nullable(),
});
export type Place = z.output<typeof place>;

/** Two JSON values are the same; both come from schemas, so their keys stand in the same order. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The one of several dated values that holds on a day; of two with the same day the later recorded one. */
export const inForce = <Dated extends { readonly from: string }>(dated: readonly Dated[], day: string): Dated | undefined =>
  [...dated].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).findLast(({ from }) => from <= day);
