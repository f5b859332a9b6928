import type { Permission, Role } from '../roles';

const regional: Permission = { roles: ['coordinator', 'authority_administrator'], scope: 'region' };
/** Whoever runs the group: its manager, or the coordinator of the region. */
const running: Permission = { roles: ['group_manager', 'coordinator', 'authority_administrator'], scope: 'subject' };
const byProcess: Permission = { roles: ['process'], scope: 'installation' };
const insiders: readonly Role[] = [
  'authority_administrator',
  'coordinator',
  'group_manager',
  'municipality_representative',
  'provider',
  'member',
  'auditor',
  'integrator',
];
/** Names of persons stand behind the references of drafts and lists: for people of the region only. */
const inside: Permission = { roles: insiders, scope: 'region' };
const everybody: Permission = { roles: ['public'], scope: 'installation' };

/** Operations of the meetings context: who may, and within which scope. A route without a row here fails CI. */
export const meetingsPermissions: Readonly<Record<string, Permission>> = {
  // groups, offices, public events
  AdoptRulesOfProcedure: regional,
  AnnouncePublicEvent: regional,
  CancelPublicEvent: regional,
  ChangePublicEvent: regional,
  ChangeTargetGroups: regional,
  DissolveGroup: regional,
  EndOffice: regional,
  FoundGroup: regional,
  RecordPublicEventHeadcount: regional,
  RenameGroup: regional,
  RenewGroup: regional,
  ReportPublicEvent: regional,
  SetCompositionRule: regional,
  StartNumbering: regional,
  SuspendGroup: regional,
  TakeOffice: regional,
  // members, meetings, minutes
  AddAgendaItem: running,
  AdmitMember: running,
  AnswerQuestion: running,
  ApproveMinutes: running,
  AssignTask: running,
  CancelMeeting: running,
  CompleteTask: running,
  ConvokeMeeting: running,
  DropTask: running,
  HoldMeeting: running,
  ImportMinutes: running,
  IssueErratum: running,
  LeaveOutStandingItem: running,
  LinkMeeting: running,
  PlanMeeting: running,
  PostponeMeeting: running,
  PublishMinutes: running,
  RecordAttendance: running,
  RecordHeadcount: running,
  RecordPoint: running,
  RemoveAgendaItem: running,
  RemovePoint: running,
  ReorderAgenda: running,
  ReturnMinutes: running,
  RevisePoint: running,
  SetNextMeeting: running,
  SettleCheck: running,
  SubmitMinutes: running,
  VacateSeat: running,
  VoteOnResolution: running,
  // only the product itself
  EndMandatesByOffice: byProcess,
  NumberMeeting: byProcess,
  // reading inside the region
  ListMembers: inside,
  ShowOrganisationalStructure: inside,
  ListOffices: inside,
  ListMeetings: inside,
  ShowMeeting: inside,
  ReadMinutes: inside,
  ShowMeetingChain: inside,
  ListTasks: inside,
  SearchPoints: inside,
  ProposeNextAgenda: inside,
  // reading for everybody: groups and their composition by numbers, coverage, published minutes, calendars
  ListGroups: everybody,
  ShowGroup: everybody,
  ShowTriadComposition: everybody,
  ShowCoverageBoard: everybody,
  ListMunicipalitiesWithoutRepresentative: everybody,
  ListTargetGroupsWithoutGroup: everybody,
  ListPublishedMinutes: everybody,
  ReadPublishedMinutes: everybody,
  GroupCalendar: everybody,
  RegionCalendar: everybody,
  ListPublicEvents: everybody,
  ShowPublicEvent: everybody,
  PreviewMinutesImport: { roles: ['group_manager', 'coordinator', 'authority_administrator'], scope: 'installation' },
};
