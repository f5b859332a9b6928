import { NotFound } from '@triada/kernel';
import { codeList, codeListIds, isItemValidOn, type CodeItem, type CodeListId } from '@triada/reference-data';
import { defineQuery } from '@triada/platform';
import { codeListParams, codeListResponse } from '@triada/registry-contracts';
import { regionalListName } from '@triada/registry-domain';
import { NamedCodes } from '../named-codes';
import { regionalLists } from './regional-list.projection';

/** A code list as data; of the lists that a planning region may extend, with its own items first (D012, D114). */
export const showCodeList = defineQuery({
  name: 'ShowCodeList',
  summary: { cs: 'Číselník', en: 'A code list' },
  path: '/registry/code-lists/:name',
  params: codeListParams,
  response: codeListResponse,
  reads: [regionalLists],
  handle: async ({ params: { name, region, on }, views, today }) => {
    if (!codeListIds.includes(name as CodeListId)) throw new NotFound('registry.code-list-unknown', { list: name });
    const extensible = regionalListName.safeParse(name);
    const list = extensible.success ? (await NamedCodes.load(views)).list(region, extensible.data) : codeList(name as CodeListId);
    return {
      id: list.id,
      nameCs: list.nameCs,
      nameEn: list.nameEn,
      version: list.version,
      items: list.items.map((item: CodeItem) => itemOut(item, isItemValidOn(list, item.code, on ?? today))),
    };
  },
});

const itemOut = (item: CodeItem & { mapsTo?: readonly string[]; origin?: 'national' | 'region' }, valid: boolean) => {
  const { code, nameCs, nameEn, validFrom, validTo, source, aliases, mapsTo, origin, ...attributes } = item;
  return {
    code,
    nameCs,
    nameEn,
    validFrom,
    validTo,
    valid,
    source,
    aliases: [...(aliases ?? [])],
    mapsTo: [...(mapsTo ?? [])],
    origin: origin ?? ('national' as const),
    attributes,
  };
};
