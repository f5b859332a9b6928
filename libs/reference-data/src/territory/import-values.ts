import { isLocalDate } from '@triada/kernel';
import { isIco } from '../ico';
import type { ImportRule } from './import-sentences';

/** A fault of a value found by a reader below; the caller adds line and field. */
export class Unfit {
  constructor(
    readonly rule: ImportRule,
    readonly params?: Readonly<Record<string, string | number>>,
  ) {}
}

const show = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const readCode = (text: string): string | Unfit =>
  /^\d{6}$/.test(text) ? text : new Unfit('municipality-code', { value: show(text) });
export const readName = (text: string): string | Unfit =>
  text.length > 0 && text.length <= 100 ? text : new Unfit('name-length', { length: text.length });
export const readDigits =
  (digits: number) =>
  (text: string): string | Unfit =>
    new RegExp(`^\\d{${digits}}$`).test(text) ? text : new Unfit('digits', { value: show(text), digits });
export const readPostalCode = (text: string): string | Unfit => readDigits(5)(text.replace(/[\s\u00a0]/gu, ''));
export const readIco = (text: string): string | Unfit => (isIco(text) ? text : new Unfit('ico', { value: show(text) }));
export const readDate = (text: string): string | Unfit => (isLocalDate(text) ? text : new Unfit('date', { value: show(text) }));

export const readWhole = (text: string): number | Unfit => {
  const bare = text.replace(/[\s\u00a0\u202f]/gu, '');
  return /^\d{1,9}$/.test(bare) ? Number(bare) : new Unfit('whole-number', { value: show(text) });
};

export const readYear = (text: string): number | Unfit =>
  /^(19|20|21)\d{2}$/.test(text) ? Number(text) : new Unfit('year', { value: show(text) });

/** Box around the Czech Republic in WGS 84 degrees; catches swapped axes and metres of the national grid. */
export const box = { lat: [48.5, 51.1], lon: [12, 18.9] } as const;

export const readDegrees =
  (axis: 'lat' | 'lon') =>
  (text: string): number | Unfit => {
    const value = /^-?\d{1,9}([.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
    if (Number.isNaN(value)) return new Unfit('number', { value: show(text) });
    const [low, high] = box[axis];
    return value >= low && value <= high ? value : new Unfit('outside-the-country', { value: show(text) });
  };
