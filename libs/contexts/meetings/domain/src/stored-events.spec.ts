import { describeStoredEvents } from '@triada/kernel/spec';
import { groupDecider, groupEvents } from './group';
import storedGroups from './group/__stored__/v1.json';
import { meetingDecider, meetingEvents } from './meeting';
import storedMeetings from './meeting/__stored__/v1.json';
import { officeDecider, officeEvents } from './office';
import storedOffices from './office/__stored__/v1.json';
import { publicEventDecider, publicEventEvents } from './public-event';
import storedPublicEvents from './public-event/__stored__/v1.json';

describeStoredEvents('meetings', [
  ['group', groupEvents, groupDecider, storedGroups],
  ['meeting', meetingEvents, meetingDecider, storedMeetings],
  ['office', officeEvents, officeDecider, storedOffices],
  ['public event', publicEventEvents, publicEventDecider, storedPublicEvents],
]);
