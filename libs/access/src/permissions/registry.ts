import type { Permission, Role } from '../roles';

const everybody: Permission = { roles: ['public'], scope: 'installation' };

/** Records of a planning region: its coordinator, or the authority. */
const keepers: Permission = { roles: ['authority_administrator', 'coordinator'], scope: 'region' };

/** Records of a provider: also the provider itself, for its own organisation only. */
const keepersAndOwner: Permission = { roles: ['authority_administrator', 'coordinator', 'provider'], scope: 'subject' };

/** Data of the whole installation. */
const authority: Permission = { roles: ['authority_administrator'], scope: 'installation' };

const namesAtWork: readonly Role[] = ['authority_administrator', 'coordinator', 'group_manager'];

/** Operations of the registry context: who may, and within which scope. A route without a row here fails CI. */
export const registryPermissions: Readonly<Record<string, Permission>> = {
  RegisterOrganisation: keepers,
  RenameOrganisation: keepers,
  MoveOrganisationSeat: keepers,
  ChangeOrganisationContact: keepersAndOwner,
  AddOrganisationMember: keepers,
  RemoveOrganisationMember: keepers,
  CloseOrganisation: keepers,

  RegisterService: keepersAndOwner,
  ChangeServiceDetails: keepersAndOwner,
  RecordServiceRegistrationNumber: keepersAndOwner,
  MoveServiceStart: keepersAndOwner,
  StartService: keepersAndOwner,
  SuspendService: keepersAndOwner,
  ResumeService: keepersAndOwner,
  CloseService: keepersAndOwner,
  ChangeServiceCapacity: keepersAndOwner,
  RecordServiceLink: keepersAndOwner,
  EndServiceLink: keepersAndOwner,
  MeetServiceLinkNeed: keepersAndOwner,

  RegisterRelatedOffer: keepersAndOwner,
  ChangeRelatedOffer: keepersAndOwner,
  EndRelatedOffer: keepersAndOwner,

  RaiseCapacityAlert: keepersAndOwner,
  RenewCapacityAlert: keepersAndOwner,
  WithdrawCapacityAlert: keepersAndOwner,

  AddListItem: keepers,
  WithdrawListItem: keepers,
  AddListAlias: keepers,

  /** Territory data are those of the whole installation. */
  OpenTerritoryEdition: authority,
  TakeTerritoryFigures: authority,
  TakeTerritoryPolygons: authority,
  CompleteTerritoryEdition: authority,

  RegisterPerson: keepers,
  ChangePersonDetails: keepers,
  ChangePersonSide: keepers,
  EndPersonParticipation: keepers,
  LinkPerson: keepers,
  UnlinkPerson: keepers,
  RecordPublicFunction: keepers,
  EndPublicFunction: keepers,
  GiveConsent: keepers,
  RevokeConsent: keepers,
  RequestErasure: keepers,
  WithdrawErasure: keepers,
  ConfirmErasure: keepers,
  /** A hold stops the coordinator too, so only the authority places and lifts it. */
  PlaceLegalHold: { roles: ['authority_administrator'], scope: 'region' },
  LiftLegalHold: { roles: ['authority_administrator'], scope: 'region' },
  /** Sent by the product itself after a confirmed erasure. */
  RecordKeyDestruction: { roles: ['process'], scope: 'installation' },

  SearchDirectory: everybody,
  PrintDirectory: everybody,
  ExportDirectory: everybody,
  DirectoryMap: everybody,
  ListOrganisations: everybody,
  OrganisationDetail: everybody,
  ServiceDetail: everybody,
  ServiceHistory: everybody,
  LateServices: everybody,
  CapacityOverview: everybody,
  LinkNeeds: everybody,
  RelatedOfferDetail: everybody,
  CapacityAlertMap: everybody,
  ShowCodeList: everybody,
  ResolveLabels: everybody,
  ListMunicipalities: everybody,
  HsdsServices: everybody,
  ListTerritoryEditions: { roles: ['authority_administrator', 'coordinator', 'auditor'], scope: 'installation' },
  TerritoryEditionDetail: { roles: ['authority_administrator', 'coordinator', 'auditor'], scope: 'installation' },

  /** Asked by everybody; each caller gets what it may see. */
  PersonNames: everybody,
  TriadComposition: everybody,
  /** Auditors see the list by pseudonyms. */
  ListPersons: { roles: [...namesAtWork, 'auditor'], scope: 'region' },
  SearchPersons: { roles: [...namesAtWork, 'auditor'], scope: 'region' },
  PersonDetail: keepers,
};
