import { defineCommand } from '@triada/platform';
import { noDetails } from '@triada/registry-contracts';
import { z } from 'zod';
import { personAggregate } from '../../aggregates';
import { ownedBy } from '../subjects';

/**
 * Destroys the key of a person whose erasure two people have asked for and confirmed, and records that. Sent by the product itself
 * and again after a crash: destroying twice does no harm, and the record comes only after the key is gone.
 */
export const recordKeyDestruction = defineCommand({
  name: 'RecordKeyDestruction',
  summary: { cs: 'Zničit klíč osoby a zapsat to', en: 'Destroy the key of a person and record it' },
  method: 'POST',
  path: '/registry/persons/:personId/key-destruction',
  params: z.object({ personId: z.uuid() }),
  body: noDetails,
  aggregate: personAggregate,
  target: ({ params }) => params.personId,
  command: async ({ params: { personId }, stateOf, vault }) => {
    const person = await stateOf(personAggregate, personId);
    // Only the log can prove the confirmation; without it the decider refuses and the key stays.
    if (person.status === 'registered' && person.erasure.status === 'confirmed') await vault.destroy(personId);
    return {};
  },
  subject: ({ state }) => ownedBy(state),
});
