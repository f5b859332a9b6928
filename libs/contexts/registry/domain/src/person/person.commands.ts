import type { Command } from '@triada/kernel';
import type {
  CommissionerKind,
  ConsentPurpose,
  ErasureGround,
  LegalHoldGround,
  PersonEvent,
  PublicFunction,
  SealedText,
} from './person.events';

export type RegisterPerson = Command<'RegisterPerson', Extract<PersonEvent, { type: 'PersonRegistered' }>['data']>;
/** Only what changed is there; the slice compares clear texts, the decider never sees one. */
export type ChangePersonDetails = Command<
  'ChangePersonDetails',
  { name?: SealedText; contact?: SealedText | null; note?: SealedText | null }
>;
export type ChangePersonSide = Command<
  'ChangePersonSide',
  { side: string; commissionerKind: CommissionerKind | null; from: string }
>;
export type EndPersonParticipation = Command<'EndPersonParticipation', { to: string }>;
export type LinkPerson = Command<'LinkPerson', { organisationId: string; organisationKnown: boolean; from: string }>;
export type UnlinkPerson = Command<'UnlinkPerson', { organisationId: string; to: string }>;
export type RecordPublicFunction = Command<'RecordPublicFunction', { function: PublicFunction; from: string }>;
export type EndPublicFunction = Command<'EndPublicFunction', { function: PublicFunction; to: string }>;
export type GiveConsent = Command<'GiveConsent', { purpose: ConsentPurpose; on: string }>;
export type RevokeConsent = Command<'RevokeConsent', { purpose: ConsentPurpose; on: string }>;
export type PlaceLegalHold = Command<'PlaceLegalHold', { ground: LegalHoldGround }>;
export type LiftLegalHold = Command<'LiftLegalHold', object>;
export type RequestErasure = Command<'RequestErasure', { ground: ErasureGround }>;
export type WithdrawErasure = Command<'WithdrawErasure', object>;
export type ConfirmErasure = Command<'ConfirmErasure', object>;
/** The key is destroyed already when this command arrives; it records the fact. */
export type RecordKeyDestruction = Command<'RecordKeyDestruction', object>;

export type PersonCommand =
  | RegisterPerson
  | ChangePersonDetails
  | ChangePersonSide
  | EndPersonParticipation
  | LinkPerson
  | UnlinkPerson
  | RecordPublicFunction
  | EndPublicFunction
  | GiveConsent
  | RevokeConsent
  | PlaceLegalHold
  | LiftLegalHold
  | RequestErasure
  | WithdrawErasure
  | ConfirmErasure
  | RecordKeyDestruction;
