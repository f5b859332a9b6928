import type { DirectoryEntry } from '@triada/registry-contracts';
import { inForce, isReachable, noContact, stateOn, type Contact, type Place } from '@triada/registry-domain';
import { municipalityName, nationalCode, type NamedCodes } from '../named-codes';
import type { OrganisationDoc } from '../organisations/organisation-list.projection';
import type { RelatedOfferDoc } from '../related-offers/related-offer-list.projection';
import type { ServiceDoc } from '../services/service-list.projection';

/** What an entry needs beside its own document. */
export interface EntryTools {
  readonly day: string;
  readonly codes: NamedCodes;
  readonly organisations: ReadonlyMap<string, OrganisationDoc>;
}

export const placeOf = ({ hidden, municipality, address }: Place): DirectoryEntry['place'] =>
  hidden
    ? { hidden, municipality: null, municipalityName: null, address: null }
    : { hidden, municipality, municipalityName: municipality && municipalityName(municipality), address };

export const nameOn = ({ state }: OrganisationDoc, day: string): string => (inForce(state.names, day) ?? state.names[0])!.name;

const territoryOf = (territory: readonly string[]) => territory.map((code) => ({ code, name: municipalityName(code) }));

/** The record's own contact, else that of its organisation (czech-domain 6.4). */
const contactOf = (own: Contact, organisation: OrganisationDoc | undefined): Pick<DirectoryEntry, 'contact' | 'contactOf'> =>
  isReachable(own) || !organisation
    ? { contact: own, contactOf: 'own' }
    : { contact: organisation.state.contact, contactOf: 'provider' };

const giver = (organisationId: string | null, { organisations, day }: EntryTools) => {
  const doc = organisationId === null ? undefined : organisations.get(organisationId);
  return { doc, organisation: doc ? { id: doc.id, name: nameOn(doc, day) } : null };
};

export const serviceEntry = ({ id, state }: Pick<ServiceDoc, 'id' | 'state'>, tools: EntryTools): DirectoryEntry => {
  const { regionId, details, serviceType } = state;
  const { doc, organisation } = giver(state.organisationId, tools);
  const current = stateOn(state, tools.day);
  const plannedYear = current === 'planned' ? (state.plannedYear ?? Number(state.states[0]!.from.slice(0, 4))) : null;
  return {
    type: 'service',
    id,
    name: details.name,
    regionId,
    organisation,
    kind: nationalCode('service-types', serviceType),
    forms: details.forms.map((code) => nationalCode('service-forms', code)),
    targetGroups: details.targetGroups.map((code) => tools.codes.of(regionId, 'target-groups', code)),
    lifeSituations: details.lifeSituations.map((code) => tools.codes.of(regionId, 'life-situations', code)),
    state: current,
    plannedYear,
    late: plannedYear !== null && plannedYear < Number(tools.day.slice(0, 4)),
    place: placeOf(details.place),
    territory: territoryOf(details.territory),
    outsideRegion: null,
    conditions: details.conditions,
    ...contactOf(details.contact, doc),
  };
};

export const offerEntry = ({ id, state }: Pick<RelatedOfferDoc, 'id' | 'state'>, tools: EntryTools): DirectoryEntry => {
  const { regionId, details, from, to } = state;
  const { doc, organisation } = giver(details.organisationId, tools);
  const current = from > tools.day ? 'planned' : to !== null && to <= tools.day ? 'closed' : 'active';
  return {
    type: 'offer',
    id,
    name: details.name,
    regionId,
    organisation,
    kind: tools.codes.of(regionId, 'related-offer-kinds', details.kind),
    forms: [],
    targetGroups: details.targetGroups.map((code) => tools.codes.of(regionId, 'target-groups', code)),
    lifeSituations: details.lifeSituations.map((code) => tools.codes.of(regionId, 'life-situations', code)),
    state: current,
    plannedYear: current === 'planned' ? Number(from.slice(0, 4)) : null,
    late: false,
    place: placeOf(details.place),
    territory: territoryOf(details.territory),
    outsideRegion: null,
    conditions: details.conditions,
    ...contactOf(details.contact, doc),
  };
};

export const organisationEntry = (doc: OrganisationDoc, { day }: EntryTools): DirectoryEntry => {
  const { id, state } = doc;
  return {
    type: 'organisation',
    id,
    name: nameOn(doc, day),
    regionId: state.regionId,
    organisation: null,
    kind: nationalCode('organisation-kinds', state.kind),
    forms: [],
    targetGroups: [],
    lifeSituations: [],
    state: state.closedFrom !== null && state.closedFrom <= day ? 'closed' : 'active',
    plannedYear: null,
    late: false,
    place: placeOf({
      hidden: false,
      municipality: inForce(state.seats, day)?.seat ?? state.seats[0]?.seat ?? null,
      address: null,
    }),
    territory: [],
    outsideRegion: null,
    conditions: null,
    contact: state.contact ?? noContact,
    contactOf: 'own',
  };
};
