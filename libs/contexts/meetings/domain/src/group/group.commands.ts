import type { Command } from '@triada/kernel';
import type { z } from 'zod';
import type { commissionerKind, groupKind, seatRole, Side } from '../vocabulary';
import type { RulesOfProcedure } from './rules-of-procedure';

interface InGroup {
  readonly groupId: string;
}

export type FoundGroup = Command<
  'FoundGroup',
  InGroup & {
    readonly regionId: string;
    readonly name: string;
    readonly kind: z.output<typeof groupKind>;
    readonly targetGroups: readonly string[];
    readonly topic: string | null;
    readonly parent: string | null;
    /** Null = the default rules become version 1. */
    readonly rules: RulesOfProcedure | null;
  }
>;
export type RenameGroup = Command<'RenameGroup', InGroup & { readonly name: string }>;
export type ChangeTargetGroups = Command<'ChangeTargetGroups', InGroup & { readonly targetGroups: readonly string[] }>;
export type SuspendGroup = Command<'SuspendGroup', InGroup & { readonly reason: string }>;
export type RenewGroup = Command<'RenewGroup', InGroup & { readonly reason: string }>;
export type DissolveGroup = Command<'DissolveGroup', InGroup & { readonly reason: string }>;
export type AdoptRulesOfProcedure = Command<
  'AdoptRulesOfProcedure',
  InGroup & { readonly rules: RulesOfProcedure; readonly from: string | null; readonly decision: string | null }
>;
export type SetCompositionRule = Command<
  'SetCompositionRule',
  InGroup & { readonly composition: { readonly organisationId: string; readonly municipalities: readonly string[] } | null }
>;

/** An office as the office aggregate knows it when somebody is admitted by it. */
export interface HeldOffice {
  readonly officeId: string;
  readonly regionId: string;
  readonly personId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export type AdmitMember = Command<
  'AdmitMember',
  InGroup & {
    readonly seatId: string;
    readonly personId: string;
    readonly side: Side;
    readonly commissionerKind: z.output<typeof commissionerKind> | null;
    readonly organisationId: string | null;
    readonly municipality: string | null;
    readonly role: z.output<typeof seatRole>;
    readonly office: HeldOffice | null;
    readonly substituteFor: string | null;
    /** First day of the mandate; null = the day of the admission. */
    readonly from: string | null;
    readonly to: string | null;
  }
>;
export type VacateSeat = Command<'VacateSeat', InGroup & { readonly seatId: string; readonly to: string | null; readonly reason: string }>;
export type EndMandatesByOffice = Command<'EndMandatesByOffice', InGroup & { readonly officeId: string; readonly to: string }>;
export type StartNumbering = Command<'StartNumbering', InGroup & { readonly first: number }>;
export type NumberMeeting = Command<'NumberMeeting', InGroup & { readonly meetingId: string; readonly wanted: number | null }>;

export type GroupCommand =
  | FoundGroup
  | RenameGroup
  | ChangeTargetGroups
  | SuspendGroup
  | RenewGroup
  | DissolveGroup
  | AdoptRulesOfProcedure
  | SetCompositionRule
  | AdmitMember
  | VacateSeat
  | EndMandatesByOffice
  | StartNumbering
  | NumberMeeting;
