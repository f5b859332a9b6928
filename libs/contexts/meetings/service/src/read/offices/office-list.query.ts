import { officeListResponse } from '@triada/meetings-contracts';
import { defineQuery } from '@triada/platform';
import { z } from 'zod';
import { regionParam } from '../moment';
import { officeList } from './office.projection';

export const officeListQuery = defineQuery({
  name: 'ListOffices',
  summary: { cs: 'Funkce, na kterých stojí mandáty', en: 'Offices on which mandates rest' },
  path: '/meetings/offices',
  params: z.object({ ...regionParam, asOf: z.iso.date().optional() }),
  response: officeListResponse,
  reads: [officeList],
  handle: async ({ allow, params, today, views }) => {
    allow({ region: params.regionId });
    const asOf = params.asOf ?? today;
    const offices = await views.of(officeList).find({ where: { regionId: params.regionId, from: { lte: asOf } }, sort: ['from'], limit: 10_000 });
    return { asOf, items: offices.map(({ id, ...office }) => ({ officeId: id, ...office, held: office.to === null || asOf < office.to })) };
  },
});
