import { useLocale, type Locale } from './locale';
import { counted } from './plural';

const cs = {
  close: 'Zavřít',
  cancel: 'Zrušit',
  save: 'Uložit',
  loading: 'Načítám…',
  sending: 'Odesílám…',
  retry: 'Zkusit znovu',
  failedTitle: 'Stránku se nepodařilo načíst',
  refusedTitle: 'Sem nemáte přístup',
  required: 'povinné',
  optional: 'nepovinné',
  choose: 'Vyberte…',
  sortBy: (column: string) => `Seřadit podle sloupce ${column}`,
  scrollable: (caption: string) => `${caption} – tabulku lze posouvat do stran`,
  chartAsTable: 'Graf jako tabulka',
  mapAsList: 'Mapa jako seznam',
  showTable: 'Zobrazit údaje v tabulce',
  unchanged: 'beze změny',
  faultsTitle: (count: number) =>
    `Formulář nelze odeslat: ${counted('cs', count, { one: 'chyba', few: 'chyby', many: 'chyby', other: 'chyb' })}`,
  addRow: 'Přidat',
  removeRow: 'Odebrat',
  step: (current: number, total: number) => `Krok ${current} z ${total}`,
  undo: 'Vrátit zpět',
  openMenu: 'Nabídka',
  breadcrumbs: 'Drobečková navigace',
  of: (part: string, whole: string) => `${part} z ${whole}`,
  moveHint: 'Mezi obcemi se pohybujte klávesou Tab nebo šipkami, Enter obec otevře.',
  dateHint: 'například 20. 6. 2019',
  pickDate: 'Vybrat z kalendáře',
  moneyHint: 'částka v korunách, například 1 234 567,50',
};

export type UiTexts = typeof cs;

const en: UiTexts = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  loading: 'Loading…',
  sending: 'Sending…',
  retry: 'Try again',
  failedTitle: 'The page could not be loaded',
  refusedTitle: 'You do not have access',
  required: 'required',
  optional: 'optional',
  choose: 'Choose…',
  sortBy: (column) => `Sort by ${column}`,
  scrollable: (caption) => `${caption} – the table scrolls sideways`,
  chartAsTable: 'Chart as a table',
  mapAsList: 'Map as a list',
  showTable: 'Show the figures in a table',
  unchanged: 'unchanged',
  faultsTitle: (count) => `The form cannot be sent: ${counted('en', count, { one: 'fault', other: 'faults' })}`,
  addRow: 'Add',
  removeRow: 'Remove',
  step: (current, total) => `Step ${current} of ${total}`,
  undo: 'Undo',
  openMenu: 'Menu',
  breadcrumbs: 'Breadcrumbs',
  of: (part, whole) => `${part} of ${whole}`,
  moveHint: 'Move between municipalities with Tab or the arrow keys, Enter opens one.',
  dateHint: 'for example 20. 6. 2019',
  pickDate: 'Choose from a calendar',
  moneyHint: 'an amount in koruny, for example 1,234,567.50',
};

const uiTexts: Readonly<Record<Locale, UiTexts>> = { cs, en };

/** Words that components of this library need themselves; domain words come from the application. */
export const useUiTexts = (): UiTexts => uiTexts[useLocale()];
