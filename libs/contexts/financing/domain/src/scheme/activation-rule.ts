import { Share, ensure } from '@triada/kernel';
import { z } from 'zod';
import { figures, shareText } from '../primitives';

/** When enough councils have approved (X06): versioned data of the scheme. „At least“ includes equality. */
export const activationRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('councils'), atLeast: z.int().min(1) }),
  z.object({ kind: z.literal('share-of-municipalities'), atLeast: shareText }),
  /** Inhabitants of participants ÷ inhabitants of all members; the figures are stored with the rule. */
  z.object({ kind: z.literal('share-of-population'), atLeast: shareText, population: figures }),
]);
export type ActivationRule = z.output<typeof activationRule>;

export const activationRuleMustBeReachable = (rule: ActivationRule, members: readonly string[]): void => {
  if (rule.kind === 'councils') {
    ensure(
      rule.atLeast <= members.length,
      'financing.activation-out-of-reach',
      { atLeast: rule.atLeast, members: members.length },
      'activationRule.atLeast',
    );
    return;
  }
  const share = Share.parse(rule.atLeast);
  ensure(
    share.compare(Share.zero) > 0 && share.compare(Share.one) <= 0,
    'financing.activation-share-invalid',
    { share: rule.atLeast },
    'activationRule.atLeast',
  );
  if (rule.kind === 'share-of-population') {
    const missing = members.find((municipality) => rule.population.counts[municipality] === undefined);
    ensure(missing === undefined, 'financing.population-missing', { municipality: missing ?? '', year: rule.population.year });
  }
};

const inhabitants = (counts: Readonly<Record<string, number>>, of: readonly string[]): number =>
  of.reduce((sum, municipality) => sum + (counts[municipality] ?? 0), 0);

export const isActivatedBy = (rule: ActivationRule, participants: readonly string[], members: readonly string[]): boolean => {
  if (participants.length === 0) return false;
  switch (rule.kind) {
    case 'councils':
      return participants.length >= rule.atLeast;
    case 'share-of-municipalities':
      return Share.of(participants.length, members.length).compare(Share.parse(rule.atLeast)) >= 0;
    case 'share-of-population': {
      const all = inhabitants(rule.population.counts, members);
      return all > 0 && Share.of(inhabitants(rule.population.counts, participants), all).compare(Share.parse(rule.atLeast)) >= 0;
    }
  }
};
