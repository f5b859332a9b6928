import { addDays, ensure, foldText, type AppliedRule } from '@triada/kernel';
import { isCode } from '@triada/reference-data';
import type { CommissionerKind, ConsentPurpose } from './person.events';
import type { PersonState, RegisteredPerson } from './person.state';

/** Version of the rule when somebody may be named in public (`isNamedInPublic`); kept with every consent, grows with every change of the rule. */
export const namingRule: AppliedRule = { id: 'naming-in-public', version: 1 };

/** Days between request and destruction of a key: a lost key is lost data (reliability 7.5). */
export const erasureDelayDays = 7;

export function personIsKnown(state: PersonState): asserts state is RegisteredPerson {
  ensure(state.status !== 'unknown', 'registry.person-unknown');
}

export const personIsNotErased = ({ erasure }: RegisteredPerson): void =>
  ensure(erasure.status !== 'done' && erasure.status !== 'confirmed', 'registry.person-erased');

/** Everybody taking part has a side, and a commissioner has a kind (D039). */
export const sideIsComplete = (side: string, kind: CommissionerKind | null): void => {
  ensure(isCode('triad-sides', side), 'registry.side-unknown', { side }, 'side');
  ensure(side !== 'commissioner' || kind !== null, 'registry.commissioner-without-kind', {}, 'commissionerKind');
  ensure(side === 'commissioner' || kind === null, 'registry.kind-of-no-commissioner', { side }, 'commissionerKind');
};

/** A pseudonym with a part of the name in it would be the name. Words of one letter are initials and do not count. */
const revealsName = (pseudonym: string, name: string): boolean => {
  const shown = foldText(pseudonym).split(/[^\p{L}]+/u);
  const own = foldText(name).split(/[^\p{L}]+/u);
  return own.some((word) => word.length > 1 && shown.includes(word));
};

export const pseudonymHidesTheName = (pseudonym: string, name: string): void =>
  ensure(!revealsName(pseudonym, name), 'registry.pseudonym-reveals-name', {}, 'pseudonym');

/** Says nothing of the person; short enough to be told apart in one group. Another word where the name itself has the first one. */
export const madeUpPseudonym = (personId: string, name: string): string => {
  const tail = personId.slice(0, 4).toUpperCase();
  const candidates = ['Účastník', 'Osoba', 'Hlas'].map((word) => `${word} ${tail}`);
  return candidates.find((candidate) => !revealsName(candidate, name)) ?? candidates[0]!;
};

export const erasureIsRequested = ({ erasure }: RegisteredPerson): void =>
  ensure(erasure.status === 'requested', 'registry.erasure-not-requested');

/** Two people: whoever asked does not execute (reliability 7.5). */
export const anotherOneConfirms = ({ erasure }: RegisteredPerson, actor: string): void =>
  ensure(erasure.status === 'requested' && erasure.by !== actor, 'registry.erasure-needs-second-person');

/** Counted on the real calendar: the day of a key's destruction cannot be back-dated. */
export const delayIsOver = ({ erasure }: RegisteredPerson, day: string): void => {
  if (erasure.status !== 'requested') return;
  const earliest = addDays(erasure.on, erasureDelayDays);
  ensure(day >= earliest, 'registry.erasure-too-early', { earliest });
};

/**
 * Whether anybody at all may see the name on that day: holders of a public function, and people whose consent to this purpose holds
 * (D024). A request for erasure hides at once.
 */
export const isNamedInPublic = (
  { functions, consents, erasure }: Pick<RegisteredPerson, 'functions' | 'consents' | 'erasure'>,
  purpose: ConsentPurpose,
  day: string,
): boolean => {
  if (erasure.status !== 'none') return false;
  const holdsFunction = functions.some(({ from, to }) => from <= day && (to === null || day < to));
  return holdsFunction || consents[purpose] !== undefined;
};
