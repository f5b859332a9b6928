import type { Command } from '@triada/kernel';
import type { Contact } from '../values';
import type { MemberRef } from './organisation.events';

export type RegisterOrganisation = Command<
  'RegisterOrganisation',
  {
    organisationId: string;
    regionId: string;
    kind: string;
    name: string;
    ico: string | null;
    seat: string | null;
    contact: Contact;
    from: string;
  }
>;
export type RenameOrganisation = Command<'RenameOrganisation', { name: string; from: string }>;
export type MoveOrganisationSeat = Command<'MoveOrganisationSeat', { seat: string; from: string }>;
export type ChangeOrganisationContact = Command<'ChangeOrganisationContact', { contact: Contact }>;
export type AddOrganisationMember = Command<'AddOrganisationMember', { member: MemberRef; memberKnown: boolean; from: string }>;
export type RemoveOrganisationMember = Command<'RemoveOrganisationMember', { member: MemberRef; to: string }>;
export type CloseOrganisation = Command<'CloseOrganisation', { from: string; reason: string | null }>;

export type OrganisationCommand =
  | RegisterOrganisation
  | RenameOrganisation
  | MoveOrganisationSeat
  | ChangeOrganisationContact
  | AddOrganisationMember
  | RemoveOrganisationMember
  | CloseOrganisation;
