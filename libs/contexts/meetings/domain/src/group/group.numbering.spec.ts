import { fold } from '@triada/kernel';
import fc from 'fast-check';
import { defaultRulesOfProcedure, groupDecider, type GroupEvent } from '.';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const groupId = uuid(1);
const context = { now: '2022-09-19T11:00:00.000Z', today: '2022-09-19', actor: { id: 'actor', roles: [] }, commandId: 'c' };
const history: readonly GroupEvent[] = [
  { type: 'GroupFounded', data: { groupId, regionId: 'liberec', name: 'PS', kind: 'steering', targetGroups: [], topic: null, parent: null, from: '2022-01-01' } },
  { type: 'RulesOfProcedureAdopted', data: { groupId, version: 1, from: '2022-01-01', rules: defaultRulesOfProcedure, decision: null } },
];

describe('numbers of meetings', () => {
  it('[D127] whatever numbers imports want and however often a meeting is named, the numbers given are one run without gaps or doubles', () => {
    const wishes = fc.array(fc.record({ meeting: fc.integer({ min: 1, max: 30 }), wanted: fc.option(fc.integer({ min: 1, max: 12 })) }), { maxLength: 60 });
    fc.assert(
      fc.property(wishes, (asked) => {
        let state = fold(groupDecider, history);
        for (const { meeting, wanted } of asked) {
          const events = groupDecider.decide({ type: 'NumberMeeting', data: { groupId, meetingId: uuid(100 + meeting), wanted }, context }, state);
          state = fold({ ...groupDecider, initialState: state }, events);
        }
        const given = Object.values(state.numbering.of).sort((a, b) => a - b);
        expect(given).toHaveLength(new Set(asked.map(({ meeting }) => meeting)).size);
        expect(given).toEqual(given.map((_, index) => (given[0] ?? 0) + index));
      }),
    );
  });
});
