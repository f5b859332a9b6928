import { compareCzech } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { linkNeedsParams, linkNeedsResponse } from '@triada/registry-contracts';
import { NamedCodes } from '../named-codes';
import { regionalLists } from '../code-lists/regional-list.projection';
import { serviceList } from './service-list.projection';

type Group = {
  targetGroup: { code: string; cs: string; en: string };
  needs: { linkId: string; serviceId: string; serviceName: string; note: string | null; from: string }[];
};

/** Follow-on services that are missing, by target group (D011). */
export const linkNeeds = defineQuery({
  name: 'LinkNeeds',
  summary: { cs: 'Chybějící návaznosti služeb', en: 'Links between services that are needed' },
  path: '/registry/link-needs',
  params: linkNeedsParams,
  response: linkNeedsResponse,
  reads: [serviceList, regionalLists],
  handle: async ({ params: { region, targetGroup }, views }) => {
    const codes = await NamedCodes.load(views);
    const docs = await views
      .of(serviceList)
      .find({ where: { openNeeds: true, ...(region !== undefined && { regionId: region }) } });
    const groups = new Map<string, Group>();
    for (const { id, state } of docs) {
      for (const link of state.links) {
        if (link.type !== 'link_needed' || link.to !== null || link.targetGroup === null) continue;
        if (targetGroup !== undefined && link.targetGroup !== targetGroup) continue;
        const group = groups.get(link.targetGroup) ?? {
          targetGroup: codes.of(state.regionId, 'target-groups', link.targetGroup),
          needs: [],
        };
        groups.set(link.targetGroup, group);
        group.needs.push({
          linkId: link.linkId,
          serviceId: id,
          serviceName: state.details.name,
          note: link.note,
          from: link.from,
        });
      }
    }
    return { groups: [...groups.values()].sort((a, b) => compareCzech(a.targetGroup.cs, b.targetGroup.cs)) };
  },
});
