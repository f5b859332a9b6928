import type { Point } from '@triada/meetings-domain';

type Content = Omit<Point, 'pointId' | 'parent' | 'itemId'>;

/** The content of a point as the decider takes it, without what belongs to the place in the minutes. */
export const contentOf = ({ type, text, tags, targetGroups, speaker, proposer, agreedBy, offer, negative, scope }: Content): Content => ({
  type,
  text,
  tags,
  targetGroups,
  speaker,
  proposer,
  agreedBy,
  offer,
  negative,
  scope,
});
