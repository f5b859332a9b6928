import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { contact, line, listCode, localDate, municipalityCode, regionId } from '../values';

/** A member of a union or of a partnership: a municipality, or an organisation of the registry. */
export const memberRef = z.union([z.object({ municipality: municipalityCode }), z.object({ organisationId: z.uuid() })]);
export type MemberRef = z.output<typeof memberRef>;

const organisationId = z.uuid();

export const organisationEvents = defineEvents({
  OrganisationRegistered: {
    version: 1,
    schema: z.object({
      organisationId,
      /** Planning region whose coordinator keeps the record, or `authority`. */
      regionId,
      kind: listCode,
      name: line,
      ico: z
        .string()
        .regex(/^\d{8}$/)
        .nullable(),
      seat: municipalityCode.nullable(),
      contact,
      from: localDate,
    }),
  },
  OrganisationRenamed: { version: 1, schema: z.object({ organisationId, name: line, from: localDate }) },
  OrganisationSeatMoved: { version: 1, schema: z.object({ organisationId, seat: municipalityCode, from: localDate }) },
  OrganisationContactChanged: { version: 1, schema: z.object({ organisationId, contact }) },
  OrganisationMemberJoined: { version: 1, schema: z.object({ organisationId, member: memberRef, from: localDate }) },
  /** `to` is the first day without membership. */
  OrganisationMemberLeft: { version: 1, schema: z.object({ organisationId, member: memberRef, to: localDate }) },
  OrganisationClosed: { version: 1, schema: z.object({ organisationId, from: localDate, reason: line.nullable() }) },
});
export type OrganisationEvent = EventOf<typeof organisationEvents>;
