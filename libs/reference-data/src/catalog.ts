import type { LocalDate } from '@triada/kernel';
import { isItemValidOn, itemByLabel, itemOf, itemsValidOn, type CodeItem, type CodeList } from './code-list';
import { documentTypes, minutesItemTypes, resolutionVerbs } from './lists/documents';
import { fundingSources, keyFamilies } from './lists/financing';
import { lifeSituations } from './lists/life-situations';
import { actorClasses, bodies, organisationKinds, planningRoles, triadSides } from './lists/people-and-bodies';
import {
  consultationChannels,
  measureKinds,
  needAreas,
  needCauses,
  networkLevels,
  planningPhases,
  regionalPlanParts,
} from './lists/planning';
import { serviceTypes } from './lists/service-types';
import { ageGroups, capacityUnits, relatedOfferKinds, serviceForms, serviceKinds } from './lists/services';
import { targetGroups } from './lists/target-groups';
import { workingGroupTargetGroups } from './lists/working-group-target-groups';

const lists = {
  'service-types': serviceTypes,
  'service-forms': serviceForms,
  'service-kinds': serviceKinds,
  'target-groups': targetGroups,
  'working-group-target-groups': workingGroupTargetGroups,
  'age-groups': ageGroups,
  'capacity-units': capacityUnits,
  'related-offer-kinds': relatedOfferKinds,
  'life-situations': lifeSituations,
  'funding-sources': fundingSources,
  'key-families': keyFamilies,
  'organisation-kinds': organisationKinds,
  'triad-sides': triadSides,
  'actor-classes': actorClasses,
  'planning-roles': planningRoles,
  bodies,
  'document-types': documentTypes,
  'resolution-verbs': resolutionVerbs,
  'minutes-item-types': minutesItemTypes,
  'measure-kinds': measureKinds,
  'planning-phases': planningPhases,
  'regional-plan-parts': regionalPlanParts,
  'consultation-channels': consultationChannels,
  'network-levels': networkLevels,
  'need-areas': needAreas,
  'need-causes': needCauses,
} as const;

type Lists = typeof lists;
export type CodeListId = keyof Lists;
/** Item type of a list: `ItemOf<'service-types'>` knows its paragraph and forms. */
export type ItemOf<Id extends CodeListId> = Lists[Id] extends CodeList<infer Item> ? Item : never;

/** A list by its id, or one that a planning region has extended. */
export type ListOrId = CodeListId | CodeList;

export const codeListIds = Object.keys(lists) as readonly CodeListId[];

export const codeList = <Id extends CodeListId>(id: Id): CodeList<ItemOf<Id>> => {
  if (!Object.hasOwn(lists, id)) throw new RangeError(`there is no code list "${id}"`);
  return lists[id] as unknown as CodeList<ItemOf<Id>>;
};

const resolved = (list: ListOrId): CodeList => (typeof list === 'string' ? codeList(list) : list);

export const codesOf = (list: ListOrId): readonly string[] => resolved(list).items.map(({ code }) => code);

/** Whether the code is known at all, withdrawn ones included: the test for reading old records. */
export const isCode = (list: ListOrId, code: string): boolean => itemOf(resolved(list), code) !== undefined;

/** Whether a record of that day may be newly given the code (D012): known, begun, not withdrawn. */
export const isValidOn = (list: ListOrId, code: string, date: LocalDate): boolean => isItemValidOn(resolved(list), code, date);

export const validItems = <Id extends CodeListId>(id: Id, date: LocalDate): readonly ItemOf<Id>[] =>
  itemsValidOn(codeList(id) as CodeList<ItemOf<Id> & CodeItem>, date);

/** Name of a code, withdrawn ones included. A code that the list does not know is shown as it stands, so that no record turns blank. */
export const labelOf = (list: ListOrId, code: string, language: 'cs' | 'en' = 'cs'): string => {
  const item = itemOf(resolved(list), code);
  if (!item) return code;
  return language === 'cs' ? item.nameCs : item.nameEn;
};

/** The item that a label means, diacritics and case aside, aliases included; an unknown label gives `undefined` and creates nothing (D064). */
export const findByLabel = <List extends ListOrId>(
  list: List,
  text: string,
): (List extends CodeListId ? ItemOf<List> : CodeItem) | undefined => itemByLabel(resolved(list), text) as never;

/** Register target groups behind a code of either list; a code of the register stands for itself, an unknown one for nothing. */
export const registerTargetGroupsOf = (code: string): readonly string[] =>
  itemOf(workingGroupTargetGroups, code)?.mapsTo ?? (isCode('target-groups', code) ? [code] : []);

/** Whether the code is a target group of the register or of working groups. */
export const isTargetGroup = (code: string): boolean =>
  isCode('target-groups', code) || isCode('working-group-target-groups', code);

export const targetGroupLabel = (code: string, language: 'cs' | 'en' = 'cs'): string =>
  labelOf(isCode('working-group-target-groups', code) ? 'working-group-target-groups' : 'target-groups', code, language);
