import { defineProjection } from '@triada/kernel';
import type { PlanEventOf, Proposer, Source } from '@triada/planning-domain';
import { idOfStream, planAggregate } from '../../aggregates';

/** A proposal of a measure with where it came from and what became of it. */
export interface MeasureProposalDoc {
  readonly id: string;
  readonly planId: string;
  readonly text: string;
  readonly targetGroups: readonly string[];
  readonly groupId: string | null;
  readonly source: Source | null;
  readonly proposer: Proposer | null;
  readonly state: 'open' | 'accepted' | 'dismissed';
  readonly measureId: string | null;
  readonly reason: string | null;
  readonly recordedOn: string;
}

type ProposalEvent = PlanEventOf<'ProposalRecorded' | 'ProposalCompleted' | 'ProposalAccepted' | 'ProposalDismissed'>;

export const measureProposalView = defineProjection<MeasureProposalDoc, ProposalEvent>({
  view: 'measure-proposal',
  version: 1,
  indexes: ['planId', 'state', 'recordedOn'],
  on: ['ProposalRecorded', 'ProposalCompleted', 'ProposalAccepted', 'ProposalDismissed'],
  project: (event) => {
    const planId = idOfStream(planAggregate, event.place.stream);
    const { proposalId: id } = event.data;
    switch (event.type) {
      case 'ProposalRecorded': {
        const { proposalId: _, ...data } = event.data;
        return [
          {
            id,
            change: () => ({
              id,
              planId,
              ...data,
              state: 'open',
              measureId: null,
              reason: null,
              recordedOn: event.place.validFrom,
            }),
          },
        ];
      }
      case 'ProposalCompleted':
        return [{ id, change: (doc) => doc && { ...doc, proposer: event.data.proposer } }];
      case 'ProposalAccepted':
        return [{ id, change: (doc) => doc && { ...doc, state: 'accepted', measureId: event.data.measureId } }];
      case 'ProposalDismissed':
        return [{ id, change: (doc) => doc && { ...doc, state: 'dismissed', reason: event.data.reason } }];
    }
  },
});
