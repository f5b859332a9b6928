import { ensure, type CommandContext, type Decider } from '@triada/kernel';
import type { CouncilDecisionCommand, RecordCouncilDecision, RecordMandatoryExpenditure } from './council-decision.commands';
import type { CouncilDecisionEvent } from './council-decision.events';
import { accessionYear, dayMustBePast, mustBeAsked, mustBeDocumented } from './council-decision.rules';
import { evolve, initialState, type CouncilDecisionState } from './council-decision.state';

const decided = (
  data: RecordCouncilDecision['data'],
  context: CommandContext,
  state: CouncilDecisionState,
): readonly CouncilDecisionEvent[] => {
  const { outcome } = data;
  const { decisionId } = state;
  if (outcome === 'postponed') {
    ensure(state.stage !== 'approved', 'financing.council-approved-already');
    ensure(data.date, 'financing.decision-without-date', {}, 'date');
    dayMustBePast(data.date, context.today, state.submittedOn);
    const resolutionNumber = data.resolutionNumber ?? null;
    if (state.stage === outcome && state.resolution?.date === data.date) return [];
    return [
      {
        type: 'CouncilDecided',
        data: { decisionId, outcome, resolutionNumber, date: data.date, document: data.document ?? null, fromYear: null },
      },
    ];
  }
  const { resolutionNumber, date, document } = mustBeDocumented(data);
  dayMustBePast(date, context.today, state.submittedOn);
  const fromYear = outcome === 'approved' ? accessionYear(data.fromYear, date, state.firstYear) : null;
  if (state.stage === outcome && state.resolution?.resolutionNumber === resolutionNumber && state.fromYear === fromYear)
    return [];
  // Whoever has approved leaves the scheme by its own act with a year, not by a later „no“.
  ensure(!(state.stage === 'approved' && outcome === 'rejected'), 'financing.council-approved-already');
  return [{ type: 'CouncilDecided', data: { decisionId, outcome, resolutionNumber, date, document, fromYear } }];
};

const recorded = (
  data: RecordMandatoryExpenditure['data'],
  context: CommandContext,
  state: CouncilDecisionState,
): readonly CouncilDecisionEvent[] => {
  const { resolutionNumber, date, document } = mustBeDocumented(data);
  ensure(date <= context.today, 'financing.decision-in-future', { date }, 'date');
  const { year, included } = data;
  const known = state.mandatory[year];
  if (known?.included === included && known.resolutionNumber === resolutionNumber) return [];
  return [
    {
      type: 'MandatoryExpenditureRecorded',
      data: { decisionId: state.decisionId, year, included, resolutionNumber, date, document },
    },
  ];
};

const decide = (
  { type, data, context }: CouncilDecisionCommand,
  state: CouncilDecisionState,
): readonly CouncilDecisionEvent[] => {
  if (type === 'SubmitToCouncil') return state.stage === null ? [{ type: 'CouncilAsked', data }] : [];
  mustBeAsked(state);
  switch (type) {
    case 'PutOnCouncilAgenda': {
      const { meetingDate } = data;
      ensure(
        meetingDate >= state.submittedOn,
        'financing.agenda-before-question',
        { date: meetingDate, asked: state.submittedOn },
        'meetingDate',
      );
      ensure(state.stage !== 'approved', 'financing.council-approved-already');
      if (state.stage === 'on-agenda' && state.meetingDate === meetingDate) return [];
      return [{ type: 'PutOnCouncilAgenda', data: { decisionId: state.decisionId, meetingDate } }];
    }
    case 'RecordCouncilDecision':
      return decided(data, context, state);
    case 'RecordMandatoryExpenditure':
      return recorded(data, context, state);
  }
};

export const councilDecisionDecider: Decider<CouncilDecisionState, CouncilDecisionCommand, CouncilDecisionEvent> = {
  initialState,
  decide,
  evolve,
};
