import { compareCzech } from '@triada/kernel';
import type { Option } from '@triada/web-ui';
import { useMemo } from 'react';
import { useView } from '../../api/use-view';
import { usePeople } from '../../shared/people';
import { usePersonOptions } from '../../shared/person-options';
import type { Meeting } from './types';

/** Who can be given a task: members of the group on the day and whoever was there; the people of the region where nobody of them is known. */
export const useOwnerOptions = ({ regionId, groupId, date, attendees }: Meeting): readonly Option[] => {
  const region = usePersonOptions(regionId);
  const members = useView('/meetings/groups/{groupId}/members', { groupId: groupId ?? '', asOf: date ?? undefined }, { enabled: groupId !== null });
  const ids = useMemo(
    () => [...new Set([...(members.data?.items ?? []).map(({ personId }) => personId), ...attendees.map(({ personId }) => personId)])],
    [members.data, attendees],
  );
  const nameOf = usePeople(ids);
  if (ids.length === 0) return region;
  return ids.map((id) => ({ value: id, label: nameOf(id) })).toSorted((a, b) => compareCzech(a.label, b.label));
};
