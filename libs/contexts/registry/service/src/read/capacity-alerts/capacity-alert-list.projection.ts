import { defineProjection, type PlacedEvent } from '@triada/kernel';
import type { CapacityAlertEvent } from '@triada/registry-domain';

export interface CapacityAlertDoc {
  readonly id: string;
  readonly regionId: string;
  readonly organisationId: string;
  readonly serviceId: string | null;
  readonly serviceType: string;
  readonly targetGroup: string | null;
  readonly subgroup: string | null;
  readonly municipality: string;
  readonly note: string | null;
  readonly raisedOn: string;
  /** Last day on which the provider said that it is so. */
  readonly confirmedOn: string;
}

/** Alerts that stand; a withdrawn one leaves the view, its history stays in the log. */
export const capacityAlertList = defineProjection<CapacityAlertDoc, CapacityAlertEvent>({
  view: 'capacity-alert-list',
  version: 1,
  indexes: ['regionId', 'organisationId', 'serviceType', 'targetGroup', 'municipality', 'confirmedOn'],
  on: ['CapacityAlertRaised', 'CapacityAlertRenewed', 'CapacityAlertWithdrawn'],
  project: (event: PlacedEvent<CapacityAlertEvent>) => {
    const id = event.data.alertId;
    switch (event.type) {
      case 'CapacityAlertRaised': {
        const { alertId: _, on, ...alert } = event.data;
        return [{ id, change: () => ({ id, ...alert, raisedOn: on, confirmedOn: on }) }];
      }
      case 'CapacityAlertRenewed':
        return [{ id, change: (doc) => doc && { ...doc, confirmedOn: event.data.on } }];
      case 'CapacityAlertWithdrawn':
        return [{ id, change: () => null }];
    }
  },
});
