import { NotFound } from '@triada/kernel';
import { defineQuery } from '@triada/platform';
import { organisationDetailResponse } from '@triada/registry-contracts';
import { z } from 'zod';
import { directoryViews, findEntries } from '../directory/directory';
import { nameOn } from '../directory/directory-entries';
import { organisationList } from './organisation-list.projection';
import { organisationSummaryOf, placeNamed } from './organisation-summary';

/** An organisation with its history, members and everything that it offers. */
export const organisationDetail = defineQuery({
  name: 'OrganisationDetail',
  summary: { cs: 'Organizace', en: 'An organisation' },
  path: '/registry/organisations/:organisationId',
  params: z.object({ organisationId: z.uuid() }),
  response: organisationDetailResponse,
  reads: directoryViews,
  handle: async (input) => {
    const {
      params: { organisationId },
      views,
      today,
    } = input;
    const doc = await views.of(organisationList).get(organisationId);
    if (!doc) throw new NotFound('registry.organisation-unknown');
    const { names, seats, contact, members } = doc.state;
    const memberIds = members.flatMap(({ member }) => ('organisationId' in member ? [member.organisationId] : []));
    const others = new Map(
      (await views.of(organisationList).find({ where: { id: { in: memberIds } } })).map((other) => [other.id, other]),
    );
    const nameOf = (id: string) => (others.has(id) ? nameOn(others.get(id)!, today) : id);
    return {
      ...organisationSummaryOf(doc, today),
      names: [...names],
      seats: seats.map(({ seat, from }) => ({ seat: placeNamed(seat), from })),
      contact,
      members: members.map(({ member, from, to }) => ({
        municipality: 'municipality' in member ? placeNamed(member.municipality) : null,
        organisation: 'organisationId' in member ? { id: member.organisationId, name: nameOf(member.organisationId) } : null,
        from,
        to,
      })),
      services: await findEntries(input, { organisationId, type: 'service' }),
      offers: await findEntries(input, { organisationId, type: 'offer' }),
    };
  },
});
