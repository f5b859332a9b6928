import { defineEvents, type Command, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { day, id, line, municipality, region } from '../vocabulary';

/** An office (mayor, deputy, head of a department) as one person holds it, one stream each; held on days `from <= d < to`. */
export const officeEvents = defineEvents({
  OfficeTaken: {
    version: 1,
    schema: z.object({
      officeId: id,
      regionId: region,
      title: line,
      personId: id,
      municipality: municipality.nullable(),
      organisationId: id.nullable(),
      from: day,
    }),
  },
  OfficeEnded: { version: 1, schema: z.object({ officeId: id, to: day, reason: line }) },
});

export type OfficeEvent = EventOf<typeof officeEvents>;

export type TakeOffice = Command<
  'TakeOffice',
  {
    readonly officeId: string;
    readonly regionId: string;
    readonly title: string;
    readonly personId: string;
    readonly municipality: string | null;
    readonly organisationId: string | null;
    readonly from: string | null;
  }
>;
export type EndOffice = Command<'EndOffice', { readonly to: string | null; readonly reason: string }>;
export type OfficeCommand = TakeOffice | EndOffice;
