import type { Command } from '@triada/kernel';
import type { Standing } from '../code-list/regional-list';
import type { LinkType, ServiceDetails } from './service.events';

/** How the codes of a request stand in the lists of the planning region on the day of the command. */
export interface CodeStandings {
  readonly targetGroups: readonly Standing[];
  readonly lifeSituations: readonly Standing[];
}

export type RegisterService = Command<
  'RegisterService',
  {
    serviceId: string;
    regionId: string;
    organisationId: string;
    serviceType: string;
    registrationId: string | null;
    details: ServiceDetails;
    start: { from: string } | { plannedYear: number };
    standings: CodeStandings;
    /** The provider as the registry knows it now. */
    provider: { status: 'unknown' | 'registered' | 'closed'; reachable: boolean };
    registrationIdTaken: boolean;
  }
>;
export type ChangeServiceDetails = Command<
  'ChangeServiceDetails',
  { details: ServiceDetails; from: string; standings: CodeStandings; providerReachable: boolean }
>;
export type RecordServiceRegistrationNumber = Command<
  'RecordServiceRegistrationNumber',
  { registrationId: string; registrationIdTaken: boolean }
>;
export type MoveServiceStart = Command<'MoveServiceStart', { plannedYear: number }>;
export type StartService = Command<'StartService', { from: string }>;
export type SuspendService = Command<'SuspendService', { from: string; reason: string }>;
export type ResumeService = Command<'ResumeService', { from: string }>;
export type CloseService = Command<'CloseService', { from: string; reason: string }>;
export type ChangeServiceCapacity = Command<
  'ChangeServiceCapacity',
  { form: string; unit: string; amount: string; from: string }
>;
export type RecordServiceLink = Command<
  'RecordServiceLink',
  {
    linkId: string;
    type: LinkType;
    toServiceId: string | null;
    toServiceKnown: boolean;
    targetGroup: Standing | null;
    note: string | null;
    from: string;
  }
>;
export type EndServiceLink = Command<'EndServiceLink', { linkId: string; to: string }>;
export type MeetServiceLinkNeed = Command<'MeetServiceLinkNeed', { linkId: string; metByLinkId: string; on: string }>;

export type ServiceCommand =
  | RegisterService
  | ChangeServiceDetails
  | RecordServiceRegistrationNumber
  | MoveServiceStart
  | StartService
  | SuspendService
  | ResumeService
  | CloseService
  | ChangeServiceCapacity
  | RecordServiceLink
  | EndServiceLink
  | MeetServiceLinkNeed;
