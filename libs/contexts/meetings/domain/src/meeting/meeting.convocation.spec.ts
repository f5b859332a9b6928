import { deciderSpec } from '@triada/kernel/spec';
import { fold } from '@triada/kernel';
import { meetingDecider } from './meeting.decider';
import type { MeetingEvent } from './meeting.events';
import { added, convoked, groupId, groupWith, held, item, meetingId, planned, rule, uuid } from './meeting.fixtures';

const meeting = deciderSpec(meetingDecider);
const plan = {
  meetingId, groupId, regionId: 'liberec', kind: 'ordinary' as const, title: null, date: '2022-09-19', time: '13:00', venue: 'radnice',
  follows: null, participants: [], origin: null, group: groupWith(),
};
const call = { date: null, time: null, venue: null, urgency: null, returning: [], group: groupWith() };
const early = { today: '2022-09-10' };
const agenda = (history: readonly MeetingEvent[]) => fold(meetingDecider, history).agenda.map(({ title }) => title);

describe('planning a meeting', () => {
  it('[D067] puts the standing items of the rules on the agenda; leaving one out is a recorded act with a reason', () => {
    const events = meeting.given().when('PlanMeeting', { ...plan, group: groupWith(undefined, { standingItems: ['Informace od členů'] }) }).events();
    expect(events[0]).toEqual(planned);
    expect(events[1]).toMatchObject({ type: 'AgendaItemAdded', data: { item: { title: 'Informace od členů', standing: true } } });
    meeting.given(planned, added(1, true)).when('RemoveAgendaItem', { itemId: uuid(501) }).thenRejected('meetings.standing-item-is-left-out-with-a-reason');
    meeting.given(planned, added(1, true)).when('LeaveOutStandingItem', { itemId: uuid(501), reason: 'mimořádné jednání' })
      .then({ type: 'StandingItemLeftOut', data: { meetingId, itemId: uuid(501), title: 'Téma 1', reason: 'mimořádné jednání' } });
    meeting.given(planned, added(1)).when('LeaveOutStandingItem', { itemId: uuid(501), reason: 'x' }).thenRejected('meetings.no-standing-item');
  });

  it('[D047][F16] a suspended or dissolved group cannot convene', () => {
    const suspended = groupWith(undefined, {}, { lifecycle: 'suspended' });
    meeting.given().when('PlanMeeting', { ...plan, group: suspended }).thenRejected('meetings.group-suspended');
    meeting.given(planned, added(1)).when('ConvokeMeeting', { ...call, group: suspended }, early).thenRejected('meetings.group-suspended');
    meeting.given(planned, added(1), convoked).when('HoldMeeting', { group: suspended }).thenRejected('meetings.group-suspended');
    meeting.given().when('PlanMeeting', { ...plan, group: groupWith([], {}, { lifecycle: 'dissolved' }) }).thenRejected('meetings.group-dissolved-cannot-convene');
  });

  it('[D069] a plenary is of all groups, others name theirs; a follow-up never follows itself', () => {
    meeting.given().when('PlanMeeting', { ...plan, kind: 'plenary' }).thenRejected('meetings.plenary-is-of-all-groups');
    meeting.given().when('PlanMeeting', { ...plan, groupId: null }).thenRejected('meetings.group-missing');
    expect(meeting.given().when('PlanMeeting', { ...plan, kind: 'plenary', groupId: null }).events()).toHaveLength(1);
    meeting.given(planned).when('LinkMeeting', { follows: uuid(9) }).then({ type: 'MeetingLinked', data: { meetingId, follows: uuid(9) } });
    meeting.given(planned).when('LinkMeeting', { follows: meetingId }).thenRejected('meetings.meeting-follows-itself');
    meeting.given(planned).when('PlanMeeting', plan).thenRejected('meetings.meeting-exists');
  });
});

describe('convoking a meeting', () => {
  it('[D065] needs date, time and venue', () => {
    const bare = { ...planned, data: { ...planned.data, date: null, time: null, venue: null } } as typeof planned;
    const whole = { ...call, date: '2022-09-19', time: '13:00', venue: 'radnice' };
    meeting.given(bare, added(1)).when('ConvokeMeeting', { ...whole, date: null }, early).thenRejected('meetings.date-missing');
    meeting.given(bare, added(1)).when('ConvokeMeeting', { ...whole, time: null }, early).thenRejected('meetings.time-missing');
    meeting.given(bare, added(1)).when('ConvokeMeeting', { ...whole, venue: null }, early).thenRejected('meetings.venue-missing');
    meeting.given(bare, added(1)).when('ConvokeMeeting', whole, early).then(convoked);
    meeting.given(planned, added(1)).when('ConvokeMeeting', call, early).then(convoked);
  });

  it('[F20][X02] a late invitation needs a reason of urgency, and the rules must allow one; the event stores their version', () => {
    const late = { today: '2022-09-14' };
    meeting.given(planned, added(1)).when('ConvokeMeeting', call, late).thenRejected('meetings.notice-too-short', { noticeDays: 7, days: 5 });
    meeting.given(planned, added(1)).when('ConvokeMeeting', { ...call, urgency: 'havárie' }, late)
      .then({ ...convoked, data: { ...convoked.data, convokedOn: '2022-09-14', notice: 5, urgency: 'havárie' }, rule } as typeof convoked);
    meeting.given(planned, added(1)).when('ConvokeMeeting', { ...call, urgency: 'havárie', group: groupWith([], { urgencyAllowed: false }) }, late).thenRejected('meetings.urgency-not-allowed');
    meeting.given(planned, added(1)).when('ConvokeMeeting', { ...call, group: groupWith([], { noticeDays: 5 }) }, late).then({ ...convoked, data: { ...convoked.data, convokedOn: '2022-09-14', notice: 5 } } as typeof convoked);
    meeting.given(planned, added(1)).when('ConvokeMeeting', call, { today: '2022-09-20' }).thenRejected('meetings.date-in-the-past');
  });

  it('[D089][F21] what returns from earlier meetings goes onto the agenda once', () => {
    const returning = [{ ...item(7, 'Úkol: dokument o nákladech'), origin: { kind: 'task' as const, meetingId: uuid(8), id: uuid(9) } }];
    const events = meeting.given(planned, added(1)).when('ConvokeMeeting', { ...call, returning }, early).events();
    expect(events.map(({ type }) => type)).toEqual(['AgendaItemAdded', 'MeetingConvoked']);
    meeting.given(planned, events[0]!).when('ConvokeMeeting', { ...call, returning }, early).then(convoked);
    meeting.given(planned).when('ConvokeMeeting', call, early).thenRejected('meetings.agenda-empty');
  });

  it('happens once, and not for a cancelled meeting; a new date is a postponement with a reason', () => {
    meeting.given(planned, added(1), convoked).when('ConvokeMeeting', call, early).thenRejected('meetings.already-convoked');
    const cancelled = { type: 'MeetingCancelled' as const, data: { meetingId, reason: 'nemoc' } };
    meeting.given(planned).when('CancelMeeting', { reason: 'nemoc' }).then(cancelled);
    meeting.given(planned, cancelled).when('CancelMeeting', { reason: 'nemoc' }).thenNothing();
    meeting.given(planned, cancelled, added(1)).when('ConvokeMeeting', call, early).thenRejected('meetings.meeting-cancelled');
    meeting.given(planned, convoked).when('PostponeMeeting', { date: '2022-10-03', time: null, venue: null, reason: 'nemoc' }, early)
      .then({ type: 'MeetingPostponed', data: { meetingId, date: '2022-10-03', time: '13:00', venue: 'radnice', reason: 'nemoc' } });
    meeting.given(planned, convoked).when('PostponeMeeting', { date: '2022-09-01', time: null, venue: null, reason: 'x' }, early).thenRejected('meetings.date-in-the-past');
    meeting.given(planned, convoked, held).when('PostponeMeeting', { date: '2022-10-03', time: null, venue: null, reason: 'x' }).thenRejected('meetings.meeting-already-held');
  });
});

describe('agenda', () => {
  it('[D066] is numbered by place: a new order must name every item once, and the items keep their ids', () => {
    const history = [planned, added(1), added(2), added(3)];
    const order = [uuid(503), uuid(501), uuid(502)];
    meeting.given(...history).when('ReorderAgenda', { itemIds: order }).then({ type: 'AgendaReordered', data: { meetingId, itemIds: order } });
    expect(agenda([...history, { type: 'AgendaReordered', data: { meetingId, itemIds: order } }])).toEqual(['Téma 3', 'Téma 1', 'Téma 2']);
    meeting.given(...history).when('ReorderAgenda', { itemIds: [uuid(501), uuid(502)] }).thenRejected('meetings.order-names-every-item-once');
    meeting.given(...history).when('ReorderAgenda', { itemIds: [uuid(501), uuid(501), uuid(502)] }).thenRejected('meetings.order-names-every-item-once');
    meeting.given(...history).when('ReorderAgenda', { itemIds: [uuid(501), uuid(502), uuid(503)] }).thenNothing();
  });

  it('[D066] an item can be put between others or taken away', () => {
    const events = meeting.given(planned, added(1), added(2)).when('AddAgendaItem', { item: item(3), at: 2 }).events();
    expect(agenda([planned, added(1), added(2), ...events])).toEqual(['Téma 1', 'Téma 3', 'Téma 2']);
    meeting.given(planned, added(1)).when('RemoveAgendaItem', { itemId: uuid(501) }).then({ type: 'AgendaItemRemoved', data: { meetingId, itemId: uuid(501) } });
    meeting.given(planned).when('RemoveAgendaItem', { itemId: uuid(501) }).thenRejected('meetings.agenda-item-unknown');
  });
});
