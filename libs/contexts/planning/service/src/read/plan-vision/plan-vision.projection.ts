import { defineProjection } from '@triada/kernel';
import type { PlanEventOf, Vision } from '@triada/planning-domain';
import { idOfStream, planAggregate } from '../../aggregates';

/** One version of the vision of a target group. */
export type PlanVisionDoc = Vision & { readonly id: string; readonly planId: string; readonly draftedOn: string };

type VisionEvent = PlanEventOf<'VisionDrafted' | 'VisionConfirmed' | 'VisionsMarkedForReview'>;

export const planVisionView = defineProjection<PlanVisionDoc, VisionEvent>({
  view: 'plan-vision',
  version: 1,
  indexes: ['planId', 'targetGroup', 'version'],
  on: ['VisionDrafted', 'VisionConfirmed', 'VisionsMarkedForReview'],
  project: (event) => {
    switch (event.type) {
      case 'VisionDrafted': {
        const planId = idOfStream(planAggregate, event.place.stream);
        const vision = {
          ...event.data,
          id: event.data.visionId,
          planId,
          confirmation: null,
          forReview: false,
          draftedOn: event.place.validFrom,
        };
        return [{ id: vision.id, change: () => vision }];
      }
      case 'VisionConfirmed': {
        const { visionId, ...confirmation } = event.data;
        return [{ id: visionId, change: (doc) => doc && { ...doc, confirmation } }];
      }
      case 'VisionsMarkedForReview':
        return event.data.visionIds.map((id) => ({ id, change: (doc) => doc && { ...doc, forReview: true } }));
    }
  },
});
