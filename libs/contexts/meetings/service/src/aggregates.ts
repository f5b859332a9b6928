import { groupDecider, groupEvents, meetingDecider, meetingEvents, officeDecider, officeEvents, publicEventDecider, publicEventEvents } from '@triada/meetings-domain';
import { defineAggregate } from '@triada/platform';

export const groupAggregate = defineAggregate({
  category: 'group',
  decider: groupDecider,
  events: groupEvents,
  regionOf: (state) => state.regionId,
});

export const meetingAggregate = defineAggregate({
  category: 'meeting',
  decider: meetingDecider,
  events: meetingEvents,
  regionOf: (state) => state.regionId,
});

export const officeAggregate = defineAggregate({
  category: 'office',
  decider: officeDecider,
  events: officeEvents,
  regionOf: (state) => state.regionId,
});

export const publicEventAggregate = defineAggregate({
  category: 'public-event',
  decider: publicEventDecider,
  events: publicEventEvents,
  regionOf: (state) => state.regionId,
});
