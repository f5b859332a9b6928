import { municipality, territoryAttribution } from '@triada/reference-data';
import { defineQuery } from '@triada/platform';
import { capacityAlertParams, capacityAlertResponse } from '@triada/registry-contracts';
import { alertFreshDays, isStale, staleFrom } from '@triada/registry-domain';
import { nameOn } from '../directory/directory-entries';
import { NamedCodes, municipalityName, nationalCode } from '../named-codes';
import { regionalLists } from '../code-lists/regional-list.projection';
import { organisationList } from '../organisations/organisation-list.projection';
import { capacityAlertList } from './capacity-alert-list.projection';

/** Where providers say that they are full, newest word first; a word of more than 90 days ago is marked stale (D090, F33). */
export const capacityAlertMap = defineQuery({
  name: 'CapacityAlertMap',
  summary: { cs: 'Mapa naplněných kapacit', en: 'Map of capacity alerts' },
  path: '/registry/capacity-alerts',
  params: capacityAlertParams,
  response: capacityAlertResponse,
  reads: [capacityAlertList, organisationList, regionalLists],
  handle: async ({ params: { region, serviceType, targetGroup }, views, today }) => {
    const where = {
      ...(region !== undefined && { regionId: region }),
      ...(serviceType !== undefined && { serviceType }),
      ...(targetGroup !== undefined && { targetGroup }),
    };
    const alerts = await views.of(capacityAlertList).find({ where, sort: ['-confirmedOn'] });
    const codes = await NamedCodes.load(views);
    const ids = [...new Set(alerts.map(({ organisationId }) => organisationId))];
    const names = new Map(
      (await views.of(organisationList).find({ where: { id: { in: ids } } })).map((doc) => [doc.id, nameOn(doc, today)]),
    );
    return {
      attribution: territoryAttribution,
      freshDays: alertFreshDays,
      alerts: alerts.map((alert) => {
        const here = municipality(alert.municipality);
        return {
          alertId: alert.id,
          regionId: alert.regionId,
          organisation: { id: alert.organisationId, name: names.get(alert.organisationId) ?? alert.organisationId },
          serviceId: alert.serviceId,
          serviceType: nationalCode('service-types', alert.serviceType),
          targetGroup: alert.targetGroup === null ? null : codes.of(alert.regionId, 'target-groups', alert.targetGroup),
          subgroup: alert.subgroup,
          note: alert.note,
          raisedOn: alert.raisedOn,
          confirmedOn: alert.confirmedOn,
          staleFrom: staleFrom(alert.confirmedOn),
          stale: isStale(alert.confirmedOn, today),
          municipality: {
            code: alert.municipality,
            name: municipalityName(alert.municipality),
            lat: here?.lat ?? null,
            lon: here?.lon ?? null,
          },
        };
      }),
    };
  },
});
