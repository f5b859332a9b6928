import { compareCzech } from '@triada/kernel';
import { codeList, validItems, type CodeListId } from '@triada/reference-data';
import { useLocale, type Option } from '@triada/web-ui';

const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague' }).format(new Date());

/** Items of a code list that may be given today; in Czech order of names, or in the order of the list where that means something. */
export const useCodeOptions = (list: CodeListId, order: 'name' | 'list' = 'name'): readonly Option[] => {
  const locale = useLocale();
  const valid = validItems(list, today());
  const options = (valid.length > 0 ? valid : codeList(list).items).map((item) => ({
    value: item.code,
    label: locale === 'cs' ? item.nameCs : item.nameEn,
  }));
  return order === 'list' ? options : options.toSorted((a, b) => compareCzech(a.label, b.label));
};

export { today };
