import { ensure, type Decider } from '@triada/kernel';
import { codesAreValid } from '../code-list/regional-list';
import { hiddenPlaceIsNotStored, organisationIsOpen } from '../shared.rules';
import { isReachable, same } from '../values';
import type { OfferSurroundings, RelatedOfferCommand } from './related-offer.commands';
import type { OfferDetails, RelatedOfferEvent } from './related-offer.events';

export interface RegisteredOffer {
  readonly status: 'offered' | 'ended';
  readonly offerId: string;
  readonly regionId: string;
  readonly details: OfferDetails;
  /** Offered on days `from <= d < to`. */
  readonly from: string;
  readonly to: string | null;
}

export type RelatedOfferState = { readonly status: 'unknown' } | RegisteredOffer;

const initialState: RelatedOfferState = { status: 'unknown' };

const evolve = (state: RelatedOfferState, event: RelatedOfferEvent): RelatedOfferState => {
  if (event.type === 'RelatedOfferRegistered') return { status: 'offered', ...event.data };
  if (state.status === 'unknown') return state;
  return event.type === 'RelatedOfferChanged'
    ? { ...state, details: event.data.details }
    : { ...state, status: 'ended', to: event.data.to };
};

const detailsHold = (details: OfferDetails, around: OfferSurroundings, kept?: OfferDetails): void => {
  codesAreValid([around.kind], 'kind', kept && [kept.kind]);
  codesAreValid(around.targetGroups, 'targetGroups', kept?.targetGroups);
  codesAreValid(around.lifeSituations, 'lifeSituations', kept?.lifeSituations);
  if (around.organisation) organisationIsOpen(around.organisation.status);
  hiddenPlaceIsNotStored(details.place);
  ensure(isReachable(details.contact) || around.organisation?.reachable, 'registry.contact-missing', {}, 'contact');
};

const decide = (command: RelatedOfferCommand, state: RelatedOfferState): readonly RelatedOfferEvent[] => {
  if (command.type === 'RegisterRelatedOffer') {
    const { surroundings, ...registered } = command.data;
    ensure(state.status === 'unknown', 'registry.offer-exists');
    ensure(
      registered.to === null || registered.to > registered.from,
      'registry.end-before-start',
      { from: registered.from, to: registered.to },
      'to',
    );
    detailsHold(registered.details, surroundings);
    return [{ type: 'RelatedOfferRegistered', data: registered }];
  }
  ensure(state.status !== 'unknown', 'registry.offer-unknown');
  const { offerId } = state;
  ensure(state.status === 'offered', 'registry.offer-ended', { to: state.to });
  switch (command.type) {
    case 'ChangeRelatedOffer': {
      const { details, from, surroundings } = command.data;
      const giver = state.details.organisationId;
      ensure(giver === null || giver === details.organisationId, 'registry.offer-changes-hands', {}, 'organisationId');
      detailsHold(details, surroundings, state.details);
      return same(state.details, details) ? [] : [{ type: 'RelatedOfferChanged', data: { offerId, details, from } }];
    }
    case 'EndRelatedOffer': {
      const { to } = command.data;
      ensure(to > state.from, 'registry.end-before-start', { from: state.from, to }, 'to');
      return [{ type: 'RelatedOfferEnded', data: { offerId, to } }];
    }
  }
};

/** Help beside the registered services: lending of aids, self-help, training, health, education… It has no registration and no capacity (D104). */
export const relatedOfferDecider: Decider<RelatedOfferState, RelatedOfferCommand, RelatedOfferEvent> = {
  initialState,
  decide,
  evolve,
};
