import { defineIntake } from '@triada/kernel';
import { groupFoundedV1, type GroupFoundedV1 } from '@triada/meetings-contracts';

export interface KnownGroup {
  readonly id: string;
  readonly regionId: string;
  readonly name: string;
  readonly kind: string;
  readonly targetGroups: readonly string[];
}

/** Groups by id: their names on pages, their target groups for finding the plan that minutes speak of. */
export const groupIntake = defineIntake<KnownGroup, GroupFoundedV1>({
  view: 'known-group',
  version: 1,
  indexes: ['regionId'],
  on: [groupFoundedV1],
  project: ({ data: { groupId, regionId, name, kind, targetGroups } }) => [
    { id: groupId, change: () => ({ id: groupId, regionId, name, kind, targetGroups }) },
  ],
});
