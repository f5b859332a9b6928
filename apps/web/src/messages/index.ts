import { useLocale, type Locale } from '@triada/web-ui';
import { cs, type Messages } from './cs';
import { en } from './en';

const catalogue: Readonly<Record<Locale, Messages>> = { cs, en };

/** Sentences of the application. A key that one language lacks does not compile. */
export const useMessages = (): Messages => catalogue[useLocale()];

export type { Messages };
