import type { Command } from '@triada/kernel';
import type { KeyDefinition } from '../allocation-key/key-definition';
import type { KeyInputs } from '../allocation-key/key-inputs';
import type { PlanReference } from '../primitives';
import type { ActivationRule } from './activation-rule';

/** The planning region as its owner published it last; null when it is unknown. */
export type KnownRegion = {
  readonly regionId: string;
  readonly version: number;
  readonly municipalities: readonly string[];
} | null;

/** The sealed revision as planning published it; null when there is none of that number. */
export type KnownRevision = { readonly regionId: string; readonly hash: string; readonly measureIds: readonly string[] } | null;

/** The organisation as the registry published it; null when it is unknown. */
export type KnownOrganisation = { readonly kind: string } | null;

export type ProposeScheme = Command<
  'ProposeScheme',
  {
    schemeId: string;
    regionId: string;
    name: string;
    guarantor: string;
    firstYear: number;
    plan?: PlanReference;
    measureIds: readonly string[];
    activationRule: ActivationRule;
    known: { region: KnownRegion; revision: KnownRevision; guarantor: KnownOrganisation };
  }
>;
export type SetActivationRule = Command<'SetActivationRule', { schemeId: string; rule: ActivationRule }>;
export type AskCouncils = Command<'AskCouncils', { schemeId: string; question: string; askedOn: string; region: KnownRegion }>;
/** Given by the process that listens to the councils; never by a person. */
export type RecordAccession = Command<
  'RecordAccession',
  { schemeId: string; municipality: string; fromYear: number; resolutionNumber: string; date: string }
>;
export type LeaveScheme = Command<
  'LeaveScheme',
  { schemeId: string; municipality: string; toYear: number; resolutionNumber: string; date: string; document: string }
>;
export type ChooseKey = Command<
  'ChooseKey',
  {
    schemeId: string;
    keyId: string;
    keyVersion: number;
    fromYear: number;
    questionId: string | null;
    reason: string;
    decidedBy: string;
    key: { readonly definition: KeyDefinition; readonly regionId: string | null; readonly retired: boolean } | null;
  }
>;
export type ComputeContributions = Command<
  'ComputeContributions',
  { schemeId: string; year: number; pool: number | null; inputs: KeyInputs }
>;
export type RecordPayment = Command<
  'RecordPayment',
  { schemeId: string; paymentId: string; municipality: string; year: number; amount: number; receivedOn: string }
>;
export type WithdrawPayment = Command<'WithdrawPayment', { schemeId: string; paymentId: string; reason: string }>;
export type SettleYear = Command<'SettleYear', { schemeId: string; year: number; settledOn: string }>;
export type DraftContract = Command<
  'DraftContract',
  { schemeId: string; contractId: string; municipality: string; number: string; template: { id: string; version: number } }
>;
export type SignContract = Command<
  'SignContract',
  { schemeId: string; municipality: string; signedOn: string; resolutionNumber: string }
>;
export type TerminateContract = Command<
  'TerminateContract',
  { schemeId: string; municipality: string; terminatedOn: string; reason: string }
>;
export type CloseScheme = Command<'CloseScheme', { schemeId: string; reason: string }>;

export type SchemeCommand =
  | ProposeScheme
  | SetActivationRule
  | AskCouncils
  | RecordAccession
  | LeaveScheme
  | ChooseKey
  | ComputeContributions
  | RecordPayment
  | WithdrawPayment
  | SettleYear
  | DraftContract
  | SignContract
  | TerminateContract
  | CloseScheme;
