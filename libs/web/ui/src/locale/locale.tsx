import { createContext, useContext, type ReactNode } from 'react';

export const locales = ['cs', 'en'] as const;
export type Locale = (typeof locales)[number];

const LocaleContext = createContext<Locale>('cs');

/** Language of everything below it. Czech comes first: without a provider the texts are Czech. */
export const LocaleProvider = ({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) => (
  <LocaleContext value={locale}>{children}</LocaleContext>
);

export const useLocale = (): Locale => useContext(LocaleContext);
