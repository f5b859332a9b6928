import { compositionResponse } from '@triada/meetings-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { momentOf, momentParams, regionParam } from '../moment';
import { compositionOf } from './composition';
import { groupHistory } from './group.projection';
import { groupsOf } from './groups-of';

/** D098: the triad of every body as of any date; a body without one side is flagged. */
export const compositionQuery = defineQuery({
  name: 'ShowTriadComposition',
  summary: { cs: 'Složení skupin podle triády', en: 'Triad composition of every body' },
  path: '/meetings/composition',
  params: z.object({ ...regionParam, ...momentParams }),
  response: compositionResponse,
  reads: [groupHistory],
  handle: async ({ params, today, views }) => {
    const moment = momentOf(params, today);
    const groups = await groupsOf(views, { regionId: params.regionId }, moment);
    const items = groups
      .filter(({ state }) => state !== 'dissolved')
      .map(({ groupId, name, state, members }) => ({ groupId, name, state, composition: compositionOf(members) }));
    return { asOf: moment.asOf, items };
  },
});
