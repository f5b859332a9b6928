import { defineCommand } from '@triada/platform';
import { changeRelatedOfferRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { relatedOfferAggregate } from '../../aggregates';
import { surroundingsOf } from './surroundings';

export const changeRelatedOffer = defineCommand({
  name: 'ChangeRelatedOffer',
  summary: { cs: 'Upravit související nabídku', en: 'Change a related offer' },
  method: 'POST',
  path: '/registry/offers/:offerId/details',
  params: z.object({ offerId: z.uuid() }),
  body: changeRelatedOfferRequest,
  aggregate: relatedOfferAggregate,
  target: ({ params }) => params.offerId,
  command: async (input) => {
    const { details } = input.body;
    const from = input.body.from ?? input.today;
    const offer = await input.stateOf(relatedOfferAggregate, input.params.offerId);
    const regionId = offer.status === 'unknown' ? 'authority' : offer.regionId;
    return { details, from, surroundings: await surroundingsOf(input, regionId, details, from) };
  },
  subject: ({ state }) =>
    state.status === 'unknown' ? {} : { region: state.regionId, organisation: state.details.organisationId ?? undefined },
});
