import type { CouncilDecisionEvent, CouncilDecisionState } from '@triada/financing-domain';
import { defineProjection } from '@triada/kernel';

/** One council's answer to one scheme. */
export interface CouncilDoc {
  readonly id: string;
  readonly schemeId: string;
  readonly regionId: string;
  readonly municipality: string;
  readonly question: string;
  readonly stage: NonNullable<CouncilDecisionState['stage']>;
  readonly submittedOn: string;
  readonly meetingDate: string | null;
  readonly resolution: {
    readonly resolutionNumber: string | null;
    readonly date: string;
    readonly document: string | null;
  } | null;
  readonly fromYear: number | null;
  readonly planHash: string;
  readonly mandatory: Readonly<Record<string, Mandatory>>;
}

export interface Mandatory {
  readonly included: boolean;
  readonly resolutionNumber: string;
  readonly date: string;
  readonly document: string;
}

const after = (doc: CouncilDoc | null, event: CouncilDecisionEvent): CouncilDoc | null => {
  if (event.type === 'CouncilAsked') {
    const { decisionId, plan, firstYear: _, ...data } = event.data;
    return {
      id: decisionId,
      ...data,
      stage: 'submitted',
      meetingDate: null,
      resolution: null,
      fromYear: null,
      planHash: plan.hash,
      mandatory: {},
    };
  }
  if (!doc) return null;
  switch (event.type) {
    case 'PutOnCouncilAgenda':
      return { ...doc, stage: 'on-agenda', meetingDate: event.data.meetingDate };
    case 'CouncilDecided': {
      const { outcome, resolutionNumber, date, document, fromYear } = event.data;
      return { ...doc, stage: outcome, resolution: { resolutionNumber, date, document }, fromYear };
    }
    case 'MandatoryExpenditureRecorded': {
      const { decisionId: _, year, ...said } = event.data;
      return { ...doc, mandatory: { ...doc.mandatory, [year]: said } };
    }
  }
};

export const councilProjection = defineProjection<CouncilDoc, CouncilDecisionEvent>({
  view: 'council',
  version: 1,
  indexes: ['schemeId', 'regionId', 'municipality', 'stage'],
  on: ['CouncilAsked', 'PutOnCouncilAgenda', 'CouncilDecided', 'MandatoryExpenditureRecorded'],
  project: (event) => [{ id: event.data.decisionId, change: (doc) => after(doc, event) }],
});
