import { defineCommand } from '@triada/platform';
import { registerRelatedOfferRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { relatedOfferAggregate } from '../../aggregates';
import { surroundingsOf } from './surroundings';

export const registerRelatedOffer = defineCommand({
  name: 'RegisterRelatedOffer',
  summary: { cs: 'Zapsat související nabídku', en: 'Register a related offer' },
  method: 'POST',
  path: '/registry/offers',
  params: z.object({}),
  body: registerRelatedOfferRequest,
  aggregate: relatedOfferAggregate,
  target: ({ newId }) => newId('offer'),
  creates: true,
  command: async (input) => {
    const { body, newId, today } = input;
    const from = body.from ?? today;
    return {
      ...body,
      offerId: newId('offer'),
      from,
      surroundings: await surroundingsOf(input, body.regionId, body.details, from),
    };
  },
  subject: ({ body }) => ({ region: body.regionId, organisation: body.details.organisationId ?? undefined }),
});
