import { NotFound } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { directoryEntry } from '@triada/registry-contracts';
import { z } from 'zod';
import { directoryViews } from '../directory/directory';
import { offerEntry } from '../directory/directory-entries';
import { NamedCodes } from '../named-codes';
import { organisationList } from '../organisations/organisation-list.projection';
import { relatedOfferList } from './related-offer-list.projection';

export const relatedOfferDetail = defineQuery({
  name: 'RelatedOfferDetail',
  summary: { cs: 'Související nabídka', en: 'A related offer' },
  path: '/registry/offers/:offerId',
  params: z.object({ offerId: z.uuid() }),
  response: z.object({ entry: directoryEntry, from: z.string(), to: z.string().nullable() }),
  reads: directoryViews,
  handle: async ({ params: { offerId }, views, today }) => {
    const doc = await views.of(relatedOfferList).get(offerId);
    if (!doc) throw new NotFound('registry.offer-unknown');
    const { organisationId } = doc.state.details;
    const giver = organisationId === null ? null : await views.of(organisationList).get(organisationId);
    const tools = { day: today, codes: await NamedCodes.load(views), organisations: new Map(giver ? [[giver.id, giver]] : []) };
    return { entry: offerEntry(doc, tools), from: doc.state.from, to: doc.state.to };
  },
});
