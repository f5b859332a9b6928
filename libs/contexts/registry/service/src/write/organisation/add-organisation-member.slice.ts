import { defineCommand } from '@triada/platform';
import { addOrganisationMemberRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { organisationAggregate } from '../../aggregates';
import { organisationKnown } from '../lookups';
import { ownedBy } from '../subjects';

export const addOrganisationMember = defineCommand({
  name: 'AddOrganisationMember',
  summary: { cs: 'Přijmout člena svazku nebo místní akční skupiny', en: 'Take in a member of a union or local action group' },
  method: 'POST',
  path: '/registry/organisations/:organisationId/members',
  params: z.object({ organisationId: z.uuid() }),
  body: addOrganisationMemberRequest,
  aggregate: organisationAggregate,
  target: ({ params }) => params.organisationId,
  command: async (input) => {
    const { member, from } = input.body;
    // A municipality is known by its code; it need not be an organisation of the registry.
    const memberKnown =
      'municipality' in member || (await organisationKnown(input, member.organisationId)).status === 'registered';
    return { member, memberKnown, from: from ?? input.today };
  },
  subject: ({ state }) => ownedBy(state),
});
