import { describeStoredEvents } from '@triada/kernel/spec';
import storedAlerts from './capacity-alert/__stored__/v1.json';
import { capacityAlertDecider } from './capacity-alert/capacity-alert.decider';
import { capacityAlertEvents } from './capacity-alert/capacity-alert.events';
import storedLists from './code-list/__stored__/v1.json';
import { codeListDecider } from './code-list/code-list.decider';
import { codeListEvents } from './code-list/code-list.events';
import storedOrganisations from './organisation/__stored__/v1.json';
import { organisationDecider } from './organisation/organisation.decider';
import { organisationEvents } from './organisation/organisation.events';
import storedPersons from './person/__stored__/v1.json';
import { personDecider } from './person/person.decider';
import { personEvents } from './person/person.events';
import storedOffers from './related-offer/__stored__/v1.json';
import { relatedOfferDecider } from './related-offer/related-offer.decider';
import { relatedOfferEvents } from './related-offer/related-offer.events';
import storedServices from './service/__stored__/v1.json';
import { serviceDecider } from './service/service.decider';
import { serviceEvents } from './service/service.events';
import storedEditions from './territory-edition/__stored__/v1.json';
import { territoryEditionDecider } from './territory-edition/territory-edition.decider';
import { territoryEditionEvents } from './territory-edition/territory-edition.events';

describeStoredEvents('registry', [
  ['capacity-alert', capacityAlertEvents, capacityAlertDecider, storedAlerts],
  ['code-list', codeListEvents, codeListDecider, storedLists],
  ['organisation', organisationEvents, organisationDecider, storedOrganisations],
  ['person', personEvents, personDecider, storedPersons],
  ['related-offer', relatedOfferEvents, relatedOfferDecider, storedOffers],
  ['service', serviceEvents, serviceDecider, storedServices],
  ['territory-edition', territoryEditionEvents, territoryEditionDecider, storedEditions],
]);
