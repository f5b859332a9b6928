import { derivedId } from '@triada/kernel';
import { defineCommand } from '@triada/platform';
import { registerOrganisationRequest } from '@triada/registry-contracts';
import { z } from 'zod';
import { organisationAggregate } from '../../aggregates';

/** An IČO gives the id: two registrations of one legal person meet in one stream, whoever sends them and however close in time. */
const idOf = ({ body, newId }: { body: { ico: string | null }; newId: (label: string) => string }): string =>
  body.ico === null ? newId('organisation') : derivedId('organisation', body.ico);

export const registerOrganisation = defineCommand({
  name: 'RegisterOrganisation',
  summary: { cs: 'Zapsat organizaci', en: 'Register an organisation' },
  method: 'POST',
  path: '/registry/organisations',
  params: z.object({}),
  body: registerOrganisationRequest,
  aggregate: organisationAggregate,
  target: idOf,
  creates: true,
  command: (input) => ({ ...input.body, organisationId: idOf(input), from: input.body.from ?? input.today }),
  subject: ({ body }) => ({ region: body.regionId }),
});
