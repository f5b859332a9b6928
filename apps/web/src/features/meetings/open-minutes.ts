import type { Subject } from '@triada/access';
import type { Option } from '@triada/web-ui';
import type { Meeting } from './types';

/** Whose right a command on a meeting needs. */
export const subjectOf = ({ regionId, groupId }: Meeting): Subject => ({ region: regionId, group: groupId ?? undefined });

/** Points and resolutions are written down until the minutes are submitted. */
export const isOpen = ({ status, minutes }: Meeting): boolean => status === 'held' && (minutes === 'none' || minutes === 'draft');

export const pointOptions = (meeting: Meeting, point: (number: string) => string): readonly Option[] =>
  meeting.points.map(({ pointId, number }) => ({ value: pointId, label: point(number) }));
