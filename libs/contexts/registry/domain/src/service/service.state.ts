import type { LinkType, ServiceDetails, ServiceEvent } from './service.events';
import { addStep, type CapacityLine } from './capacity';

export interface ServiceLink {
  readonly linkId: string;
  readonly type: LinkType;
  readonly toServiceId: string | null;
  readonly targetGroup: string | null;
  readonly note: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly metByLinkId: string | null;
}

export type ServiceStatus = 'planned' | 'active' | 'suspended' | 'closed';

export interface RegisteredService {
  readonly status: ServiceStatus;
  readonly serviceId: string;
  readonly regionId: string;
  readonly organisationId: string;
  readonly serviceType: string;
  readonly registrationId: string | null;
  readonly details: ServiceDetails;
  /** Year of the planned start; kept after the start, to show whether it came in time. */
  readonly plannedYear: number | null;
  /** Dated states; a planned service has none before its start. */
  readonly states: readonly { readonly state: ServiceStatus; readonly from: string }[];
  readonly capacities: readonly CapacityLine[];
  readonly links: readonly ServiceLink[];
}

export type ServiceState = { readonly status: 'unknown' } | RegisteredService;

export const initialState: ServiceState = { status: 'unknown' };

const enter = (state: RegisteredService, status: ServiceStatus, from: string): RegisteredService => ({
  ...state,
  status,
  states: [...state.states, { state: status, from }],
});

const changeLink = (state: RegisteredService, linkId: string, change: Partial<ServiceLink>): RegisteredService => ({
  ...state,
  links: state.links.map((link) => (link.linkId === linkId ? { ...link, ...change } : link)),
});

export const evolve = (state: ServiceState, event: ServiceEvent): ServiceState => {
  if (event.type === 'ServiceRegistered') {
    const { start, ...rest } = event.data;
    const none = { capacities: [], links: [] };
    return 'from' in start
      ? { ...rest, ...none, status: 'active', plannedYear: null, states: [{ state: 'active', from: start.from }] }
      : { ...rest, ...none, status: 'planned', plannedYear: start.plannedYear, states: [] };
  }
  if (state.status === 'unknown') return state;
  switch (event.type) {
    case 'ServiceDetailsChanged':
      return { ...state, details: event.data.details };
    case 'ServiceRegistrationNumberRecorded':
      return { ...state, registrationId: event.data.registrationId };
    case 'ServiceStartMoved':
      return { ...state, plannedYear: event.data.plannedYear };
    case 'ServiceStarted':
    case 'ServiceResumed':
      return enter(state, 'active', event.data.from);
    case 'ServiceSuspended':
      return enter(state, 'suspended', event.data.from);
    case 'ServiceClosed':
      return enter(state, 'closed', event.data.from);
    case 'ServiceCapacityChanged':
      return { ...state, capacities: addStep(state.capacities, event.data) };
    case 'ServiceLinkRecorded': {
      const { serviceId: _, ...link } = event.data;
      return { ...state, links: [...state.links, { ...link, to: null, metByLinkId: null }] };
    }
    case 'ServiceLinkEnded':
      return changeLink(state, event.data.linkId, { to: event.data.to });
    case 'ServiceLinkNeedMet':
      return changeLink(state, event.data.linkId, { to: event.data.on, metByLinkId: event.data.metByLinkId });
  }
};

/** State on a day: a planned service is planned until its recorded first day. */
export const stateOn = ({ states }: Pick<RegisteredService, 'states'>, day: string): ServiceStatus =>
  [...states].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)).findLast(({ from }) => from <= day)?.state ??
  'planned';
