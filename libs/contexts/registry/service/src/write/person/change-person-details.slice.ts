import { ensure } from '@triada/kernel';
import { defineCommand } from '@triada/platform';
import { changePersonDetailsRequest } from '@triada/registry-contracts';
import { pseudonymHidesTheName, type SealedText } from '@triada/registry-domain';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';
import { openText, sealText, type SealedField } from './seal';

/** Compares clear texts here, because equal texts never have equal seals; the decider gets what really changed. */
export const changePersonDetails = defineCommand({
  name: 'ChangePersonDetails',
  summary: { cs: 'Změnit jméno, kontakt nebo poznámku osoby', en: 'Change name, contact or note of a person' },
  method: 'POST',
  path: '/registry/persons/:personId/details',
  params: z.object({ personId: z.uuid() }),
  body: changePersonDetailsRequest,
  secretBody: true,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: async ({ params: { personId }, body, newId, stateOf, vault }) => {
    const person = await stateOf(personAggregate, personId);
    // An erased person has no key any more; the decider says so.
    if (person.status === 'unknown' || person.erasure.status === 'confirmed' || person.erasure.status === 'done') return {};
    // A log older than the erasure, put back from a backup, does not know of it yet; the vault does.
    ensure(!(await vault.isDestroyed(personId)), 'registry.person-erased');
    if (body.name !== undefined) pseudonymHidesTheName(person.pseudonym, body.name);
    const wanted: Partial<Record<SealedField, string | null>> = {
      ...(body.name !== undefined && { name: body.name }),
      ...(body.contact !== undefined && { contact: body.contact && JSON.stringify(body.contact) }),
      ...(body.note !== undefined && { note: body.note }),
    };
    const changed: Partial<Record<SealedField, SealedText | null>> = {};
    for (const field of Object.keys(wanted) as SealedField[]) {
      const sealed = person[field];
      const current = sealed && (await openText(vault, personId, field, sealed));
      const clear = wanted[field] ?? null;
      if (clear !== current) changed[field] = clear === null ? null : await sealText(vault, personId, field, newId(field), clear);
    }
    return changed;
  },
  subject: ({ state }) => ownedBy(state),
});
