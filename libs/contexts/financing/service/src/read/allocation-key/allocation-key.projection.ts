import type { AllocationKeyEvent, KeyDefinition, KeyOrigin } from '@triada/financing-domain';
import { defineProjection } from '@triada/kernel';

export interface AllocationKeyDoc {
  readonly id: string;
  /** `authority` for a key that is offered to every region. */
  readonly scope: string;
  readonly name: string;
  readonly origin: KeyOrigin;
  readonly state: 'offered' | 'retired';
  readonly versions: readonly { readonly definition: KeyDefinition; readonly reason: string | null; readonly since: string }[];
}

export const allocationKeyProjection = defineProjection<AllocationKeyDoc, AllocationKeyEvent>({
  view: 'allocation-key',
  version: 1,
  indexes: ['scope', 'name', 'state'],
  on: ['AllocationKeyDefined', 'AllocationKeyRevised', 'AllocationKeyRetired'],
  project: (event) => {
    const id = event.data.keyId;
    const since = event.place.validFrom;
    switch (event.type) {
      case 'AllocationKeyDefined': {
        const { name, origin, definition, regionId } = event.data;
        return [
          {
            id,
            change: () => ({
              id,
              scope: regionId ?? 'authority',
              name,
              origin,
              state: 'offered',
              versions: [{ definition, reason: null, since }],
            }),
          },
        ];
      }
      case 'AllocationKeyRevised': {
        const { definition, reason } = event.data;
        return [{ id, change: (doc) => doc && { ...doc, versions: [...doc.versions, { definition, reason, since }] } }];
      }
      case 'AllocationKeyRetired':
        return [{ id, change: (doc) => doc && { ...doc, state: 'retired' } }];
    }
  },
});
