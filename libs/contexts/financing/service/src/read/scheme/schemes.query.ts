import { regionId, schemesResponse } from '@triada/financing-contracts';
import { compareCzech } from '@triada/kernel';
import { defineQuery, type Views } from '@triada/platform';
import { z } from 'zod';
import { organisationIntake } from '../../intake/organisation.intake';
import { schemeProjection, type SchemeDoc } from './scheme.projection';

export const guarantorOf = async (views: Views, organisationId: string) => {
  const organisation = await views.of(organisationIntake).get(organisationId);
  return { organisationId, name: organisation?.name ?? null, kind: organisation?.kind ?? null };
};

/** A projected scheme always has a status: the event that proposes it comes first. */
export const statusOf = ({ state }: SchemeDoc) => state.status ?? 'proposed';

export const schemesQuery = defineQuery({
  name: 'Schemes',
  summary: { cs: 'Společná financování', en: 'Schemes of joint financing' },
  path: '/financing/schemes',
  params: z.object({ regionId: regionId.optional() }),
  response: schemesResponse,
  reads: [schemeProjection],
  handle: async ({ params, views }) => {
    const docs = await views.of(schemeProjection).find({ where: params.regionId ? { regionId: params.regionId } : {} });
    const items = docs.map(async (doc) => ({
      id: doc.id,
      regionId: doc.regionId,
      name: doc.name,
      state: statusOf(doc),
      guarantor: await guarantorOf(views, doc.state.guarantor),
      firstYear: doc.state.firstYear,
      activeFromYear: doc.state.activeFromYear,
      members: doc.state.members.length,
      participants: doc.participants,
    }));
    return { items: (await Promise.all(items)).sort((a, b) => compareCzech(a.name, b.name)) };
  },
});
