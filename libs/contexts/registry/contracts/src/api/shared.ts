import { z } from 'zod';

/** Slug of the planning region that keeps the record; `authority` for what belongs to no single one. */
export const regionId = z
  .string()
  .regex(/^[a-z0-9-]{2,40}$/)
  .describe('Planning region that keeps the record, or „authority“');
export const municipality = z
  .string()
  .regex(/^\d{6}$/)
  .describe('Municipality, six-digit code');
export const code = z.string().min(1).max(60);
export const name = z.string().trim().min(1).max(300);
export const remark = z.string().trim().min(1).max(300);
/** First day on which it is so; the day of the command when left out. */
export const from = z.iso.date().optional().describe('First day on which it is so; today when left out');
/** First day on which it is no longer so. */
export const to = z.iso.date().optional().describe('First day on which it is no longer so; today when left out');

export const codes = z.array(code).max(60).default([]);

export const contactRequest = z.strictObject({
  phone: z.string().trim().min(3).max(60).nullable().default(null),
  email: z.email().max(200).nullable().default(null),
  web: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .nullable()
    .default(null)
    .describe('Public website, http or https'),
  dataBox: z
    .string()
    .regex(/^[a-z0-9]{7}$/)
    .nullable()
    .default(null)
    .describe('Data box id, seven characters'),
  note: remark.nullable().default(null).describe('When and where somebody answers'),
});

export const noContact = { phone: null, email: null, web: null, dataBox: null, note: null } as const;

export const placeRequest = z.strictObject({
  hidden: z.boolean().default(false).describe('The place is secret: no address and no municipality may then be given'),
  municipality: municipality.nullable().default(null),
  address: name.nullable().default(null).describe('Street, number, postal code'),
});

export const contactResponse = z.object({
  phone: z.string().nullable(),
  email: z.string().nullable(),
  web: z.string().nullable(),
  dataBox: z.string().nullable(),
  note: z.string().nullable(),
});

/** A code with its name in both languages; an unknown code is named by itself. */
export const namedCode = z.object({ code: z.string(), cs: z.string(), en: z.string() });
export type NamedCode = z.output<typeof namedCode>;

export const placeResponse = z.object({
  hidden: z.boolean(),
  municipality: z.string().nullable(),
  municipalityName: z.string().nullable(),
  address: z.string().nullable(),
});

export const amountRequest = z
  .string()
  .max(20)
  .regex(/^\d{1,9}([.,]\d{1,3})?$/)
  .describe('Amount, at most three decimal places, comma or point: 12, 4,5');
