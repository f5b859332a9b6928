import { defineCommand } from '@triada/platform';
import { endRelatedOfferRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { relatedOfferAggregate } from '../../aggregates';

export const endRelatedOffer = defineCommand({
  name: 'EndRelatedOffer',
  summary: { cs: 'Ukončit související nabídku', en: 'End a related offer' },
  method: 'POST',
  path: '/registry/offers/:offerId/end',
  params: z.object({ offerId: z.uuid() }),
  body: endRelatedOfferRequest,
  aggregate: relatedOfferAggregate,
  target: ({ params }) => params.offerId,
  command: ({ body, today }) => ({ to: body.to ?? today }),
  subject: ({ state }) =>
    state.status === 'unknown' ? {} : { region: state.regionId, organisation: state.details.organisationId ?? undefined },
});
