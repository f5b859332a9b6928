import { officeEndedV1 } from '@triada/meetings-contracts';
import type { OfficeEvent, OfficeState } from '@triada/meetings-domain';
import { definePublication } from '@triada/platform';
import { officeAggregate } from '../aggregates';

export const officePublication = definePublication<OfficeState, OfficeEvent>({
  aggregate: officeAggregate,
  map: {
    OfficeEnded: ({ data: { officeId, to } }, { municipality, organisationId, personId, regionId }) =>
      officeEndedV1.of({ officeId, regionId, personId: personId!, municipality, organisationId, to }),
  },
});
