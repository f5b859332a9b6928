import { defineCommand } from '@triada/platform';
import { moveOrganisationSeatRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { organisationAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

export const moveOrganisationSeat = defineCommand({
  name: 'MoveOrganisationSeat',
  summary: { cs: 'Změnit sídlo organizace', en: 'Move the seat of an organisation' },
  method: 'POST',
  path: '/registry/organisations/:organisationId/seat',
  params: z.object({ organisationId: z.uuid() }),
  body: moveOrganisationSeatRequest,
  aggregate: organisationAggregate,
  target: ({ params }) => params.organisationId,
  command: ({ body, today }) => ({ seat: body.seat, from: body.from ?? today }),
  subject: ({ state }) => ownedBy(state),
});
