import { schemeActivatedV1, type SchemeActivatedV1 } from '@triada/financing-contracts';
import { defineProcess } from '@triada/platform';

/** An activated scheme marks the measures that it pays for. */
export const whenSchemeActivatedThenMarkMeasuresFunded = defineProcess({
  name: 'when-scheme-activated-then-mark-measures-funded',
  on: [schemeActivatedV1],
  react: (message) => {
    const { schemeId, planId, measureIds, from } = message.data as SchemeActivatedV1['data'];
    return [{ command: 'MarkMeasuresFunded', params: { planId }, body: { schemeId, measureIds, from } }];
  },
});
