import { admitMemberRequest } from '@triada/meetings-contracts';
import { officeAggregate } from '../../aggregates';
import { groupCommand } from '../group-command';

export const admitMember = groupCommand({
  name: 'AdmitMember',
  summary: { cs: 'Přijmout člena skupiny', en: 'Admit a member to a group' },
  path: '/seats',
  body: admitMemberRequest,
  command: async ({ body: { officeId, ...body }, newId, params, stateOf }) => {
    const held = officeId === null ? null : await stateOf(officeAggregate, officeId);
    const office = officeId !== null && held ? { officeId, regionId: held.regionId, personId: held.personId, from: held.from, to: held.to } : null;
    return { ...params, ...body, seatId: body.seatId ?? newId('seat'), office };
  },
});
