import { defineProjection } from '@triada/kernel';
import { officeEvents, type OfficeEvent } from '@triada/meetings-domain';

export interface OfficeItem {
  readonly id: string;
  readonly regionId: string;
  readonly title: string;
  readonly personId: string;
  readonly municipality: string | null;
  readonly organisationId: string | null;
  readonly from: string;
  /** First day on which it is no longer held. */
  readonly to: string | null;
}

export const officeList = defineProjection<OfficeItem, OfficeEvent>({
  view: 'office-list',
  version: 1,
  indexes: ['regionId', 'from'],
  on: Object.keys(officeEvents) as OfficeEvent['type'][],
  project: (event) => {
    const id = event.data.officeId;
    if (event.type === 'OfficeEnded') return [{ id, change: (doc) => doc && { ...doc, to: event.data.to } }];
    const { officeId: _officeId, ...office } = event.data;
    return [{ id, change: () => ({ id, ...office, to: null }) }];
  },
});
