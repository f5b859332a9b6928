import { NotFound } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { serviceDetailResponse, serviceParams } from '@triada/registry-contracts';
import { capacitiesOn, stateOn, type RegisteredService } from '@triada/registry-domain';
import { serviceAggregate } from '../../aggregates';
import { directoryViews } from '../directory/directory';
import { serviceEntry } from '../directory/directory-entries';
import { nationalCode, NamedCodes } from '../named-codes';
import { organisationList } from '../organisations/organisation-list.projection';
import { serviceAsOf } from './service-as-of';
import { serviceList } from './service-list.projection';

const capacityNamed = ({ form, unit, amount }: { form: string; unit: string; amount: string }) => ({
  form: nationalCode('service-forms', form),
  unit: nationalCode('capacity-units', unit),
  amount,
});

export const serviceDetail = defineQuery({
  name: 'ServiceDetail',
  summary: { cs: 'Sociální služba, i k minulému dni', en: 'A social service, of any day' },
  path: '/registry/services/:serviceId',
  params: serviceParams,
  response: serviceDetailResponse,
  reads: directoryViews,
  handle: async ({ params: { serviceId, asOf }, views, today, history }) => {
    const day = asOf ?? today;
    const state =
      asOf === undefined
        ? (await views.of(serviceList).get(serviceId))?.state
        : serviceAsOf(await history.read(serviceAggregate, serviceId), asOf);
    if (!state || state.status === 'unknown') throw new NotFound('registry.service-unknown');
    const codes = await NamedCodes.load(views);
    const provider = await views.of(organisationList).get(state.organisationId);
    const organisations = new Map(provider ? [[provider.id, provider]] : []);
    const counted = stateOn(state, day) === 'active' || stateOn(state, day) === 'suspended';
    return {
      asOf: day,
      entry: serviceEntry({ id: serviceId, state }, { day, codes, organisations }),
      registrationId: state.registrationId,
      capacities: counted ? capacitiesOn(state.capacities, day).map(capacityNamed) : [],
      capacityChanges: state.capacities
        .flatMap(({ form, unit, steps }) => steps.map(({ amount, from }) => ({ ...capacityNamed({ form, unit, amount }), from })))
        .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
      states: [...state.states],
      links: await linksOf(state, codes, async (id) => (await views.of(serviceList).get(id))?.state.details.name),
    };
  },
});

const linksOf = (state: RegisteredService, codes: NamedCodes, nameOf: (serviceId: string) => Promise<string | undefined>) =>
  Promise.all(
    state.links.map(async ({ linkId, type, toServiceId, targetGroup, note, from, to, metByLinkId }) => ({
      linkId,
      type,
      to: toServiceId === null ? null : { serviceId: toServiceId, name: (await nameOf(toServiceId)) ?? toServiceId },
      targetGroup: targetGroup === null ? null : codes.of(state.regionId, 'target-groups', targetGroup),
      note,
      from,
      until: to,
      metByLinkId,
    })),
  );
