import type { CouncilDecisionEvent, CouncilOutcome } from './council-decision.events';

export interface Resolution {
  readonly resolutionNumber: string | null;
  readonly date: string;
  readonly document: string | null;
}

/** What one council said to one scheme. `stage` is null until the council was asked. */
export interface CouncilDecisionState {
  readonly stage: 'submitted' | 'on-agenda' | CouncilOutcome | null;
  readonly decisionId: string;
  readonly schemeId: string;
  readonly regionId: string;
  readonly municipality: string;
  readonly submittedOn: string;
  readonly firstYear: number;
  readonly planHash: string;
  readonly meetingDate: string | null;
  readonly resolution: Resolution | null;
  readonly fromYear: number | null;
  readonly mandatory: Readonly<Record<number, { readonly included: boolean; readonly resolutionNumber: string }>>;
}

export const initialState: CouncilDecisionState = {
  stage: null,
  decisionId: '',
  schemeId: '',
  regionId: '',
  municipality: '',
  submittedOn: '',
  firstYear: 0,
  planHash: '',
  meetingDate: null,
  resolution: null,
  fromYear: null,
  mandatory: {},
};

export const evolve = (state: CouncilDecisionState, event: CouncilDecisionEvent): CouncilDecisionState => {
  switch (event.type) {
    case 'CouncilAsked': {
      const { question: _, plan, ...data } = event.data;
      return { ...initialState, ...data, stage: 'submitted', planHash: plan.hash };
    }
    case 'PutOnCouncilAgenda':
      return { ...state, stage: 'on-agenda', meetingDate: event.data.meetingDate };
    case 'CouncilDecided': {
      const { outcome, resolutionNumber, date, document, fromYear } = event.data;
      return { ...state, stage: outcome, resolution: { resolutionNumber, date, document }, fromYear };
    }
    case 'MandatoryExpenditureRecorded': {
      const { year, included, resolutionNumber } = event.data;
      return { ...state, mandatory: { ...state.mandatory, [year]: { included, resolutionNumber } } };
    }
  }
};
