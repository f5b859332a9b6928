import { ensure } from '@triada/kernel';
import { codesAreValid } from '../code-list/regional-list';
import { mustBeListed } from '../listed';
import { hiddenPlaceIsNotStored } from '../shared.rules';
import { isReachable } from '../values';
import { capacitiesOn } from './capacity';
import type { CodeStandings, RecordServiceLink } from './service.commands';
import type { ServiceDetails } from './service.events';
import type { RegisteredService, ServiceLink, ServiceState } from './service.state';

export const formsAreListed = (forms: readonly string[], day: string): void => {
  ensure(forms.length > 0, 'registry.form-missing', {}, 'forms');
  for (const form of forms) mustBeListed('service-forms', form, day, 'forms');
};

/** Every hit of the directory shows a contact: the service's own or its provider's (D013). */
export const somebodyCanBeReached = ({ contact }: ServiceDetails, providerReachable: boolean): void =>
  ensure(isReachable(contact) || providerReachable, 'registry.contact-missing', {}, 'contact');

export const detailsHold = (
  details: ServiceDetails,
  {
    standings,
    day,
    providerReachable,
    kept,
  }: { standings: CodeStandings; day: string; providerReachable: boolean; kept?: ServiceDetails },
): void => {
  formsAreListed(details.forms, day);
  codesAreValid(standings.targetGroups, 'targetGroups', kept?.targetGroups);
  codesAreValid(standings.lifeSituations, 'lifeSituations', kept?.lifeSituations);
  hiddenPlaceIsNotStored(details.place);
  somebodyCanBeReached(details, providerReachable);
};

/** A plan for a year that is over is no plan (D052). */
export const plannedYearIsNotOver = (plannedYear: number, day: string): void =>
  ensure(plannedYear >= Number(day.slice(0, 4)), 'registry.planned-year-over', { year: plannedYear }, 'start');

export function serviceIsKnown(state: ServiceState): asserts state is RegisteredService {
  ensure(state.status !== 'unknown', 'registry.service-unknown');
}

export const serviceIsOpen = ({ status, states }: RegisteredService): void =>
  ensure(status !== 'closed', 'registry.service-closed', { from: states.at(-1)?.from });

export const stateChangeComesAfterTheLast = ({ states }: RegisteredService, from: string): void => {
  const last = states.at(-1)?.from;
  ensure(last === undefined || from >= last, 'registry.state-before-last', { last, from }, 'from');
};

/** A start is recorded when it has happened; a future one stays a plan (D052). */
export const startHasHappened = (from: string, today: string): void =>
  ensure(from <= today, 'registry.start-not-yet', { from }, 'from');

/** A form with capacity can be left only after its capacity ended. */
export const formsWithCapacityStay = (state: RegisteredService, forms: readonly string[], day: string): void => {
  for (const { form, unit } of capacitiesOn(state.capacities, day)) {
    ensure(forms.includes(form), 'registry.form-has-capacity', { form, unit }, 'forms');
  }
};

export const linkIsComplete = (state: RegisteredService, link: RecordServiceLink['data']): void => {
  if (link.type === 'link_needed') {
    ensure(link.toServiceId === null, 'registry.needed-link-has-target', {}, 'toServiceId');
    ensure(link.targetGroup, 'registry.needed-link-without-group', {}, 'targetGroup');
  } else {
    ensure(link.toServiceId !== null && link.toServiceKnown, 'registry.service-unknown', {}, 'toServiceId');
    ensure(link.toServiceId !== state.serviceId, 'registry.link-to-itself', {}, 'toServiceId');
  }
  if (link.targetGroup) codesAreValid([link.targetGroup], 'targetGroup');
};

export const openLink = (state: RegisteredService, linkId: string): ServiceLink => {
  const link = state.links.find((candidate) => candidate.linkId === linkId);
  ensure(link && link.to === null, 'registry.link-not-open', { linkId }, 'linkId');
  return link;
};
