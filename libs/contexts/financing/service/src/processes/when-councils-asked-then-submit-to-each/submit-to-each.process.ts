import { councilsAskedV1, type CouncilsAskedV1 } from '@triada/financing-contracts';
import { defineProcess } from '@triada/platform';

/** The question of a scheme becomes a question to every council, each with a stream of its own. */
export const submitToEachCouncil = defineProcess({
  name: 'when-councils-asked-then-submit-to-each',
  on: [councilsAskedV1],
  react: (message) => {
    const { schemeId, municipalities, regionId, question, askedOn, firstYear, planId, planRevision, planHash } =
      message.data as CouncilsAskedV1['data'];
    const plan = { planId, revision: planRevision, hash: planHash };
    return municipalities.map((municipality) => ({
      command: 'SubmitToCouncil',
      params: { schemeId, municipality },
      body: { regionId, question, submittedOn: askedOn, firstYear, plan },
    }));
  },
});
