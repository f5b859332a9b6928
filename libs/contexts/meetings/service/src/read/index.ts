import { planTargetGroupsIntake } from '../intake/plan-target-groups.intake';
import { planningRegionIntake } from '../intake/planning-region.intake';
import { coverageQuery, municipalitiesMissingQuery } from './coverage/coverage.query';
import { targetGroupsWithoutGroupQuery } from './coverage/target-groups-without-group.query';
import { compositionQuery } from './groups/composition.query';
import { groupListQuery } from './groups/group-list.query';
import { groupHistory } from './groups/group.projection';
import { groupQuery } from './groups/group.query';
import { memberListQuery } from './groups/member-list.query';
import { structureQuery } from './groups/structure.query';
import { groupCalendarQuery, regionCalendarQuery } from './meetings/calendar.query';
import { meetingChainQuery } from './meetings/meeting-chain.query';
import { meetingListQuery, publishedMinutesListQuery } from './meetings/meeting-list.query';
import { meetingView } from './meetings/meeting.projection';
import { meetingQuery, minutesQuery, publishedMinutesQuery } from './meetings/meeting.query';
import { nextAgendaQuery } from './meetings/next-agenda.query';
import { pointSearchQuery } from './meetings/point-search.query';
import { taskListQuery } from './meetings/task-list.query';
import { previewMinutesImportQuery } from './minutes-import/preview-minutes-import.query';
import { officeListQuery } from './offices/office-list.query';
import { officeList } from './offices/office.projection';
import { publicEventList } from './public-events/public-event.projection';
import { publicEventListQuery, publicEventQuery } from './public-events/public-event.query';

/** Views of the own log. */
export const projections = [groupHistory, meetingView, officeList, publicEventList];

/** Local copies of what other contexts published. */
export const intakes = [planningRegionIntake, planTargetGroupsIntake];

/** Every question of the context. */
export const queries = [
  groupListQuery,
  groupQuery,
  memberListQuery,
  compositionQuery,
  structureQuery,
  officeListQuery,
  coverageQuery,
  municipalitiesMissingQuery,
  targetGroupsWithoutGroupQuery,
  meetingListQuery,
  meetingQuery,
  minutesQuery,
  publishedMinutesListQuery,
  publishedMinutesQuery,
  meetingChainQuery,
  taskListQuery,
  pointSearchQuery,
  nextAgendaQuery,
  groupCalendarQuery,
  regionCalendarQuery,
  publicEventListQuery,
  publicEventQuery,
  previewMinutesImportQuery,
];
