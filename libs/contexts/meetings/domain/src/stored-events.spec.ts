import { fold, readEvent, type DomainEvent, type EventDefinitions } from '@triada/kernel';
import { groupDecider, groupEvents } from './group';
import storedGroups from './group/__stored__/v1.json';
import { meetingDecider, meetingEvents } from './meeting';
import storedMeetings from './meeting/__stored__/v1.json';
import { officeDecider, officeEvents } from './office';
import storedOffices from './office/__stored__/v1.json';
import { publicEventDecider, publicEventEvents } from './public-event';
import storedPublicEvents from './public-event/__stored__/v1.json';

interface Stored {
  readonly type: string;
  readonly version: number;
  readonly data: unknown;
}

const cases: readonly [string, EventDefinitions, { evolve(state: any, event: any): any; initialState: any }, readonly Stored[]][] = [
  ['group', groupEvents, groupDecider, storedGroups],
  ['meeting', meetingEvents, meetingDecider, storedMeetings],
  ['office', officeEvents, officeDecider, storedOffices],
  ['public event', publicEventEvents, publicEventDecider, storedPublicEvents],
];

describe('stored events of meetings stay readable', () => {
  it.each(cases)('%s: every type has an old event, each is read without loss and folds', (_, definitions, decider, stored) => {
    expect(new Set(stored.map(({ type }) => type))).toEqual(new Set(Object.keys(definitions)));
    const events = stored.map(({ type, version, data }): DomainEvent => readEvent(definitions, type, version, data));
    expect(events.map(({ data }) => data)).toEqual(stored.map(({ data }) => data));
    expect(() => fold(decider, events)).not.toThrow();
  });
});
