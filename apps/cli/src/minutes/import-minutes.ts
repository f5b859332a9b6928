import { createHash } from 'node:crypto';
import { canonicalJson, foldText } from '@triada/kernel';
import type { Api } from '@triada/script-client';
import { strayAnswers, type Answers } from './answers';
import { placedPoints, type Draft, type Preview } from './draft';
import { placeOf, type Place } from './place';
import { requestOf, type PersonIds } from './request';
import { authorOf, settle, taskOf, type Identity, type KnownPersons, type OpenQuestion, type Settled } from './settle';

export interface MinutesText {
  readonly name: string;
  readonly text: string;
}

export interface ImportWish {
  readonly as: string;
  readonly groupId?: string;
  readonly regionId?: string;
  readonly answers: Answers;
}

/** A text that was read and compared with the registry; nothing has been written. */
export interface ReadMinutes {
  readonly preview: Preview;
  readonly place: Place;
  readonly settled: Settled;
}

/** The same step with the same content is the same command, so a repeated import changes nothing. */
const keyOf = (step: string, body: unknown): string =>
  createHash('sha256')
    .update(`${step} ${canonicalJson(body)}`)
    .digest('hex')
    .slice(0, 32);

const namesIn = (draft: Draft, answers: Answers): readonly string[] => [
  ...new Set(
    [
      ...draft.attendance.map(({ name }) => name),
      ...placedPoints(draft.points).map(({ point }) => point.speaker?.name),
      ...Object.values(answers.speakers),
      authorOf(draft, answers),
    ].flatMap((name) => name ?? []),
  ),
];

/** Only asked about: an owner may be an office, whose name must not vanish from other points. */
const ownersIn = (draft: Draft, answers: Answers): readonly string[] => placedPoints(draft.points).flatMap((placed) => taskOf(placed, answers)?.owner ?? []);

interface FoundPersons {
  readonly total: number;
  readonly persons: readonly { readonly personId: string; readonly name: string | null }[];
}

/** Persons whose whole name is the one of the text, diacritics aside. Names travel in bodies, never in addresses. */
const knownPersons = async (api: Api, as: string, region: string, names: readonly string[]): Promise<KnownPersons> => {
  const known = new Map<string, readonly string[]>();
  for (const name of names) {
    const { persons } = await api.question<FoundPersons>(
      'SearchPersons',
      as,
      {},
      { text: name.slice(0, 200), region, pageSize: 100 },
    );
    const same = persons.filter((person) => person.name !== null && foldText(person.name) === foldText(name));
    known.set(
      foldText(name),
      same.map(({ personId }) => personId),
    );
  }
  return known;
};

export const readMinutes = async (
  api: Api,
  { text }: MinutesText,
  { as, groupId, regionId, answers }: ImportWish,
): Promise<ReadMinutes> => {
  const preview = await api.question<Preview>('PreviewMinutesImport', as, {}, { text });
  const { draft } = preview;
  const stray = strayAnswers(answers, draft);
  if (stray.length) throw new Error(`Odpovědi, které k ničemu v textu nepatří (answers to nothing): ${stray.join('; ')}`);
  const place = await placeOf(api, as, draft, { groupId, regionId, answered: answers.group });
  const names = [...new Set([...namesIn(draft, answers), ...ownersIn(draft, answers)])];
  const settled = settle(draft, answers, await knownPersons(api, as, place.regionId, names));
  return { preview, place, settled: { ...settled, open: [...place.open, ...settled.open] } };
};

export class UnsettledMinutes extends Error {
  constructor(readonly open: readonly OpenQuestion[]) {
    super(
      `nic se nezapsalo, zbývá rozhodnout (nothing was written, still to be settled):\n${open.map(({ answer, text }) => `  ${answer}: ${text}`).join('\n')}`,
    );
  }
}

/** Ids of everybody in the text; who is not registered yet is registered as of the day of the meeting. */
const registered = async (
  api: Api,
  as: string,
  identities: ReadonlyMap<string, Identity>,
  place: { readonly regionId: string; readonly from: string; readonly sourceHash: string },
  onProgress: (done: number, total: number) => void,
): Promise<PersonIds> => {
  const ids = new Map<string, string | null>();
  for (const [index, [name, identity]] of [...identities].entries()) {
    onProgress(index, identities.size + 1);
    if (identity === 'leave-out') ids.set(name, null);
    else if ('personId' in identity) ids.set(name, identity.personId);
    else {
      const { regionId, from, sourceHash } = place;
      const body = { regionId, name, side: identity.side, commissionerKind: identity.commissionerKind ?? null, from };
      ids.set(name, (await api.command('RegisterPerson', as, { body, key: keyOf(`person of ${sourceHash}`, body) })).id);
    }
  }
  return ids;
};

export interface ImportedMinutes {
  readonly meetingId: string;
  readonly registered: number;
}

/**
 * Registers who is missing and takes the minutes over, in one append. Cut off in between, the next run finds the persons in the
 * registry, or by the same keys, and the same source is the same meeting for ever.
 */
export const importMinutes = async (
  api: Api,
  { name }: MinutesText,
  { preview, place, settled }: ReadMinutes,
  { as, answers }: ImportWish,
  onProgress: (done: number, total: number) => void,
): Promise<ImportedMinutes> => {
  if (settled.open.length) throw new UnsettledMinutes(settled.open);
  const { draft, sourceHash } = preview;
  const { groupId, regionId } = place;
  const { identities } = settled;
  const from = answers.date ?? draft.date!.value;
  const recorded = await registered(api, as, identities, { regionId, from, sourceHash }, onProgress);
  // Whoever else is recognised in the text, too: no name of it goes on.
  const others = [...namesIn(draft, answers), ...draft.verifiers.map(({ value }) => value)];
  const persons: PersonIds = new Map([...others.map((other) => [other, null] as const), ...recorded]);
  const body = requestOf(draft, answers, persons, { regionId, groupId, sourceHash, sourceName: name });
  const { id } = await api.command('ImportMinutes', as, { body, key: keyOf('minutes', body) });
  onProgress(identities.size + 1, identities.size + 1);
  return { meetingId: id, registered: [...identities.values()].filter((one) => one !== 'leave-out' && 'side' in one).length };
};
