import { defineProjection } from '@triada/kernel';
import { meetingDecider, meetingEvents, type GroupEvent, type MeetingEvent, type MeetingState } from '@triada/meetings-domain';

/** A meeting as it stands, and what lists and searches filter by. */
export interface MeetingDocument {
  readonly id: string;
  readonly regionId: string;
  readonly groupId: string | null;
  readonly kind: MeetingState['kind'];
  readonly date: string | null;
  readonly status: MeetingState['status'];
  readonly minutes: MeetingState['minutes'];
  readonly follows: string | null;
  /** Place in the sequence of the group; handed out by the group's own stream. */
  readonly number: number | null;
  readonly types: readonly string[];
  readonly tags: readonly string[];
  readonly targetGroups: readonly string[];
  readonly hasOpenTasks: boolean;
  readonly hasOpenQuestions: boolean;
  readonly state: MeetingState;
  readonly convocation: { readonly on: string; readonly notice: number; readonly urgency: string | null; readonly papers: readonly SentPaper[] } | null;
  readonly leftOut: readonly { readonly itemId: string; readonly title: string; readonly reason: string }[];
  readonly sourceName: string | null;
  /** When each erratum was recorded, for readers as known then. */
  readonly errataRecordedAt: Readonly<Record<string, string>>;
  /** Changes of the calendar entry so far and when the last was recorded, for its SEQUENCE and DTSTAMP. */
  readonly changes: number;
  readonly changedAt: string;
}

interface SentPaper {
  readonly itemId: string;
  readonly title: string;
  readonly version: string;
}

type Numbered = Extract<GroupEvent, { type: 'MeetingNumbered' }>;
const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
const moves = new Set<string>(['MeetingPlanned', 'MeetingConvoked', 'MeetingPostponed', 'MeetingCancelled']);

const empty = (id: string): MeetingDocument => ({
  id,
  ...indexed(meetingDecider.initialState),
  number: null,
  convocation: null,
  leftOut: [],
  sourceName: null,
  errataRecordedAt: {},
  changes: -1,
  changedAt: '',
});

const indexed = (state: MeetingState) => ({
  regionId: state.regionId,
  groupId: state.groupId,
  kind: state.kind,
  date: state.date,
  status: state.status,
  minutes: state.minutes,
  follows: state.follows,
  types: unique(state.points.map(({ type }) => type)),
  tags: unique(state.points.flatMap(({ tags }) => tags)),
  targetGroups: unique(state.points.flatMap(({ targetGroups }) => targetGroups)),
  hasOpenTasks: state.tasks.some(({ status }) => status === 'open'),
  hasOpenQuestions: state.points.some(({ pointId, type }) => type === 'open_question' && !state.answered.includes(pointId)),
  state,
});

const beside = (doc: MeetingDocument, event: MeetingEvent, recordedAt: string): MeetingDocument => {
  switch (event.type) {
    case 'MeetingConvoked': {
      const { convokedOn: on, notice, urgency, papers } = event.data;
      return { ...doc, convocation: { on, notice, urgency, papers } };
    }
    case 'StandingItemLeftOut': {
      const { itemId, title, reason } = event.data;
      return { ...doc, leftOut: [...doc.leftOut, { itemId, title, reason }] };
    }
    case 'MinutesImported':
      return { ...doc, sourceName: event.data.sourceName };
    case 'ErratumIssued':
      return { ...doc, errataRecordedAt: { ...doc.errataRecordedAt, [event.data.erratumId]: recordedAt } };
    default:
      return doc;
  }
};

export const meetingView = defineProjection<MeetingDocument, MeetingEvent | Numbered>({
  view: 'meeting',
  version: 1,
  indexes: ['regionId', 'groupId', 'kind', 'date', 'status', 'minutes', 'follows', 'types', 'tags', 'targetGroups', 'hasOpenTasks', 'hasOpenQuestions'],
  on: [...(Object.keys(meetingEvents) as MeetingEvent['type'][]), 'MeetingNumbered'],
  project: ({ place, ...recorded }) => {
    const event = recorded as MeetingEvent | Numbered;
    const id = event.data.meetingId;
    if (event.type === 'MeetingNumbered') return [{ id, change: (doc) => ({ ...(doc ?? empty(id)), number: event.data.number }) }];
    return [
      {
        id,
        change: (doc) => {
          const before = beside(doc ?? empty(id), event, place.recordedAt);
          const moved = moves.has(event.type) ? { changes: before.changes + 1, changedAt: place.recordedAt } : {};
          return { ...before, ...indexed(meetingDecider.evolve(before.state, event)), ...moved };
        },
      },
    ];
  },
});
