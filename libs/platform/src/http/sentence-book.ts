import type { Sentences } from '../declare/slices';
import { platformSentences } from './platform-sentences';

export type Language = 'cs' | 'en';

/** The language a person reads: the first of ours in `Accept-Language`, by weight; Czech where nothing fits. */
export const languageOf = (acceptLanguage: string | undefined): Language => {
  if (!acceptLanguage) return 'cs';
  const wishes = acceptLanguage
    .slice(0, 500)
    .split(',')
    .map((wish) => {
      const [tag = '', ...options] = wish.trim().toLowerCase().split(';');
      const weight = options.map((option) => /^\s*q=([\d.]+)/.exec(option)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const wish = wishes.find(({ language }) => language === 'cs' || language === 'sk' || language === 'en');
  return wish?.language === 'en' ? 'en' : 'cs';
};

/** All sentences of an installation by code. */
export class SentenceBook {
  private readonly sentences = new Map(Object.entries(platformSentences));

  add(sentences: Sentences): void {
    for (const [code, sentence] of Object.entries(sentences)) this.sentences.set(code, sentence);
  }

  has(code: string): boolean {
    return this.sentences.has(code);
  }

  /** The sentence with its parameters filled in; undefined for a code that nobody has worded. */
  say(code: string, params: Readonly<Record<string, unknown>>, language: Language): string | undefined {
    return this.sentences.get(code)?.[language].replace(/\{(\w+)\}/g, (_, name: string) => spoken(params[name]));
  }
}

const spoken = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(spoken).join(', ');
  return value === undefined || value === null ? '–' : typeof value === 'object' ? JSON.stringify(value) : String(value);
};
