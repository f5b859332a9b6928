import type { Command } from '@triada/kernel';
import type { Standing } from '../code-list/regional-list';
import type { OfferDetails } from './related-offer.events';

/** What the registry knows beside the offer itself. */
export interface OfferSurroundings {
  readonly kind: Standing;
  readonly targetGroups: readonly Standing[];
  readonly lifeSituations: readonly Standing[];
  /** `null` when the offer names no organisation. */
  readonly organisation: { readonly status: 'unknown' | 'registered' | 'closed'; readonly reachable: boolean } | null;
}

export type RegisterRelatedOffer = Command<
  'RegisterRelatedOffer',
  { offerId: string; regionId: string; details: OfferDetails; from: string; to: string | null; surroundings: OfferSurroundings }
>;
export type ChangeRelatedOffer = Command<
  'ChangeRelatedOffer',
  { details: OfferDetails; from: string; surroundings: OfferSurroundings }
>;
export type EndRelatedOffer = Command<'EndRelatedOffer', { to: string }>;

export type RelatedOfferCommand = RegisterRelatedOffer | ChangeRelatedOffer | EndRelatedOffer;
