import { defineCommand } from '@triada/platform';
import { removeOrganisationMemberRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { organisationAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const removeOrganisationMember = defineCommand({
  name: 'RemoveOrganisationMember',
  summary: { cs: 'Ukončit členství v organizaci', en: 'End a membership' },
  method: 'POST',
  path: '/registry/organisations/:organisationId/members/removal',
  params: z.object({ organisationId: z.uuid() }),
  body: removeOrganisationMemberRequest,
  aggregate: organisationAggregate,
  target: ({ params }) => params.organisationId,
  command: ({ body, today }) => ({ member: body.member, to: body.to ?? today }),
  subject: ({ state }) => ownedBy(state),
});
