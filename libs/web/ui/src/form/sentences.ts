import type { z } from 'zod';
import type { Locale } from '../locale/locale';
import { counted } from '../locale/plural';
import { formatNumber } from '../format/numbers';

type Issue = z.core.$ZodIssue;
type Phrases = {
  readonly missing: string;
  readonly choose: string;
  readonly shape: string;
  readonly date: string;
  readonly email: string;
  readonly number: string;
  readonly unknown: string;
  readonly textAtLeast: (n: number) => string;
  readonly textAtMost: (n: number) => string;
  readonly listAtLeast: (n: number) => string;
  readonly listAtMost: (n: number) => string;
  readonly atLeast: (n: number) => string;
  readonly atMost: (n: number) => string;
};

const signs = { one: 'znak', few: 'znaky', many: 'znaku', other: 'znaků' };
const items = { one: 'položku', few: 'položky', many: 'položky', other: 'položek' };

const phrases: Readonly<Record<Locale, Phrases>> = {
  cs: {
    missing: 'Vyplňte toto pole.',
    choose: 'Vyberte jednu z nabízených možností.',
    shape: 'Údaj nemá správný tvar.',
    date: 'Zadejte datum, například 20. 6. 2019.',
    email: 'Zadejte e-mailovou adresu, například jmeno@obec.cz.',
    number: 'Zadejte číslo.',
    unknown: 'Údaj sem nepatří.',
    textAtLeast: (n) => `Napište alespoň ${counted('cs', n, signs)}.`,
    textAtMost: (n) => `Zkraťte text na nejvýše ${counted('cs', n, signs)}.`,
    listAtLeast: (n) => `Přidejte alespoň ${counted('cs', n, items)}.`,
    listAtMost: (n) => `Ponechte nejvýše ${counted('cs', n, items)}.`,
    atLeast: (n) => `Nejmenší možná hodnota je ${formatNumber(n, 'cs')}.`,
    atMost: (n) => `Největší možná hodnota je ${formatNumber(n, 'cs')}.`,
  },
  en: {
    missing: 'Fill in this field.',
    choose: 'Choose one of the options.',
    shape: 'The value does not have the right form.',
    date: 'Enter a date, for example 20/06/2019.',
    email: 'Enter an e-mail address, for example name@town.cz.',
    number: 'Enter a number.',
    unknown: 'This value does not belong here.',
    textAtLeast: (n) => `Write at least ${counted('en', n, { one: 'character', other: 'characters' })}.`,
    textAtMost: (n) => `Shorten the text to ${counted('en', n, { one: 'character', other: 'characters' })}.`,
    listAtLeast: (n) => `Add at least ${counted('en', n, { one: 'item', other: 'items' })}.`,
    listAtMost: (n) => `Keep at most ${counted('en', n, { one: 'item', other: 'items' })}.`,
    atLeast: (n) => `The smallest possible value is ${formatNumber(n, 'en')}.`,
    atMost: (n) => `The largest possible value is ${formatNumber(n, 'en')}.`,
  },
};

const ofSize = (issue: Extract<Issue, { code: 'too_small' | 'too_big' }>, say: Phrases): string => {
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return small ? (bound <= 1 ? say.missing : say.textAtLeast(bound)) : say.textAtMost(bound);
  if (issue.origin === 'array' || issue.origin === 'set') return small ? say.listAtLeast(bound) : say.listAtMost(bound);
  return small ? say.atLeast(bound) : say.atMost(bound);
};

const ofFormat = (format: string, say: Phrases): string => {
  if (format === 'uuid' || format === 'guid') return say.choose;
  if (format === 'email') return say.email;
  return format.startsWith('date') || format.startsWith('iso') ? say.date : say.shape;
};

/** A sentence that says what to do, for an issue that the request schema found before anything was sent. */
export const sentenceOf = (issue: Issue, missing: boolean, locale: Locale): string => {
  const say = phrases[locale];
  if (missing) return say.missing;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? say.number : say.shape;
    case 'too_small':
    case 'too_big':
      return ofSize(issue, say);
    case 'invalid_format':
      return ofFormat(issue.format, say);
    case 'invalid_value':
    case 'invalid_union':
      return say.choose;
    case 'unrecognized_keys':
      return say.unknown;
    case 'custom':
      return /^[A-Za-zÀ-ž]/.test(issue.message) && issue.message.includes(' ') ? issue.message : say.shape;
    default:
      return say.shape;
  }
};
