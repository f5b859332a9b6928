import type { Sentences } from '@triada/platform';

export const accessSentences: Sentences = {
  'access.account-exists': { cs: 'Tento účet už existuje.', en: 'This account exists already.' },
  'access.account-not-found': { cs: 'Účet neexistuje.', en: 'There is no such account.' },
  'access.account-disabled': { cs: 'Účet je zablokovaný; nejprve ho odblokujte.', en: 'The account is disabled; enable it first.' },
  'access.name-taken': { cs: 'Jméno účtu „{name}“ už někdo používá. Zvolte jiné.', en: 'The account name "{name}" is taken. Choose another.' },
  'access.scope-missing': {
    cs: 'Role „{role}“ potřebuje vymezení: chybí {attribute}.',
    en: 'The role "{role}" needs a scope: {attribute} is missing.',
  },
  'access.role-already-granted': { cs: 'Tuto roli už účet ve stejném vymezení má.', en: 'The account holds this role in this scope already.' },
  'access.period-empty': { cs: 'Konec role musí být po jejím začátku.', en: 'The role must end after it begins.' },
  'access.grant-not-found': { cs: 'Taková role u účtu není.', en: 'The account has no such role.' },
  'access.token-invalid': {
    cs: 'Přihlášení neplatí nebo vypršelo. Přihlaste se znovu.',
    en: 'The sign-in is not valid or has expired. Sign in again.',
  },
};
