import { accountDecider, accountEvents } from '@triada/access-domain';
import { defineAggregate } from '@triada/platform';

export const accountAggregate = defineAggregate({
  category: 'account',
  decider: accountDecider,
  events: accountEvents,
  regionOf: () => 'authority',
});
