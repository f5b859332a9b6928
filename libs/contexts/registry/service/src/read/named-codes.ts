import { foldText } from '@triada/kernel';
import { codeList, itemOf, municipality, type CodeItem, type CodeListId } from '@triada/reference-data';
import type { Views } from '@triada/platform';
import type { NamedCode } from '@triada/registry-contracts';
import { regionalList, untouchedCodeList, type RegionalListItem, type RegionalListName } from '@triada/registry-domain';
import { codeListId } from '../aggregates';
import { regionalLists } from './code-lists/regional-list.projection';

/** A code with its names; an unknown one is named by itself, so that no record turns blank. */
const named = (code: string, item: CodeItem | undefined): NamedCode => ({
  code,
  cs: item?.nameCs ?? code,
  en: item?.nameEn ?? code,
});

export const nationalCode = (list: CodeListId, code: string): NamedCode => named(code, itemOf(codeList(list), code));

export const municipalityName = (code: string): string => municipality(code)?.name ?? code;

/** Names of codes as the planning regions know them; the lists are few and small, so all are read at once. */
export class NamedCodes {
  private readonly lists = new Map<string, ReadonlyMap<string, RegionalListItem>>();
  private readonly texts = new Map<string, string>();

  private constructor(private readonly states: ReadonlyMap<string, Parameters<typeof regionalList>[1]>) {}

  static async load(views: Views): Promise<NamedCodes> {
    const docs = await views.of(regionalLists).find();
    return new NamedCodes(new Map(docs.map(({ id, state }) => [id, state])));
  }

  list(regionId: string | undefined, list: RegionalListName): ReturnType<typeof regionalList> {
    return regionalList(list, (regionId !== undefined && this.states.get(codeListId(regionId, list))) || untouchedCodeList);
  }

  item(regionId: string, list: RegionalListName, code: string): RegionalListItem | undefined {
    // Regions without a list of their own share the national one.
    const id = codeListId(regionId, list);
    const key = this.states.has(id) ? id : list;
    let items = this.lists.get(key);
    if (!items) {
      items = new Map([...this.list(regionId, list).items].reverse().map((item) => [item.code, item]));
      this.lists.set(key, items);
    }
    return items.get(code);
  }

  of(regionId: string, list: RegionalListName, code: string): NamedCode {
    return named(code, this.item(regionId, list, code));
  }

  /** Everything by which the code may be searched, folded: its names and other wordings. */
  searchText(regionId: string, list: RegionalListName, code: string): string {
    const key = `${codeListId(regionId, list)} ${code}`;
    let text = this.texts.get(key);
    if (text === undefined) {
      const item = this.item(regionId, list, code);
      text = foldText(item ? [item.nameCs, item.nameEn, ...(item.aliases ?? [])].join(' ') : code);
      this.texts.set(key, text);
    }
    return text;
  }
}
