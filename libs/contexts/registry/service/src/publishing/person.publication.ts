import { definePublication } from '@triada/platform';
import { personErasureConfirmedV1 } from '@triada/registry-contracts';
import type { PersonEvent, PersonState } from '@triada/registry-domain';
import { personAggregate } from '../aggregates';

/** Nothing else of a person leaves this context. */
export const personPublication = definePublication<PersonState, PersonEvent>({
  aggregate: personAggregate,
  map: { ErasureConfirmed: ({ data: { personId } }) => personErasureConfirmedV1.of({ personId }) },
});
