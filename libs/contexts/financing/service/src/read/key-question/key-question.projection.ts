import type { KeyQuestionEvent, KeyVariant } from '@triada/financing-domain';
import { defineProjection } from '@triada/kernel';

type Raised = Extract<KeyQuestionEvent, { type: 'KeyQuestionRaised' }>['data'];
type Answered = Extract<KeyQuestionEvent, { type: 'KeyQuestionAnswered' }>['data'];

export interface KeyQuestionDoc extends Omit<Raised, 'questionId'> {
  readonly id: string;
  readonly state: 'open' | 'closed';
  readonly raisedOn: string;
  readonly pool: number | null;
  readonly variants: readonly KeyVariant[];
  readonly answer: Omit<Answered, 'questionId'> | null;
}

export const keyQuestionProjection = defineProjection<KeyQuestionDoc, KeyQuestionEvent>({
  view: 'key-question',
  version: 1,
  indexes: ['regionId', 'state', 'raisedOn'],
  on: ['KeyQuestionRaised', 'KeyVariantsComputed', 'KeyQuestionAnswered'],
  project: (event) => {
    const { questionId: id } = event.data;
    switch (event.type) {
      case 'KeyQuestionRaised': {
        const { questionId: _, ...raised } = event.data;
        const raisedOn = event.place.validFrom;
        return [{ id, change: () => ({ id, ...raised, state: 'open', raisedOn, pool: null, variants: [], answer: null }) }];
      }
      case 'KeyVariantsComputed': {
        const { pool, variants } = event.data;
        return [{ id, change: (doc) => doc && { ...doc, pool, variants } }];
      }
      case 'KeyQuestionAnswered': {
        const { questionId: _, ...answer } = event.data;
        return [{ id, change: (doc) => doc && { ...doc, state: 'closed', answer } }];
      }
    }
  },
});
