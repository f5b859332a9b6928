import { planningRegionListResponse } from '@triada/planning-contracts';
import { municipalitiesOn, ownerOn } from '@triada/planning-domain';
import { defineQuery } from '@triada/platform';
import { compareCzech } from '@triada/kernel';
import { z } from 'zod';
import { organisationIntake } from '../../intake/organisation.intake';
import { asOfParams } from '../as-of';
import { organisationsOf } from '../names';
import { planningRegionView } from './planning-region.projection';

export const listPlanningRegions = defineQuery({
  name: 'ListPlanningRegions',
  summary: { cs: 'Plánovací území', en: 'Planning regions' },
  path: '/planning/regions',
  params: z.object(asOfParams),
  response: planningRegionListResponse,
  reads: [planningRegionView, organisationIntake],
  handle: async ({ params, today, views }) => {
    const day = params.asOf ?? today;
    const docs = await views.of(planningRegionView).find();
    const owners = docs.map(({ region }) => ownerOn(region, day)?.organisationId ?? null);
    const organisation = await organisationsOf(views, owners);
    const regions = docs.map(({ id, name, region }, index) => ({
      regionId: id,
      name,
      municipalities: municipalitiesOn(region, day)?.municipalities.length ?? 0,
      owner: organisation(owners[index]!),
    }));
    return { regions: regions.sort((a, b) => compareCzech(a.name, b.name)) };
  },
});
