import { foldText } from '@triada/kernel';
import type { Api } from '@triada/script-client';
import type { Draft } from './draft';
import type { OpenQuestion } from './settle';

interface Group {
  readonly groupId: string;
  readonly regionId: string;
  readonly name: string;
  readonly targetGroups: readonly string[];
}

/** Whose minutes these are; `groupId` null = of no group, of the whole region. */
export interface Place {
  readonly regionId: string;
  readonly groupId: string | null;
  readonly open: readonly OpenQuestion[];
}

/** The one group that the head of the minutes means: by its name, else by the target groups that only one group serves. */
export const groupMeant = ({ group }: Draft, groups: readonly Group[]): string | null => {
  if (!group) return null;
  const { name, targetGroups } = group.value;
  const named = groups.filter((one) => foldText(one.name) === foldText(name));
  const codes = targetGroups.flatMap(({ code }) => (code === null ? [] : [code]));
  const serving = groups.filter((one) => codes.length > 0 && codes.every((code) => one.targetGroups.includes(code)));
  const [found, second] = named.length > 0 ? named : serving;
  return found && !second ? found.groupId : null;
};

const question = (groups: readonly Group[]): OpenQuestion => ({
  kind: 'group',
  about: 'group',
  answer: 'group',
  text: `není jisté, která skupina jednala; uveďte ji (null = žádná): ${groups.map(({ groupId, name }) => `${name} = ${groupId}`).join('; ') || 'v regionu žádná není'}`,
});

export interface PlaceWish {
  readonly groupId?: string;
  readonly regionId?: string;
  /** Group of the answers; null = none. */
  readonly answered?: string | null;
}

export const placeOf = async (api: Api, as: string, draft: Draft, { groupId, regionId, answered }: PlaceWish): Promise<Place> => {
  const wanted = groupId ?? answered;
  if (wanted) {
    const group = await api.question<Group & Record<string, unknown>>('ShowGroup', as, { groupId: wanted });
    if (regionId && group.regionId !== regionId)
      throw new Error(`Skupina „${group.name}“ nepatří do regionu ${regionId} (group of another region).`);
    return { regionId: group.regionId, groupId: wanted, open: [] };
  }
  if (!regionId) throw new Error('Uveďte --group ID, nebo --region REGION (name a group or a region).');
  if (wanted === null || draft.meetingKind === 'plenary') return { regionId, groupId: null, open: [] };
  const { items } = await api.question<{ items: readonly Group[] }>('ListGroups', as, { regionId });
  const meant = groupMeant(draft, items);
  return { regionId, groupId: meant, open: meant === null ? [question(items)] : [] };
};
