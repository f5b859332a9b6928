import { defineProjection, rangeOf } from '@triada/kernel';
import { publicEventEvents, type PublicEventEvent, type PublicEventReport } from '@triada/meetings-domain';

type Of<Type extends PublicEventEvent['type']> = Extract<PublicEventEvent, { type: Type }>['data'];

export interface PublicEventItem extends Of<'PublicEventAnnounced'> {
  readonly id: string;
  readonly begin: string;
  readonly end: string;
  readonly cancelled: string | null;
  readonly headcount: Of<'PublicEventHeadcountRecorded'>['headcount'] | null;
  readonly report: PublicEventReport | null;
}

const daysOf = (when: Of<'PublicEventAnnounced'>['when']): { begin: string; end: string } => {
  const { from, to } = 'date' in when ? rangeOf(when.date) : when;
  return { begin: from, end: to };
};

export const publicEventList = defineProjection<PublicEventItem, PublicEventEvent>({
  view: 'public-event-list',
  version: 1,
  indexes: ['regionId', 'begin'],
  on: Object.keys(publicEventEvents) as PublicEventEvent['type'][],
  project: ({ place: _place, ...recorded }) => {
    const event = recorded as PublicEventEvent;
    const id = event.data.publicEventId;
    switch (event.type) {
      case 'PublicEventAnnounced':
        return [{ id, change: () => ({ ...event.data, ...daysOf(event.data.when), id, cancelled: null, headcount: null, report: null }) }];
      case 'PublicEventChanged':
        return [{ id, change: (doc) => doc && { ...doc, ...event.data, ...daysOf(event.data.when) } }];
      case 'PublicEventCancelled':
        return [{ id, change: (doc) => doc && { ...doc, cancelled: event.data.reason } }];
      case 'PublicEventHeadcountRecorded':
        return [{ id, change: (doc) => doc && { ...doc, headcount: event.data.headcount } }];
      case 'PublicEventReported':
        return [{ id, change: (doc) => doc && { ...doc, report: event.data.report } }];
    }
  },
});
