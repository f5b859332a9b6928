import { z } from 'zod';
import { code, codes, contactRequest, from, municipality, name, noContact, placeRequest, regionId, to } from './shared';

export const relatedOfferDetailsRequest = z.strictObject({
  name,
  kind: code.describe('Code of the list related-offer-kinds, or one that the planning region added'),
  organisationId: z.uuid().nullable().default(null),
  targetGroups: codes,
  lifeSituations: codes,
  place: placeRequest
    .default({ hidden: false, municipality: null, address: null })
    .describe('May lie outside the planning region'),
  territory: z.array(municipality).max(500).default([]),
  conditions: z.string().trim().min(1).max(4000),
  contact: contactRequest.default(noContact),
});

export const registerRelatedOfferRequest = z.strictObject({
  regionId,
  details: relatedOfferDetailsRequest,
  from,
  to: z.iso.date().nullable().default(null).describe('First day without the offer'),
});
export const changeRelatedOfferRequest = z.strictObject({ details: relatedOfferDetailsRequest, from });
export const endRelatedOfferRequest = z.strictObject({ to });
