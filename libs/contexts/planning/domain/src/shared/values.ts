import { isPartialDate, rangeOf, type LocalDate, type PartialDate } from '@triada/kernel';
import { z } from 'zod';

export const day = z.iso.date();
export const partialDate = z.string().refine(isPartialDate);
export const municipalityCode = z.string().regex(/^\d{6}$/);

/** First and last day, both inclusive: 2023–2027 is 2023-01-01 to 2027-12-31. */
export const validity = z.object({ from: day, to: day });
export type Validity = z.output<typeof validity>;

/** A period as exact as its source: `2009` to `2013`. */
export const period = z.object({ from: partialDate, to: partialDate });
export interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** The days that a period covers. */
export const daysOf = ({ from, to }: Period): Validity => ({ from: rangeOf(from).from, to: rangeOf(to).to });

export const sameDays = (a: Validity | null, b: Validity | null): boolean => a?.from === b?.from && a?.to === b?.to;

export const meet = (a: Validity, b: Validity): boolean => a.from <= b.to && b.from <= a.to;

/** A numbered decision of a body: `6/2023` of the steering group on a day. */
export const resolution = z.object({ body: z.string(), number: z.string(), date: day });
export type Resolution = z.output<typeof resolution>;

/** Point of approved minutes that something in the plan comes from. */
export const source = z.object({ meetingId: z.uuid(), pointId: z.uuid() });
export type Source = z.output<typeof source>;

/** A piece of text with an id that stays when the text around it changes; links point here. */
export const paragraph = z.object({ paragraphId: z.uuid(), text: z.string() });
export type Paragraph = z.output<typeof paragraph>;

export const targetGroup = z.object({ code: z.string(), name: z.string() });
export type TargetGroup = z.output<typeof targetGroup>;

/** The plan of one target group, or of the whole (D070). */
export const scope = z.object({ level: z.enum(['group', 'whole']), targetGroup: z.string().nullable() });
export type Scope = z.output<typeof scope>;

export const votes = z.object({ for: z.int().min(0), against: z.int().min(0), abstained: z.int().min(0) });
export type Votes = z.output<typeof votes>;

export type { LocalDate, PartialDate };
