import { defineEvents, type Command, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { headcountSchema, type Headcount } from '../meeting/meeting.parts';
import { day, id, line, partialDate, region, text } from '../vocabulary';

/** A date as exact as its source, or a range of days. */
const when = z.union([z.object({ date: partialDate }), z.object({ from: day, to: day })]);

/** Where a taken-over text comes from (D034). */
const source = z.object({ body: line, title: line, date: partialDate, address: z.string().max(2_000).nullable() });

const announcement = {
  kind: line.describe('Conference, public hearing, day of social services…'),
  title: line,
  when,
  venue: line,
  organiser: line.describe('Name of a body; a person only as `@[personId]`.'),
  motto: line.nullable(),
  source: source.nullable(),
};

const report = z.object({
  date: partialDate.describe('Own date of the report, apart from the date of the event (D033).'),
  authorId: id.nullable(),
  text,
  takenOver: z.boolean(),
  source: source.nullable(),
});

/** A public event is a record of its own, never in the sequence of a group (D001); one stream each. */
export const publicEventEvents = defineEvents({
  PublicEventAnnounced: { version: 1, schema: z.object({ publicEventId: id, regionId: region, ...announcement }) },
  PublicEventChanged: { version: 1, schema: z.object({ publicEventId: id, ...announcement }) },
  PublicEventCancelled: { version: 1, schema: z.object({ publicEventId: id, reason: line }) },
  PublicEventHeadcountRecorded: { version: 1, schema: z.object({ publicEventId: id, headcount: headcountSchema }) },
  PublicEventReported: { version: 1, schema: z.object({ publicEventId: id, report }) },
});

export type PublicEventEvent = EventOf<typeof publicEventEvents>;
type Announced = Extract<PublicEventEvent, { type: 'PublicEventAnnounced' }>['data'];
export type PublicEventReport = z.output<typeof report>;

export type PublicEventCommand =
  | Command<'AnnouncePublicEvent', Announced>
  | Command<'ChangePublicEvent', Omit<Announced, 'publicEventId' | 'regionId'>>
  | Command<'CancelPublicEvent', { readonly reason: string }>
  | Command<'RecordPublicEventHeadcount', { readonly headcount: Headcount }>
  | Command<'ReportPublicEvent', { readonly report: PublicEventReport }>;

export { announcement as publicEventAnnouncementFields, report as publicEventReportSchema };
