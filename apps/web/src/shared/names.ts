import { labelOf, municipality, targetGroupLabel, type CodeListId } from '@triada/reference-data';
import { useLocale } from '@triada/web-ui';

/** Name of a municipality; people never see a code where a name is known. */
export const municipalityName = (code: string): string => municipality(code)?.name ?? code;

/** Labels of code lists in the language of the page. */
export const useLabels = () => {
  const locale = useLocale();
  return {
    label: (list: CodeListId, code: string): string => labelOf(list, code, locale),
    targetGroup: (code: string): string => targetGroupLabel(code, locale),
    /** A sentence that the API gave in both languages. */
    say: (text: { readonly cs: string; readonly en: string }): string => text[locale],
  };
};

/** `3f9a1c…`: enough of a fingerprint to compare by eye; the whole stands in the title of the element that shows it. */
export const shortHash = (hash: string): string => `${hash.slice(0, 12)}…`;

/** Name in the language of the page out of what carries both. */
export const useNamed = () => {
  const locale = useLocale();
  return (item: { readonly nameCs: string; readonly nameEn: string }): string => (locale === 'cs' ? item.nameCs : item.nameEn);
};
