import { LocaleProvider, locales, type Locale } from '@triada/web-ui';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

const storageKey = 'triada.language';

const stored = (): Locale => {
  const chosen = window.localStorage.getItem(storageKey);
  return locales.find((locale) => locale === chosen) ?? 'cs';
};

let current: Locale = stored();

/** Language of requests made outside of components. */
export const currentLocale = (): Locale => current;

const SwitchContext = createContext<(locale: Locale) => void>(() => undefined);

/** Czech unless the person has chosen English on this device. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [locale, setLocale] = useState<Locale>(current);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const change = useMemo(
    () => (next: Locale) => {
      current = next;
      window.localStorage.setItem(storageKey, next);
      setLocale(next);
    },
    [],
  );
  return (
    <SwitchContext value={change}>
      <LocaleProvider locale={locale}>{children}</LocaleProvider>
    </SwitchContext>
  );
};

export const useSwitchLanguage = () => useContext(SwitchContext);
