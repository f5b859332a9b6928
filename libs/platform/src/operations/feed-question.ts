import { Invalid } from '@triada/kernel';
import { z } from 'zod';
import { pragueDay } from '../runtime/prague-day';
import type { EventPlaces } from './event-lines';

/** What both feeds of events are asked by: the log for auditors, and the public events for integrators. */
export const sinceSchema = z
  .union([z.iso.date(), z.iso.datetime()])
  .optional()
  .describe('recorded on or after; a day begins at midnight in Prague');

/** As instants, not as texts: `10:00:00Z` and `10:00:00.000Z` are the same one. */
export const isRecordedSince = (recordedAt: string, since: string | undefined): boolean => {
  if (since === undefined) return true;
  return since.length === 10 ? pragueDay(recordedAt) >= since : Date.parse(recordedAt) >= Date.parse(since);
};

/** Regions of the answer: the one asked for, if the caller may see it; else all that the caller may see. */
export const regionsAsked = (region: string | undefined, allowed: readonly string[] | 'all'): readonly string[] | 'all' => {
  if (region === undefined) return allowed;
  return allowed === 'all' || allowed.includes(region) ? [region] : [];
};

const cursorSchema = z.record(z.string(), z.string().regex(/^\d{1,20}$/));

/** Where each log goes on, by a cursor that was given out before. */
export const placesOf = (cursor: string | undefined): EventPlaces => {
  if (cursor === undefined) return {};
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch (cause) {
    throw Object.assign(new Invalid('platform.invalid-input', {}, [{ field: 'cursor', rule: 'platform.format' }]), { cause });
  }
};

/** The places as a text that nobody needs to understand. */
export const cursorOf = (next: EventPlaces): string => Buffer.from(JSON.stringify(next)).toString('base64url');
