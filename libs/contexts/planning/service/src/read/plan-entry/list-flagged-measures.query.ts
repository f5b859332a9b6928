import { flaggedMeasuresResponse, regionParams } from '@triada/planning-contracts';
import { defineQuery } from '@triada/platform';
import { serviceIntake } from '../../intake/service.intake';
import { servicesOf } from '../names';
import { planOverview } from '../plan-overview/plan-overview.projection';
import { planEntryView } from './plan-entry.projection';

/** Measures whose service closed or changed its capacity, until somebody has looked at them. */
export const listFlaggedMeasures = defineQuery({
  name: 'ListFlaggedMeasures',
  summary: { cs: 'Opatření, jejichž služba se změnila', en: 'Measures whose service changed' },
  path: '/planning/regions/:regionId/flagged-measures',
  params: regionParams,
  response: flaggedMeasuresResponse,
  reads: [planEntryView, planOverview, serviceIntake],
  handle: async ({ allow, params: { regionId }, views }) => {
    allow({ region: regionId });
    const entries = await views.of(planEntryView).find({ where: { regionId, flagged: true } });
    const plans = new Map((await views.of(planOverview).find({ where: { regionId } })).map(({ id, title }) => [id, title]));
    const services = await servicesOf(
      views,
      entries.flatMap(({ flags }) => flags.map(({ serviceId }) => serviceId)),
    );
    return {
      regionId,
      measures: entries.map(({ id, planId, title, targetGroup, flags }) => ({
        ...{ planId, measureId: id, title, targetGroup },
        planTitle: plans.get(planId) ?? '',
        flags: flags.map((flag) => ({ ...flag, serviceName: services.get(flag.serviceId)?.name ?? null })),
      })),
    };
  },
});
