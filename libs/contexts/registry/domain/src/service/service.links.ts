import { ensure } from '@triada/kernel';
import type { EndServiceLink, MeetServiceLinkNeed, RecordServiceLink } from './service.commands';
import type { ServiceEvent } from './service.events';
import * as rules from './service.rules';
import type { RegisteredService } from './service.state';

/** Typed, directed, dated links from one service to the next (D011). No client data ever belongs to a link. */
export const decideLink = (
  command: RecordServiceLink | EndServiceLink | MeetServiceLinkNeed,
  state: RegisteredService,
): readonly ServiceEvent[] => {
  const { serviceId } = state;
  switch (command.type) {
    case 'RecordServiceLink': {
      const { linkId, type, toServiceId, targetGroup, note, from } = command.data;
      rules.serviceIsOpen(state);
      rules.linkIsComplete(state, command.data);
      const group = targetGroup?.code ?? null;
      const known = state.links.some(
        (link) => link.to === null && link.type === type && link.toServiceId === toServiceId && link.targetGroup === group,
      );
      if (known) return [];
      return [{ type: 'ServiceLinkRecorded', data: { serviceId, linkId, type, toServiceId, targetGroup: group, note, from } }];
    }
    case 'EndServiceLink': {
      const { linkId, to } = command.data;
      const link = rules.openLink(state, linkId);
      ensure(link.type !== 'link_needed', 'registry.needed-link-only-met', { linkId }, 'linkId');
      ensure(to > link.from, 'registry.end-before-start', { from: link.from, to }, 'to');
      return [{ type: 'ServiceLinkEnded', data: { serviceId, linkId, to } }];
    }
    case 'MeetServiceLinkNeed': {
      const { linkId, metByLinkId, on } = command.data;
      ensure(rules.openLink(state, linkId).type === 'link_needed', 'registry.link-not-needed', { linkId }, 'linkId');
      ensure(rules.openLink(state, metByLinkId).type !== 'link_needed', 'registry.need-met-by-need', {}, 'metByLinkId');
      return [{ type: 'ServiceLinkNeedMet', data: { serviceId, linkId, metByLinkId, on } }];
    }
  }
};
