import { defineCommand } from '@triada/platform';
import { registerPersonRequest } from '@triada/registry-contracts';
import { madeUpPseudonym, pseudonymHidesTheName } from '@triada/registry-domain';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { sealText, type SealedField } from './seal';

/** Name, contact and note are sealed here, before any decider, event, view or message can see them (architecture 6.10). */
export const registerPerson = defineCommand({
  name: 'RegisterPerson',
  summary: { cs: 'Zapsat osobu', en: 'Register a person' },
  method: 'POST',
  path: '/registry/persons',
  params: z.object({}),
  body: registerPersonRequest,
  secretBody: true,
  aggregate: personAggregate,
  target: ({ newId }) => newId('person'),
  creates: true,
  command: async ({ body, newId, today, vault }) => {
    const { regionId, name, contact, note, side, commissionerKind } = body;
    const personId = newId('person');
    const pseudonym = body.pseudonym ?? madeUpPseudonym(personId, name);
    pseudonymHidesTheName(pseudonym, name);
    const seal = (field: SealedField, clear: string | null) =>
      clear === null ? null : sealText(vault, personId, field, newId(field), clear);
    return {
      personId,
      regionId,
      pseudonym,
      name: await seal('name', name),
      contact: await seal('contact', contact && JSON.stringify(contact)),
      note: await seal('note', note),
      side,
      commissionerKind,
      from: body.from ?? today,
    };
  },
  subject: ({ body }) => ({ region: body.regionId }),
});
