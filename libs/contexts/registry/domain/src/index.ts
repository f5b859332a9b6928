export * from './amount';
export * from './capacity-alert/capacity-alert.decider';
export * from './capacity-alert/capacity-alert.events';
export * from './code-list/code-list.commands';
export * from './code-list/code-list.decider';
export * from './code-list/code-list.events';
export { initialState as untouchedCodeList, type CodeListState } from './code-list/code-list.state';
export * from './code-list/regional-list';
export * from './organisation/organisation.commands';
export * from './organisation/organisation.decider';
export * from './organisation/organisation.events';
export type { OrganisationState, RegisteredOrganisation } from './organisation/organisation.state';
export * from './person/person.commands';
export * from './person/person.decider';
export * from './person/person.events';
export { isNamedInPublic, madeUpPseudonym, pseudonymHidesTheName } from './person/person.rules';
export type { Erasure, PersonState, RegisteredPerson, TriadSide } from './person/person.state';
export * from './related-offer/related-offer.commands';
export * from './related-offer/related-offer.decider';
export * from './related-offer/related-offer.events';
export * from './service/capacity';
export * from './service/service.commands';
export * from './service/service.decider';
export * from './service/service.events';
export {
  stateOn,
  type RegisteredService,
  type ServiceLink,
  type ServiceState,
  type ServiceStatus,
} from './service/service.state';
export * from './territory-edition/supersession';
export * from './territory-edition/territory-edition.commands';
export * from './territory-edition/territory-edition.decider';
export * from './territory-edition/territory-edition.events';
export type { PopulationFigure, TerritoryEdition, TerritoryEditionsState } from './territory-edition/territory-edition.state';
export * from './values';
