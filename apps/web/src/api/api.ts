import { createApi } from '@triada/api-client';
import { currentLocale } from '../app/locale';
import { accessToken } from '../session/session';

/** The API of the product that served this page. */
export const api = createApi({ baseUrl: `${window.location.origin}/api`, token: accessToken, language: currentLocale });
