import { z } from 'zod';

/** Six-digit code of a municipality (ČSÚ code list 43). */
export const municipalityCode = z
  .string()
  .regex(/^\d{6}$/)
  .describe('Municipality, six-digit code');

/** Code of an item of a code list: kebab-case words, or the keys of the register such as `s60a` and `P`. */
export const listCode = z.string().min(1).max(60).describe('Code of a code list');

export const localDate = z.iso.date().describe('Day, YYYY-MM-DD');

/** Life of a service: a planned one is no capacity; it becomes active by a recorded start only (D052). */
export const serviceState = z.enum(['planned', 'active', 'suspended', 'closed']);
export type ServiceState = z.output<typeof serviceState>;

/** Amount of capacity as an exact decimal number, at most three places, without trailing zeros: `12`, `0.5`, `3.25`. */
export const capacityAmount = z
  .string()
  .regex(/^(0|[1-9]\d{0,8})(\.\d{0,2}[1-9])?$/)
  .describe('Amount in the unit beside it, exact decimal; never to be added across units');
