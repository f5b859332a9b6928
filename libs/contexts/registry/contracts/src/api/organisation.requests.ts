import { z } from 'zod';
import { code, contactRequest, from, municipality, name, noContact, regionId, remark, to } from './shared';

export const registerOrganisationRequest = z.strictObject({
  regionId,
  kind: code.describe('Code of the list organisation-kinds'),
  name,
  ico: z
    .string()
    .regex(/^\d{8}$/)
    .nullable()
    .default(null)
    .describe('IČO, eight digits with leading zeros'),
  seat: municipality.nullable().default(null),
  contact: contactRequest.default(noContact),
  from,
});

export const renameOrganisationRequest = z.strictObject({ name, from });
export const moveOrganisationSeatRequest = z.strictObject({ seat: municipality, from });
export const changeOrganisationContactRequest = z.strictObject({ contact: contactRequest });

export const memberRequest = z.union([z.strictObject({ municipality }), z.strictObject({ organisationId: z.uuid() })]);
export const addOrganisationMemberRequest = z.strictObject({ member: memberRequest, from });
export const removeOrganisationMemberRequest = z.strictObject({ member: memberRequest, to });
export const closeOrganisationRequest = z.strictObject({ from, reason: remark.nullable().default(null) });
