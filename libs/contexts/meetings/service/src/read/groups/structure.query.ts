import { structureResponse } from '@triada/meetings-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { momentOf, momentParams, regionParam } from '../moment';
import { groupHistory } from './group.projection';
import { groupsOf } from './groups-of';
import { bodiesOf, comparedWith } from './structure';

export const structureQuery = defineQuery({
  name: 'ShowOrganisationalStructure',
  summary: { cs: 'Organizační struktura', en: 'Organisational structure' },
  path: '/meetings/structure',
  params: z.object({ ...regionParam, ...momentParams, compareWith: z.iso.date().optional().describe('Earlier day to compare with.') }),
  response: structureResponse,
  reads: [groupHistory],
  handle: async ({ allow, params, today, views }) => {
    allow({ region: params.regionId });
    const moment = momentOf(params, today);
    const on = async (asOf: string) => bodiesOf(await groupsOf(views, { regionId: params.regionId }, { ...moment, asOf }));
    const bodies = await on(moment.asOf);
    const { compareWith } = params;
    return { asOf: moment.asOf, bodies, compared: compareWith === undefined ? null : comparedWith(compareWith, await on(compareWith), bodies) };
  },
});
