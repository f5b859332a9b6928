import { defineCommand } from '@triada/platform';
import { recordServiceLinkRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { serviceAggregate } from '../../aggregates';
import { standingsOf } from '../lookups';
import { ownedBy } from '../subjects';

export const recordServiceLink = defineCommand({
  name: 'RecordServiceLink',
  summary: { cs: 'Zapsat návaznost služeb', en: 'Record a link between services' },
  method: 'POST',
  path: '/registry/services/:serviceId/links',
  params: z.object({ serviceId: z.uuid() }),
  body: recordServiceLinkRequest,
  aggregate: serviceAggregate,
  target: ({ params }) => params.serviceId,
  command: async (input) => {
    const { type, toServiceId, targetGroup, note } = input.body;
    const from = input.body.from ?? input.today;
    const service = await input.stateOf(serviceAggregate, input.params.serviceId);
    const other = toServiceId === null ? null : await input.stateOf(serviceAggregate, toServiceId);
    const regionId = service.status === 'unknown' ? 'authority' : service.regionId;
    const [standing = null] = await standingsOf(
      input,
      regionId,
      'target-groups',
      targetGroup === null ? [] : [targetGroup],
      from,
    );
    const toServiceKnown = other !== null && other.status !== 'unknown';
    return { linkId: input.newId('link'), type, toServiceId, toServiceKnown, targetGroup: standing, note, from };
  },
  subject: ({ state }) => ownedBy(state),
});
