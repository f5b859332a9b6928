import { ensure, rangeOf, type Decider } from '@triada/kernel';
import { headcountAddsUp } from '../meeting/meeting.rules';
import type { PublicEventCommand, PublicEventEvent } from './public-event.events';

type Announced = Extract<PublicEventEvent, { type: 'PublicEventAnnounced' }>['data'];

export interface PublicEventState {
  readonly status: 'absent' | 'announced' | 'cancelled';
  readonly regionId: string;
  readonly announced: Announced | null;
  /** Latest headcount and report, to know a repetition. */
  readonly headcount: string | null;
  readonly report: string | null;
}

const initialState: PublicEventState = { status: 'absent', regionId: 'authority', announced: null, headcount: null, report: null };

const evolve = (state: PublicEventState, { type, data }: PublicEventEvent): PublicEventState => {
  switch (type) {
    case 'PublicEventAnnounced':
      return { ...state, status: 'announced', regionId: data.regionId, announced: data };
    case 'PublicEventChanged':
      return { ...state, announced: { ...data, regionId: state.regionId } };
    case 'PublicEventCancelled':
      return { ...state, status: 'cancelled' };
    case 'PublicEventHeadcountRecorded':
      return { ...state, headcount: JSON.stringify(data.headcount) };
    case 'PublicEventReported':
      return { ...state, report: JSON.stringify(data.report) };
  }
};

const begin = (when: Announced['when']): string => ('date' in when ? rangeOf(when.date).from : when.from);

const rangeRunsForward = (when: Announced['when']): void =>
  ensure('date' in when || when.from <= when.to, 'meetings.range-runs-backwards', {}, 'when.to');

const decide = (command: PublicEventCommand, state: PublicEventState): readonly PublicEventEvent[] => {
  if (command.type === 'AnnouncePublicEvent') {
    ensure(state.announced === null, 'meetings.public-event-exists');
    rangeRunsForward(command.data.when);
    return [{ type: 'PublicEventAnnounced', data: command.data }];
  }
  const { announced } = state;
  ensure(announced, 'meetings.public-event-unknown');
  const { publicEventId } = announced;
  if (command.type === 'CancelPublicEvent') {
    return state.status === 'cancelled' ? [] : [{ type: 'PublicEventCancelled', data: { publicEventId, reason: command.data.reason } }];
  }
  ensure(state.status !== 'cancelled', 'meetings.public-event-cancelled');
  switch (command.type) {
    case 'ChangePublicEvent': {
      rangeRunsForward(command.data.when);
      const { regionId: _region, publicEventId: _id, ...now } = announced;
      if (JSON.stringify(now) === JSON.stringify(command.data)) return [];
      return [{ type: 'PublicEventChanged', data: { publicEventId, ...command.data } }];
    }
    case 'RecordPublicEventHeadcount': {
      const { headcount } = command.data;
      headcountAddsUp(headcount);
      if (JSON.stringify(headcount) === state.headcount) return [];
      return [{ type: 'PublicEventHeadcountRecorded', data: { publicEventId, headcount } }];
    }
    case 'ReportPublicEvent': {
      const { report } = command.data;
      ensure(!report.takenOver || report.source, 'meetings.taken-over-text-without-source', {}, 'report.source');
      ensure(begin(announced.when) <= rangeOf(report.date).to, 'meetings.report-before-the-event', {}, 'report.date');
      if (JSON.stringify(report) === state.report) return [];
      return [{ type: 'PublicEventReported', data: { publicEventId, report } }];
    }
  }
};

/** Conferences, public hearings and the like: announced, counted, reported. */
export const publicEventDecider: Decider<PublicEventState, PublicEventCommand, PublicEventEvent> = { initialState, decide, evolve };
