import { fold, readEvent, type Decider, type DomainEvent, type EventDefinitions } from '@triada/kernel';
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

interface Stored {
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
}

/** Events as they were written once. These files only ever grow: whoever changes a schema adds an upcaster, not an edit here. */
const histories: readonly (readonly [
  string,
  EventDefinitions,
  Pick<Decider<any, never, any>, 'evolve' | 'initialState'>,
  readonly Stored[],
])[] = [
  ['capacity-alert', capacityAlertEvents, capacityAlertDecider, storedAlerts],
  ['code-list', codeListEvents, codeListDecider, storedLists],
  ['organisation', organisationEvents, organisationDecider, storedOrganisations],
  ['person', personEvents, personDecider, storedPersons],
  ['related-offer', relatedOfferEvents, relatedOfferDecider, storedOffers],
  ['service', serviceEvents, serviceDecider, storedServices],
  ['territory-edition', territoryEditionEvents, territoryEditionDecider, storedEditions],
];

describe.each(histories)('stored events of %s', (_aggregate, definitions, decider, stored) => {
  const read = (): DomainEvent[] => stored.map(({ type, version, data }) => readEvent(definitions, type, version, data));

  it('can be read for ever', () => expect(read()).toHaveLength(stored.length));

  it('are folded without a fault', () => expect(fold(decider, read())).not.toEqual(decider.initialState));

  it('hold every version of every type', () => {
    const versions = Object.entries(definitions).flatMap(([type, { version }]) =>
      Array.from({ length: version }, (_, index) => `${type} ${index + 1}`),
    );
    expect([...new Set(stored.map(({ type, version }) => `${type} ${version}`))].sort()).toEqual(versions.sort());
  });
});
