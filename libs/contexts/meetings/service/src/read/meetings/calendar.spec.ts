import { meetingDecider, type MeetingState } from '@triada/meetings-domain';
import { calendarOf } from './calendar';
import type { MeetingDocument } from './meeting.projection';
import { pragueInstant } from './prague-instant';

const document = (state: Partial<MeetingState>, changes: Partial<MeetingDocument> = {}): MeetingDocument => ({
  id: '00000000-0000-4000-8000-000000000001',
  regionId: 'liberec',
  groupId: 'g',
  kind: 'ordinary',
  date: null,
  status: 'convoked',
  minutes: 'none',
  follows: null,
  number: null,
  types: [],
  tags: [],
  targetGroups: [],
  hasOpenTasks: false,
  hasOpenQuestions: false,
  convocation: null,
  leftOut: [],
  sourceName: null,
  errataRecordedAt: {},
  changes: 2,
  changedAt: '2022-10-01T08:00:00.000Z',
  ...changes,
  state: { ...meetingDecider.initialState, groupId: 'g', ...state },
});
const lines = (...documents: MeetingDocument[]) => calendarOf('PS', documents, new Map([['g', 'PS cizinci']])).replace(/\r\n /g, '').split('\r\n');

describe('time in Prague', () => {
  it.each([
    ['2022-11-14', '13:30', '2022-11-14T12:30:00.000Z'],
    ['2022-09-19', '13:00', '2022-09-19T11:00:00.000Z'],
    ['2022-03-27', '02:30', '2022-03-27T01:30:00.000Z'],
    ['2022-10-30', '02:30', '2022-10-30T00:30:00.000Z'],
    ['2023-01-01', '00:00', '2022-12-31T23:00:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => expect(pragueInstant(date, time).toISOString()).toBe(instant));
});

describe('calendar', () => {
  it('[D092] holds a meeting with its time, place, state and changes', () => {
    const feed = lines(document({ date: '2022-11-14', time: '13:30', venue: 'místnost č. 209' }, { number: 3 }));
    expect(feed).toEqual(expect.arrayContaining([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'DTSTART:20221114T123000Z', 'DTSTAMP:20221001T080000Z', 'SEQUENCE:2', 'SUMMARY:PS cizinci (3.)',
      'LOCATION:místnost č. 209', 'STATUS:CONFIRMED', 'UID:00000000-0000-4000-8000-000000000001@meetings.triada', 'END:VCALENDAR',
    ]));
  });

  it('a day without a time is a whole day whatever the zone of the machine; a cancelled meeting stays, as cancelled; without a date there is none', () => {
    const feed = lines(document({ date: '2022-11-14' }, { status: 'cancelled' }));
    expect(feed).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20221114', 'STATUS:CANCELLED']));
    expect(lines(document({ date: null }))).not.toContain('BEGIN:VEVENT');
  });

  it('is the same text whenever it is asked for', () => {
    const documents = [document({ date: '2022-11-14', time: '13:30' })];
    expect(lines(...documents)).toEqual(lines(...documents));
  });
});
