import { canonicalJson, ensure, type Decider } from '@triada/kernel';
import { activatedWhenEnough, askCouncils, leaveScheme, recordAccession } from './accession';
import { activationRuleMustBeReachable } from './activation-rule';
import { draftContract, signContract, terminateContract } from './contracts';
import { chooseKey, computeContributions, recordPayment, settleYear, withdrawPayment } from './money';
import type { CloseScheme, ProposeScheme, SchemeCommand, SetActivationRule } from './scheme.commands';
import type { SchemeEvent } from './scheme.events';
import { guarantorMustBeFit, proposalMustComeFromThePlan, schemeMustBeOpen, schemeMustExist } from './scheme.rules';
import { evolve, initialState, type SchemeState } from './scheme.state';

const propose = (data: ProposeScheme['data'], state: SchemeState): readonly SchemeEvent[] => {
  ensure(state.status === null, 'financing.scheme-exists');
  const { schemeId, regionId, name, guarantor, firstYear, known } = data;
  ensure(known.region && known.region.municipalities.length > 0, 'financing.region-unknown', { regionId }, 'regionId');
  const plan = proposalMustComeFromThePlan(data);
  guarantorMustBeFit(known);
  const members = [...known.region.municipalities].sort();
  activationRuleMustBeReachable(data.activationRule, members);
  return [
    {
      type: 'SchemeProposed',
      data: {
        schemeId,
        regionId,
        name,
        guarantor,
        firstYear,
        plan,
        measureIds: [...data.measureIds],
        members,
        regionVersion: known.region.version,
      },
    },
    { type: 'ActivationRuleSet', data: { schemeId, version: 1, rule: data.activationRule } },
  ];
};

/** Until the scheme is active the rule may change; each change is a version, and the activation names the one it was tested against. */
const setActivationRule = ({ schemeId, rule }: SetActivationRule['data'], state: SchemeState): readonly SchemeEvent[] => {
  schemeMustBeOpen(state);
  ensure(state.status !== 'active', 'financing.scheme-active-already');
  activationRuleMustBeReachable(rule, state.members);
  if (canonicalJson(rule) === canonicalJson(state.activation!.rule)) return [];
  return activatedWhenEnough(
    [{ type: 'ActivationRuleSet', data: { schemeId, version: state.activation!.version + 1, rule } }],
    state,
  );
};

const close = ({ schemeId, reason }: CloseScheme['data'], today: string, state: SchemeState): readonly SchemeEvent[] => {
  if (state.status === 'closed') return [];
  const open = Object.entries(state.rounds).find(([, round]) => !round.settled);
  ensure(!open, 'financing.year-not-settled', { year: open?.[0] ?? '' });
  return [{ type: 'SchemeClosed', data: { schemeId, closedOn: today, reason } }];
};

const decide = (command: SchemeCommand, state: SchemeState): readonly SchemeEvent[] => {
  const { context } = command;
  if (command.type === 'ProposeScheme') return propose(command.data, state);
  schemeMustExist(state);
  switch (command.type) {
    case 'SetActivationRule':
      return setActivationRule(command.data, state);
    case 'AskCouncils':
      return askCouncils(command.data, context, state);
    case 'RecordAccession':
      return recordAccession(command.data, state);
    case 'LeaveScheme':
      return leaveScheme(command.data, context, state);
    case 'ChooseKey':
      return chooseKey(command.data, state);
    case 'ComputeContributions':
      return computeContributions(command.data, state);
    case 'RecordPayment':
      return recordPayment(command.data, context, state);
    case 'WithdrawPayment':
      return withdrawPayment(command.data, state);
    case 'SettleYear':
      return settleYear(command.data, context, state);
    case 'DraftContract':
      return draftContract(command.data, state);
    case 'SignContract':
      return signContract(command.data, context, state);
    case 'TerminateContract':
      return terminateContract(command.data, context, state);
    case 'CloseScheme':
      return close(command.data, context.today, state);
  }
};

export const schemeDecider: Decider<SchemeState, SchemeCommand, SchemeEvent> = { initialState, decide, evolve };
