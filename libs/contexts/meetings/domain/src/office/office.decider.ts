import { ensure, type Decider } from '@triada/kernel';
import type { OfficeCommand, OfficeEvent } from './office.events';

export interface OfficeState {
  readonly status: 'absent' | 'held' | 'ended';
  readonly officeId: string;
  readonly regionId: string;
  readonly personId: string | null;
  readonly municipality: string | null;
  readonly organisationId: string | null;
  readonly from: string | null;
  /** First day on which it is no longer held. */
  readonly to: string | null;
}

const initialState: OfficeState = {
  status: 'absent',
  officeId: '',
  regionId: 'authority',
  personId: null,
  municipality: null,
  organisationId: null,
  from: null,
  to: null,
};

const evolve = (state: OfficeState, event: OfficeEvent): OfficeState => {
  if (event.type === 'OfficeEnded') return { ...state, status: 'ended', to: event.data.to };
  const { officeId, regionId, personId, municipality, organisationId, from } = event.data;
  return { status: 'held', officeId, regionId, personId, municipality, organisationId, from, to: null };
};

const decide = (command: OfficeCommand, state: OfficeState): readonly OfficeEvent[] => {
  const { today } = command.context;
  if (command.type === 'TakeOffice') {
    const { data } = command;
    ensure(state.status === 'absent', 'meetings.office-exists');
    ensure((data.municipality === null) !== (data.organisationId === null), 'meetings.office-of-whom', {}, 'municipality');
    return [{ type: 'OfficeTaken', data: { ...data, from: data.from ?? today } }];
  }
  ensure(state.from !== null, 'meetings.office-unknown');
  const to = command.data.to ?? today;
  ensure(state.from < to, 'meetings.office-ends-before-it-begins', { from: state.from }, 'to');
  return state.to === to ? [] : [{ type: 'OfficeEnded', data: { officeId: state.officeId, to, reason: command.data.reason } }];
};

/** Mandates rest on it: when it ends, they end (D059). */
export const officeDecider: Decider<OfficeState, OfficeCommand, OfficeEvent> = { initialState, decide, evolve };
