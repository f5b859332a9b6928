import { councilDecidedV1, type CouncilDecidedV1 } from '@triada/financing-contracts';
import { defineProcess } from '@triada/platform';

/** An approval brings its municipality into the scheme; a rejection or a postponement changes nothing there. */
export const recordAccessionOfApproval = defineProcess({
  name: 'when-council-approved-then-record-accession',
  on: [councilDecidedV1],
  react: (message) => {
    const { schemeId, municipality, state, fromYear, resolutionNumber, date } = message.data as CouncilDecidedV1['data'];
    if (state !== 'approved') return [];
    return [{ command: 'RecordAccession', params: { schemeId }, body: { municipality, fromYear, resolutionNumber, date } }];
  },
});
