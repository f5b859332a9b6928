import { defineProcess } from '@triada/platform';
import { personErasureConfirmedV1 } from '@triada/registry-contracts';

/** The destruction of a key is an effect outside the log: it follows the recorded decision, at least once, and is recorded itself. */
export const whenErasureConfirmedThenDestroyKey = defineProcess({
  name: 'when-erasure-confirmed-then-destroy-key',
  on: [personErasureConfirmedV1],
  react: (message) => {
    const { personId } = personErasureConfirmedV1.schema.parse(message.data);
    return [{ command: 'RecordKeyDestruction', params: { personId }, body: {} }];
  },
});
