import { officeEndedV1 } from '@triada/meetings-contracts';
import { defineProcess } from '@triada/platform';
import { groupHistory } from '../../read/groups/group.projection';

/** D059: every mandate that rests on the office ends with it, in whichever group. */
export const whenOfficeEndedThenEndMandates = defineProcess({
  name: 'when-office-ended-then-end-mandates',
  on: [officeEndedV1],
  react: async ({ data }, { views }) => {
    const { officeId, to } = officeEndedV1.schema.parse(data);
    const groups = await views.of(groupHistory).find({ where: { officeIds: officeId }, sort: ['id'], limit: 10_000 });
    return groups.map(({ id }) => ({ command: 'EndMandatesByOffice', params: { groupId: id }, body: { officeId, to } }));
  },
});
