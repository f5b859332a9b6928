import { z } from 'zod';
import { daySchema, partialDateSchema, regionIdSchema } from '../vocabulary';
import { headcountRequest, lineText, longText, newIdOption, reasonRequest } from './shared';

const source = z.strictObject({
  body: lineText,
  title: lineText,
  date: partialDateSchema,
  address: z.url().max(2_000).nullable().default(null),
});

const announcement = {
  kind: lineText.describe('Konference, veřejné projednání, den sociálních služeb…'),
  title: lineText,
  when: z.union([z.strictObject({ date: partialDateSchema }), z.strictObject({ from: daySchema, to: daySchema })]),
  venue: lineText,
  organiser: lineText,
  motto: lineText.nullable().default(null),
  source: source.nullable().default(null),
};

export const announcePublicEventRequest = z.strictObject({ publicEventId: newIdOption, regionId: regionIdSchema, ...announcement });
export const changePublicEventRequest = z.strictObject(announcement);
export const cancelPublicEventRequest = reasonRequest;
export const recordPublicEventHeadcountRequest = z.strictObject({ headcount: headcountRequest });
export const reportPublicEventRequest = z.strictObject({
  date: partialDateSchema.describe('Own date of the report.'),
  authorId: z.uuid().nullable().default(null),
  text: longText,
  takenOver: z.boolean().default(false),
  source: source.nullable().default(null),
});
