import { defineEvents, type EventOf } from '@triada/kernel';
import { z } from 'zod';
import { contact, line, listCode, localDate, municipalityCode, place, regionId, text } from '../values';

const offerId = z.uuid();

/** What the directory says of an offer that is no registered social service. */
export const offerDetails = z.object({
  name: line,
  /** Code of the list related-offer-kinds, which planning regions may extend (D114). */
  kind: listCode,
  /** Whoever gives it; null where the giver is no organisation of the registry (a self-help group). */
  organisationId: z.uuid().nullable(),
  targetGroups: z.array(listCode),
  lifeSituations: z.array(listCode),
  place,
  territory: z.array(municipalityCode),
  conditions: text,
  contact,
});
export type OfferDetails = z.output<typeof offerDetails>;

export const relatedOfferEvents = defineEvents({
  RelatedOfferRegistered: {
    version: 1,
    /** Offered on days `from <= d < to`. */
    schema: z.object({ offerId, regionId, details: offerDetails, from: localDate, to: localDate.nullable() }),
  },
  RelatedOfferChanged: { version: 1, schema: z.object({ offerId, details: offerDetails, from: localDate }) },
  RelatedOfferEnded: { version: 1, schema: z.object({ offerId, to: localDate }) },
});
export type RelatedOfferEvent = EventOf<typeof relatedOfferEvents>;
