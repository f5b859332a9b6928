import type { CommandSlice } from '@triada/platform';
import { raiseCapacityAlert } from './write/capacity-alert/raise-capacity-alert.slice';
import { renewCapacityAlert } from './write/capacity-alert/renew-capacity-alert.slice';
import { withdrawCapacityAlert } from './write/capacity-alert/withdraw-capacity-alert.slice';
import { addListAlias } from './write/code-list/add-list-alias.slice';
import { addListItem } from './write/code-list/add-list-item.slice';
import { withdrawListItem } from './write/code-list/withdraw-list-item.slice';
import { addOrganisationMember } from './write/organisation/add-organisation-member.slice';
import { changeOrganisationContact } from './write/organisation/change-organisation-contact.slice';
import { closeOrganisation } from './write/organisation/close-organisation.slice';
import { moveOrganisationSeat } from './write/organisation/move-organisation-seat.slice';
import { registerOrganisation } from './write/organisation/register-organisation.slice';
import { removeOrganisationMember } from './write/organisation/remove-organisation-member.slice';
import { renameOrganisation } from './write/organisation/rename-organisation.slice';
import { changePersonDetails } from './write/person/change-person-details.slice';
import { changePersonSide } from './write/person/change-person-side.slice';
import { confirmErasure } from './write/person/confirm-erasure.slice';
import { endPersonParticipation } from './write/person/end-person-participation.slice';
import { endPublicFunction } from './write/person/end-public-function.slice';
import { giveConsent } from './write/person/give-consent.slice';
import { liftLegalHold } from './write/person/lift-legal-hold.slice';
import { linkPerson } from './write/person/link-person.slice';
import { placeLegalHold } from './write/person/place-legal-hold.slice';
import { recordKeyDestruction } from './write/person/record-key-destruction.slice';
import { recordPublicFunction } from './write/person/record-public-function.slice';
import { registerPerson } from './write/person/register-person.slice';
import { requestErasure } from './write/person/request-erasure.slice';
import { revokeConsent } from './write/person/revoke-consent.slice';
import { unlinkPerson } from './write/person/unlink-person.slice';
import { withdrawErasure } from './write/person/withdraw-erasure.slice';
import { changeRelatedOffer } from './write/related-offer/change-related-offer.slice';
import { endRelatedOffer } from './write/related-offer/end-related-offer.slice';
import { registerRelatedOffer } from './write/related-offer/register-related-offer.slice';
import { changeServiceCapacity } from './write/service/change-service-capacity.slice';
import { changeServiceDetails } from './write/service/change-service-details.slice';
import { closeService } from './write/service/close-service.slice';
import { endServiceLink } from './write/service/end-service-link.slice';
import { meetServiceLinkNeed } from './write/service/meet-service-link-need.slice';
import { moveServiceStart } from './write/service/move-service-start.slice';
import { recordServiceLink } from './write/service/record-service-link.slice';
import { recordServiceRegistrationNumber } from './write/service/record-service-registration-number.slice';
import { registerService } from './write/service/register-service.slice';
import { resumeService } from './write/service/resume-service.slice';
import { startService } from './write/service/start-service.slice';
import { suspendService } from './write/service/suspend-service.slice';
import { completeTerritoryEdition } from './write/territory-edition/complete-territory-edition.slice';
import { openTerritoryEdition } from './write/territory-edition/open-territory-edition.slice';
import { takeTerritoryFigures } from './write/territory-edition/take-territory-figures.slice';
import { takeTerritoryPolygons } from './write/territory-edition/take-territory-polygons.slice';

/** Everything that changes the registry. */
export const commands: readonly CommandSlice[] = [
  raiseCapacityAlert,
  renewCapacityAlert,
  withdrawCapacityAlert,
  addListAlias,
  addListItem,
  withdrawListItem,
  addOrganisationMember,
  changeOrganisationContact,
  closeOrganisation,
  moveOrganisationSeat,
  registerOrganisation,
  removeOrganisationMember,
  renameOrganisation,
  changePersonDetails,
  changePersonSide,
  confirmErasure,
  endPersonParticipation,
  endPublicFunction,
  giveConsent,
  liftLegalHold,
  linkPerson,
  placeLegalHold,
  recordKeyDestruction,
  recordPublicFunction,
  registerPerson,
  requestErasure,
  revokeConsent,
  unlinkPerson,
  withdrawErasure,
  changeRelatedOffer,
  endRelatedOffer,
  registerRelatedOffer,
  changeServiceCapacity,
  changeServiceDetails,
  closeService,
  endServiceLink,
  meetServiceLinkNeed,
  moveServiceStart,
  recordServiceLink,
  recordServiceRegistrationNumber,
  registerService,
  resumeService,
  startService,
  suspendService,
  openTerritoryEdition,
  takeTerritoryFigures,
  takeTerritoryPolygons,
  completeTerritoryEdition,
];
