import { derivedId, ensure } from '@triada/kernel';
import { groupMayConvene } from '../group';
import type {
  AddAgendaItem,
  ConvokeMeeting,
  LeaveOutStandingItem,
  NewAgendaItem,
  PlanMeeting,
  PostponeMeeting,
  RemoveAgendaItem,
  ReorderAgenda,
} from './meeting.commands';
import type { MeetingEvent } from './meeting.events';
import { agendaIsOpen, meetingIsStillAhead, noticeIsKept, placeAndTimeAreSet, ruleOf } from './meeting.rules';
import type { MeetingState } from './meeting.state';

const added = (meetingId: string, item: NewAgendaItem, standing = false): MeetingEvent => ({
  type: 'AgendaItemAdded',
  data: { meetingId, item: { ...item, standing, papers: [...item.papers] } },
});

/** D067: every new meeting contains the standing items of the rules then valid. */
const standingItems = (meetingId: string, titles: readonly string[]): readonly MeetingEvent[] =>
  titles.map((title) => added(meetingId, { itemId: derivedId(meetingId, 'standing', title), title, origin: null, papers: [] }, true));

export const planMeeting = ({ data }: PlanMeeting, state: MeetingState): readonly MeetingEvent[] => {
  const { group, ...meeting } = data;
  const { meetingId, groupId, kind } = meeting;
  ensure(state.status === 'absent', 'meetings.meeting-exists');
  ensure(groupId !== null || kind === 'plenary' || kind === 'bilateral', 'meetings.group-missing', {}, 'groupId');
  ensure(groupId === null || kind !== 'plenary', 'meetings.plenary-is-of-all-groups', {}, 'groupId');
  groupMayConvene(group.lifecycle);
  const standing = kind === 'bilateral' ? [] : group.rules.rules.standingItems;
  return [
    { type: 'MeetingPlanned', data: { ...meeting, participants: [...meeting.participants] }, rule: ruleOf(group) },
    ...standingItems(meetingId, standing),
  ];
};

export const convokeMeeting = ({ data, context }: ConvokeMeeting, state: MeetingState): readonly MeetingEvent[] => {
  meetingIsStillAhead(state);
  ensure(state.status === 'planned', 'meetings.already-convoked');
  const { group, urgency } = data;
  const { meetingId } = state;
  const place = { date: data.date ?? state.date, time: data.time ?? state.time, venue: data.venue ?? state.venue };
  placeAndTimeAreSet(place);
  groupMayConvene(group.lifecycle);
  const notice = state.kind === 'bilateral' ? 0 : noticeIsKept(group, context.today, place.date, urgency);
  const known = new Set(state.agenda.map(({ origin }) => origin?.id));
  const returning = data.returning.filter(({ origin }) => !known.has(origin?.id));
  ensure(state.agenda.length + returning.length > 0, 'meetings.agenda-empty');
  const papers = state.agenda.flatMap((item) => item.papers.map(({ title, version }) => ({ itemId: item.itemId, title, version })));
  return [
    ...returning.map((item) => added(meetingId, item)),
    { type: 'MeetingConvoked', data: { meetingId, ...place, convokedOn: context.today, notice, urgency, papers }, rule: ruleOf(group) },
  ];
};

export const postponeMeeting = ({ data, context }: PostponeMeeting, state: MeetingState): readonly MeetingEvent[] => {
  meetingIsStillAhead(state);
  const { meetingId } = state;
  const place = { date: data.date, time: data.time ?? state.time, venue: data.venue ?? state.venue };
  placeAndTimeAreSet(place);
  ensure(context.today <= place.date, 'meetings.date-in-the-past', { date: place.date }, 'date');
  if (place.date === state.date && place.time === state.time && place.venue === state.venue) return [];
  return [{ type: 'MeetingPostponed', data: { meetingId, ...place, reason: data.reason } }];
};

export const addAgendaItem = ({ data }: AddAgendaItem, state: MeetingState): readonly MeetingEvent[] => {
  agendaIsOpen(state);
  const { meetingId } = state;
  ensure(!state.agenda.some(({ itemId }) => itemId === data.item.itemId), 'meetings.id-taken', {}, 'itemId');
  if (data.at === null) return [added(meetingId, data.item)];
  const itemIds = state.agenda.map(({ itemId }) => itemId);
  itemIds.splice(Math.min(data.at - 1, itemIds.length), 0, data.item.itemId);
  return [added(meetingId, data.item), { type: 'AgendaReordered', data: { meetingId, itemIds } }];
};

const itemOf = (state: MeetingState, itemId: string) => {
  const item = state.agenda.find((one) => one.itemId === itemId);
  ensure(item, 'meetings.agenda-item-unknown', {}, 'itemId');
  return item;
};

const itemIsWithoutPoints = (state: MeetingState, itemId: string): void =>
  ensure(!state.points.some((point) => point.itemId === itemId), 'meetings.agenda-item-has-points');

export const removeAgendaItem = ({ data }: RemoveAgendaItem, state: MeetingState): readonly MeetingEvent[] => {
  agendaIsOpen(state);
  const { standing } = itemOf(state, data.itemId);
  ensure(!standing, 'meetings.standing-item-is-left-out-with-a-reason');
  itemIsWithoutPoints(state, data.itemId);
  return [{ type: 'AgendaItemRemoved', data: { meetingId: state.meetingId, itemId: data.itemId } }];
};

/** D067: leaving a standing item out is an act of its own. */
export const leaveOutStandingItem = ({ data }: LeaveOutStandingItem, state: MeetingState): readonly MeetingEvent[] => {
  agendaIsOpen(state);
  const { standing, title } = itemOf(state, data.itemId);
  ensure(standing, 'meetings.no-standing-item');
  itemIsWithoutPoints(state, data.itemId);
  return [{ type: 'StandingItemLeftOut', data: { meetingId: state.meetingId, itemId: data.itemId, title, reason: data.reason } }];
};

/** D066: numbers are places, so a new order renumbers from 1; items keep their ids. */
export const reorderAgenda = ({ data }: ReorderAgenda, state: MeetingState): readonly MeetingEvent[] => {
  agendaIsOpen(state);
  const now = state.agenda.map(({ itemId }) => itemId);
  const itemIds = [...data.itemIds];
  ensure([...itemIds].sort().join() === [...now].sort().join(), 'meetings.order-names-every-item-once', { items: now.length }, 'itemIds');
  return itemIds.join() === now.join() ? [] : [{ type: 'AgendaReordered', data: { meetingId: state.meetingId, itemIds } }];
};
