import { ensure, type Decider } from '@triada/kernel';
import type { FoundGroup, GroupCommand } from './group.commands';
import type { GroupEvent } from './group.events';
import { groupIsBoundToItsSubject, groupIsNotDissolved, lifecycleOn } from './group.rules';
import { admitMember, endMandatesByOffice, setCompositionRule, vacateEverySeat, vacateSeat } from './group.seats';
import { evolveGroup, initialGroupState, type GroupState } from './group.state';
import { numberMeeting, startNumbering } from './group.numbering';
import { defaultRulesOfProcedure } from './rules-of-procedure';

const found = ({ data, context }: FoundGroup, state: GroupState): readonly GroupEvent[] => {
  ensure(state.status === 'absent', 'meetings.group-exists');
  groupIsBoundToItsSubject(data.kind, data.targetGroups, data.topic);
  const { rules, groupId, ...rest } = data;
  const from = context.today;
  return [
    { type: 'GroupFounded', data: { groupId, ...rest, targetGroups: [...data.targetGroups], from } },
    { type: 'RulesOfProcedureAdopted', data: { groupId, version: 1, from, rules: rules ?? defaultRulesOfProcedure, decision: null } },
  ];
};

const decide = (command: GroupCommand, state: GroupState): readonly GroupEvent[] => {
  if (command.type === 'FoundGroup') return found(command, state);
  if (command.type === 'NumberMeeting') return numberMeeting(command, state);
  groupIsNotDissolved(state);
  const { today } = command.context;
  const { groupId, name } = state;
  switch (command.type) {
    case 'RenameGroup':
      return command.data.name === name ? [] : [{ type: 'GroupRenamed', data: { groupId, name: command.data.name, from: today } }];
    case 'ChangeTargetGroups': {
      const targetGroups = [...command.data.targetGroups];
      ensure(state.kind === 'target-group', 'meetings.group-has-no-target-groups');
      groupIsBoundToItsSubject(state.kind, targetGroups, null);
      if (targetGroups.join() === state.targetGroups.join()) return [];
      return [{ type: 'TargetGroupsChanged', data: { groupId, targetGroups, from: today } }];
    }
    case 'SuspendGroup':
      if (lifecycleOn(state, today) === 'suspended') return [];
      return [{ type: 'GroupSuspended', data: { groupId, from: today, reason: command.data.reason } }];
    case 'RenewGroup':
      ensure(lifecycleOn(state, today) === 'suspended', 'meetings.group-not-suspended', { name });
      return [{ type: 'GroupRenewed', data: { groupId, from: today, reason: command.data.reason } }];
    case 'DissolveGroup':
      return [{ type: 'GroupDissolved', data: { groupId, from: today, reason: command.data.reason } }, ...vacateEverySeat(state, today)];
    case 'AdoptRulesOfProcedure': {
      const { rules, decision } = command.data;
      const last = state.rules.at(-1);
      const from = command.data.from ?? today;
      ensure(!last || last.from <= from, 'meetings.rules-before-the-last-version', { from: last?.from ?? '' }, 'from');
      const version = (last?.version ?? 0) + 1;
      return [{ type: 'RulesOfProcedureAdopted', data: { groupId, version, from, rules, decision } }];
    }
    case 'SetCompositionRule':
      return setCompositionRule(command, state);
    case 'AdmitMember':
      return admitMember(command, state);
    case 'VacateSeat':
      return vacateSeat(command, state);
    case 'EndMandatesByOffice':
      return endMandatesByOffice(command, state);
    case 'StartNumbering':
      return startNumbering(command, state);
  }
};

/** A working, thematic or steering group: its life, rules of procedure, seats and the numbers of its meetings. */
export const groupDecider: Decider<GroupState, GroupCommand, GroupEvent> = {
  initialState: initialGroupState,
  decide,
  evolve: evolveGroup,
};
